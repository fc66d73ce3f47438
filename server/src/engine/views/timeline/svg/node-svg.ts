import { countedWords } from '../../../checks/rules/severity-words.ts';
import { countedSeverities } from '../../../checks/severity.ts';
import { severityCounts } from '../../../checks/severity-counts.ts';
import { colon } from '../../../text/colon.ts';
import { markupText } from '../../../text/escape.ts';
import type { Language } from '../../../text/localized.ts';
import type { ReceiptRhythm, TimelineNode } from '../timeline.ts';
import { colours, danger, stateColours, stateSigns, textWidth, warning } from './look.ts';
import { element } from './markup.ts';
import type { Scale } from './scale.ts';

/** Where things stand in a row, in pixels from its top. */
const row = { plan: 10, bar: 17, barHeight: 16, rhythm: 45 };
export const rowHeight = 66;

/** One row: what the node is and how it stands, then its days. */
export function nodeSvg(node: TimelineNode, scale: Scale, top: number, language: Language): string {
  const parts = [
    labelSvg(node, top, language),
    windowSvg(node, scale, top),
    plannedSvg(node, scale, top),
    forecastSvg(node, scale, top),
    barSvg(node, scale, top),
    eventsSvg(node, scale, top),
    node.receiptChecks ? rhythmSvg(node.receiptChecks, scale, top) : '',
    detentionSvg(node, scale, top),
    dueSvg(node, scale, top),
  ];
  return element('g', {}, element('title', {}, factsOf(node, language).map(markupText).join('\n')), ...parts);
}

/** The node in words, a fact a line. */
export function factsOf(node: TimelineNode, language: Language): string[] {
  const { title, stateText, durationText, planned, behindText, forecast, detention, due } = node;
  const facts = [
    durationText,
    planned?.text,
    behindText,
    due?.text,
    due?.leftText,
    forecast?.text,
    detention?.text,
  ];
  return [`${title}${colon(language)}${stateText}`, ...facts.filter((fact) => fact !== undefined)];
}

