import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { deadlineCalendar } from '../../server/src/engine/views/deadlines/calendar/deadline-calendar.ts';
import { standing } from './standing-of.ts';

const released = 'caseId: AC-1\nnodes:\n  clearance: { releasedOn: 2026-04-24 }\n';
const submitted = 'caseId: AC-2\nnodes:\n  preReview: { submittedOn: 2026-04-29 }\n';

function written(texts: Record<string, string>, today: string, language: Language = 'en'): string {
  const cases = Object.entries(texts).map(([file, text]) => ({ ...standing(text, today, language), file }));
  return deadlineCalendar(cases, calendarDay(today)!, language);
}

/** The events as another program reads them. */
function events(ics: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar of deadlines', () => {
  it('holds a whole day for a due date, with a reminder on the morning before', () => {
    const [event] = events(written({ 'a.case.yaml': released }, '2026-04-30'));
    expect(event?.summary).toBe('Complete the write-off · AC-1');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-05-08');
    expect(event?.endDate.toString()).toBe('2026-05-09');
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
  });

  it('holds an hour in China for an inquiry', () => {
    const ics = written({ 'b.case.yaml': submitted }, '2026-04-29');
    const calendar = new ICAL.Component(ICAL.parse(ics));
    ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone')!);
    const [first] = events(ics);
    expect(first?.startDate.toJSDate().toISOString()).toBe('2026-04-29T02:00:00.000Z');
    expect(first?.duration.toString()).toBe('PT15M');
  });

  it('reminds of nothing that has passed', () => {
    const [event] = events(written({ 'a.case.yaml': released }, '2026-05-20'));
    expect(event?.component.getFirstSubcomponent('valarm')).toBeNull();
  });

  it('keeps the name of a deadline from day to day, and one for each', () => {
    const files = { 'a.case.yaml': released, 'b.case.yaml': submitted };
    const uids = (today: string) => events(written(files, today)).map(({ uid }) => uid);
    expect(uids('2026-04-30')).toEqual(uids('2026-04-29'));
    expect(new Set(uids('2026-04-29')).size).toBe(4);
    const twins = events(written({ 'a.case.yaml': released, 'b.case.yaml': released }, '2026-04-29'));
    expect(new Set(twins.map(({ uid }) => uid)).size).toBe(2);
  });

  it('carries every text through, in lines of at most 75 octets that end with CR LF', () => {
    const name = '上海远帆国际贸易有限公司；分公司, a\\b; "c" <img src=x onerror=alert(1)>'.repeat(3);
    const text = `${released}parties: { client: { name: ${JSON.stringify(name)} } }\n`;
    const ics = written({ 'a.case.yaml': text }, '2026-04-30', 'zh');
    const [event] = events(ics);
    expect(event?.description).toContain(`委托方：${name}`);
    expect(event?.summary).toBe('完成核销 · AC-1');
    const lines = ics.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('writes the same for the same cases and day', () => {
    expect(written({ 'a.case.yaml': released }, '2026-04-30')).toContain('DTSTAMP:20260429T160000Z\r\n');
  });

  it('is a calendar without events where nothing is due', () => {
    expect(events(written({ 'a.case.yaml': 'caseId: AC-1\n' }, '2026-04-30'))).toEqual([]);
  });
});
