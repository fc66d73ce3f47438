import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../server/src/engine/case/normalise/date.ts';
import { calendarDay, dayFromNumber, formatDay } from '../../server/src/engine/reference/calendar-day.ts';
import { readValue, summary } from './read-value.ts';

describe('a date', () => {
  it.each([
    ['2026-4-28'],
    ['2026/04/28'],
    ['2026 04 28'],
    ['2026. 4. 28'],
    ['2026。4。28'],
    ['2026—04—28'],
    ['２０２６/４/２８'],
    ['2026年04月28号'],
    ['2026 年 4 月 28 日'],
    ['2026年4月28日（周二）'],
    ['2026年4月28日 星期二'],
    ['二○二六年四月二十八日'],
    ['二零二六年四月廿八日'],
    ['贰零贰陆年肆月贰拾捌日'],
    ['28 April 2026'],
    ['28th April 2026'],
    ['28th April, 2026'],
    ['April 28, 2026'],
    ['28-Apr-2026'],
    ['28APR2026'],
    ['2026-Apr-28'],
    ['Tue, 28 Apr 2026'],
    ['Tuesday, April 28, 2026'],
    ['28/04/2026'],
    ['04-28-2026'],
    ['28.4.2026'],
    ['2026/4/28 9:30'],
    ['2026年4月28日上午9时'],
    ['2026-04-28T09:30:00+08:00'],
    ['2026-04-27T20:00:00Z'],
    ['202604281015'],
    ['46140'],
    ['46140.5'],
  ])('%s is 28 April 2026', (typed) => {
    const reading = readDate(typed);
    expect(reading).toMatchObject({ state: 'read', value: '2026-04-28', tidy: { text: '2026-04-28' } });
  });

  it.each([
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['3.4.2026', '2026-04-03', '2026-03-04'],
    ['26/4/28', '2026-04-28', '2028-04-26'],
    ['26年4月28日', '2026-04-28'],
    ['260428', '2026-04-28'],
    ['28-Apr-26', '2026-04-28', '2028-04-26'],
    ['2026-04-28 周一', '2026-04-28'],
    ['03/04/2026 10:00', '2026-04-03', '2026-03-04'],
    ['4/28'],
    ['4月28日'],
    ['28 Apr'],
    ['2026年4月'],
    ['2026/4'],
    ['Apr 2026'],
    ['202604'],
  ])('%s is not guessed', (typed, ...readings) => {
    const reading = readDate(typed);
    const texts = reading.state === 'ambiguous' ? reading.readings.map(({ text }) => text) : [];
    expect(reading.state).toBe('ambiguous');
    expect(texts).toEqual(readings);
  });

  it.each([
    '2026-02-30',
    '2026/13/1',
    '2026年2月30日',
    '20260230',
    '30 Feb 2026',
    '2026-04-28前',
    '约2026年4月',
    '12345',
    '99999',
    '4711',
    'April',
    '五月',
    '2026-04-28 25:00',
    '2026-04-28 to 2026-05-01',
    '十',
  ])('%s is none', (typed) => {
    expect(readDate(typed)).toEqual({ state: 'unreadable' });
  });

  it('is read back from every way of writing it that leaves no doubt', () => {
    const day = fc.integer({ min: -25_567, max: 47_481 }).map(dayFromNumber);
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = date.split('-').map(Number);
        const { en, zh } = formatDay(date);
        const ways = [
          date,
          date.replaceAll('-', ''),
          date.replaceAll('-', '/'),
          `${year}.${month}.${dayOfMonth}`,
          en,
          zh,
        ];
        for (const way of ways) expect(readDate(way), way).toMatchObject({ state: 'read', value: date });
      }),
      { numRuns: 500, seed: 417 },
    );
  });

  it('never is a day that does not exist, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,4}[-/. 年月][0-9]{1,2}[-/. 月日][0-9]{0,4}日?$/), (typed) => {
        const reading = readDate(typed, true);
        const texts = reading.state === 'ambiguous' ? reading.readings.map(({ text }) => text) : [];
        if (reading.state === 'read') texts.push(reading.value);
        for (const text of texts) expect(calendarDay(text), typed).toBe(text);
      }),
      { numRuns: 2000, seed: 417 },
    );
  });

  it.each(['长期', '长期有效', '永久', 'Long-term'])('%s has no end where a validity ends', (typed) => {
    expect(summary(readValue('documents[0].validUntil', typed))).toEqual(['read', '9999-12-31']);
    expect(summary(readValue('documents[0].issuedOn', typed))).toEqual(['unreadable']);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-04-24 09:30'],
    ['2026/4/24 9:30'],
    ['2026年4月24日 9:30'],
    ['2026年4月24日9时30分'],
    ['2026年4月24日上午9点半'],
    ['2026-04-24 9:30 AM'],
    ['24 Apr 2026, 09:30'],
    ['2026-04-24 09:30:59'],
    ['2026-04-24 01:30 UTC'],
    ['2026-04-24 11:30 +1000'],
    ['2026-04-24 09:30（北京时间）'],
    ['２０２６-０４-２４　０９：３０'],
    ['202604240930'],
    ['20260424 0930'],
    ['20260424T093000'],
  ])('%s is half past nine on 24 April 2026', (typed) => {
    const [state, value, , tidy] = summary(readValue('nodes.clearance.declaration.declaredAt', typed));
    expect([state, value, tidy]).toEqual(['read', '2026-04-24T09:30', '2026-04-24T09:30']);
  });

  it.each(['2026-04-24T09:30', '2026-04-24T09:30:00', '2026-04-24T01:30:00Z'])('%s is tidy', (typed) => {
    expect(summary(readValue('tracking.brokerNotifiedAt', typed))).toEqual(['read', '2026-04-24T09:30']);
  });

  it.each(['2026-04-24', '09:30', '2026-04-24 24:30', '2026-04-31 09:30', '46140'])('%s is none', (typed) => {
    expect(summary(readValue('tracking.brokerNotifiedAt', typed))).toEqual(['unreadable']);
  });

  it('keeps both readings of its day', () => {
    expect(summary(readValue('tracking.brokerNotifiedAt', '03/04/2026 09:30'))).toEqual([
      'ambiguous',
      '2026-04-03T09:30',
      '2026-03-04T09:30',
    ]);
  });
});

describe('a time of day', () => {
  it.each([
    ['9:30', '09:30'],
    ['９：３０', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['09:30:00', '09:30'],
    ['9点', '09:00'],
    ['9点半', '09:30'],
    ['九点三十分', '09:30'],
    ['下午3点', '15:00'],
    ['晚上8:15', '20:15'],
    ['中午12点', '12:00'],
    ['3 PM', '15:00'],
    ['12:05 a.m.', '00:05'],
    ['12:05 PM', '12:05'],
  ])('%s is %s', (typed, time) => {
    const [state, value, , tidy] = summary(readValue('tracking.inquiryTimes[0]', typed));
    expect([state, value, tidy]).toEqual(['read', time, time]);
  });

  it.each(['9', '9:', '25:00', '9:60', '9:5', '晚上12点', '上午', '750'])('%s is none', (typed) => {
    expect(summary(readValue('tracking.inquiryTimes[0]', `"${typed}"`))).toEqual(['unreadable']);
  });
});