function labelSvg(node: TimelineNode, top: number, language: Language): string {
  const sign = {
    d: stateSigns[node.state],
    transform: `translate(0 ${top + 7})`,
    fill: 'none',
    stroke: stateColours[node.state],
    'stroke-width': 1.8,
    'stroke-dasharray': node.state === 'waiting' ? '1 2.5' : undefined,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const title = { x: 24, y: top + 20, 'font-size': 13, 'font-weight': 600, fill: colours.text };
  const line = (text: string, y: number, fill: string) =>
    element('text', { x: 24, y: top + y, 'font-size': 11, fill }, markupText(text));
  return [
    element('path', sign),
    element('text', title, markupText(node.title)),
    line(node.stateText, 35, stateColours[node.state]),
    ...[node.behindText, countsText(node, language)]
      .filter((text) => text !== undefined)
      .map((text, index) => line(text, 48 + index * 13, colours.muted)),
  ].join('');
}

/** "6 documents · 1 receipt · 2 errors". */
function countsText({ documents, receipts, findings }: TimelineNode, language: Language): string {
  const count = (number: number, en: string, zh: string) => {
    if (number === 0) return [];
    return [language === 'zh' ? `${zh} ${number}` : `${number} ${en}${number === 1 ? '' : 's'}`];
  };
  const counts = severityCounts(findings, countedSeverities);
  const found = countedSeverities.flatMap((severity) =>
    count(counts[severity], countedWords[severity].en, countedWords[severity].zh),
  );
  return [
    ...count(documents.length, 'document', '单证'),
    ...count(receipts.length, 'receipt', '回执'),
    ...found,
  ].join(' · ');
}

function windowSvg({ due }: TimelineNode, scale: Scale, top: number): string {
  const place = due && scale.stretch(due.from, due.day);
  if (!place) return '';
  return element('rect', { ...place, y: top + 4, height: rowHeight - 8, fill: colours.window, rx: 3 });
}

/** A bracket over the bar. */
function plannedSvg({ planned }: TimelineNode, scale: Scale, top: number): string {
  const place = planned && scale.stretch(planned.first, planned.last);
  if (!place) return '';
  const { x, width } = place;
  const d = `M${x + 1} ${top + row.plan + 4}v-4H${x + width - 1}v4`;
  return element('path', { d, fill: 'none', stroke: colours.muted, 'stroke-width': 1.25 });
}

function barSvg({ begin, end = begin, late, state }: TimelineNode, scale: Scale, top: number): string {
  const place = begin && end && scale.stretch(begin, end);
  if (!place) return '';
  const box = (x: number, width: number) => ({ x, y: top + row.bar, width, height: row.barHeight, rx: 3 });
  const stroke = stateColours[state];
  const over = late && scale.stretch(late.first, late.last);
  return [
    element('rect', { ...box(place.x, place.width), fill: stroke, 'fill-opacity': 0.22, stroke }),
    over
      ? element('rect', {
          ...box(over.x, over.width),
          fill: `url(#certcase-${state === 'done-late' ? 'late' : 'overdue'})`,
          stroke,
        })
      : '',
  ].join('');
}

/** The band behind what has happened so far, its first possible end marked; open where no last day can be told. */
function forecastSvg({ forecast, begin, state }: TimelineNode, scale: Scale, top: number): string {
  const place = forecast && scale.stretch(forecast.first, forecast.latest);
  const early = forecast && scale.stretch(forecast.earliest, forecast.earliest);
  if (!forecast || !place || !early) return '';
  const today = begin === undefined ? undefined : scale.stretch(forecast.first, forecast.first);
  const x = today === undefined ? place.x : today.x + today.width;
  const end = place.x + place.width;
  const box = { x, width: end - x, y: top + row.bar, height: row.barHeight, rx: 3 };
  const stroke = stateColours[state];
  const firstEnd = early.x + early.width;
  const mark = { d: `M${firstEnd} ${top + row.bar}v${row.barHeight}`, stroke, 'stroke-width': 1.5 };
  const open = `M${end + 4} ${top + row.bar + 3}l6 5l-6 5M${end + 9} ${top + row.bar + 3}l6 5l-6 5`;
  return [
    x < end
      ? element('rect', { ...box, fill: 'url(#certcase-forecast)', stroke, 'stroke-dasharray': '3 2' })
      : '',
    x < firstEnd && firstEnd < end ? element('path', mark) : '',
    forecast.openEnded ? element('path', { d: open, fill: 'none', stroke }) : '',
  ].join('');
}

function eventsSvg({ events }: TimelineNode, scale: Scale, top: number): string {
  const dates = events.filter(({ kind }) => kind === 'date');
  return dates
    .map((event) => {
      const column = scale.stretch(event.day, event.day);
      if (!column) return '';
      const sameDay = dates.filter(({ day }) => day === event.day);
      const step = row.barHeight / sameDay.length;
      const cy = top + row.bar + step * (sameDay.indexOf(event) + 0.5);
      return element('circle', { cx: column.x + column.width / 2, cy, r: 2.5, fill: colours.text });
    })
    .join('');
}

/** Ticks for the looks, a line between them, broken and labelled where it was too long. */
function rhythmSvg({ intervals, next }: ReceiptRhythm, scale: Scale, top: number): string {
  const y = top + row.rhythm;
  const tick = (x: number | undefined, stroke: string, dash?: string) =>
    x === undefined
      ? ''
      : element('path', { d: `M${x} ${y - 5}v10`, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dash });
  const drawn = intervals.map(({ from, to, tooLong, short }) => {
    const [x, end] = [scale.at(from), scale.at(to)];
    if (x === undefined || end === undefined) return '';
    const stroke = tooLong ? warning : colours.muted;
    const line = { d: `M${x} ${y}H${end}`, stroke, 'stroke-dasharray': tooLong ? '3 2' : undefined };
    const label = { x: (x + end) / 2, y: y + 12, 'text-anchor': 'middle', 'font-size': 9.5, fill: warning };
    return [
      element('path', line),
      tick(x, colours.text),
      tick(end, colours.text),
      tooLong ? element('text', label, markupText(`! ${short}`)) : '',
    ].join('');
  });
  return [...drawn, next ? tick(scale.at(next.time), colours.accent, '2 2') : ''].join('');
}

/** A diamond on the first day on which the goods may be held. */
function detentionSvg({ detention }: TimelineNode, scale: Scale, top: number): string {
  const place = detention && scale.stretch(detention.day, detention.day);
  if (!place) return '';
  const [x, y] = [place.x + place.width / 2, top + row.bar + row.barHeight / 2];
  const diamond = `M${x} ${y - 8}l8 8l-8 8l-8-8z`;
  return [
    element('path', {
      d: diamond,
      fill: detention?.reached ? danger : colours.page,
      stroke: danger,
      'stroke-width': 1.5,
    }),
    element('path', {
      d: `M${x} ${y - 4}v5M${x} ${y + 3.5}v.2`,
      stroke: detention?.reached ? colours.page : danger,
      'stroke-width': 1.8,
      'stroke-linecap': 'round',
    }),
  ].join('');
}

/** A flag at the end of the due day, and the words on the side that has room for them. */
function dueSvg({ due }: TimelineNode, scale: Scale, top: number): string {
  const place = due && scale.stretch(due.day, due.day);
  if (!due || !place) return '';
  const x = place.x + place.width;
  const text = due.leftText ?? due.text;
  const fitsBehind = x + 8 + textWidth(text, 11) < scale.right;
  const label = {
    x: fitsBehind ? x + 6 : x - 6,
    y: top + rowHeight - 8,
    'text-anchor': fitsBehind ? undefined : 'end',
    'font-size': 11,
    fill: colours.text,
  };
  return [
    element('path', {
      d: `M${x} ${top + 4}V${top + rowHeight - 4}`,
      stroke: colours.text,
      'stroke-width': 1.5,
      'stroke-dasharray': due.provisional ? '3 3' : undefined,
    }),
    element('path', { d: `M${x} ${top + 4}h9l-3 4l3 4h-9z`, fill: colours.text }),
    element('text', label, markupText(text)),
  ].join('');
}
