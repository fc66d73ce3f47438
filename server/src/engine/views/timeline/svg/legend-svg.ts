import type { Language } from '../../../text/localized.ts';
import type { Timeline } from '../timeline.ts';
import { colours, danger, stateColours, textWidth, warning } from './look.ts';
import { element } from './markup.ts';

const fontSize = 10.5;
const rowStep = 18;

/** Two rows of signs. */
export const legendHeight = 2 * rowStep + 14;

const texts = {
  en: {
    planned: 'planned by the procedure',
    actual: 'what happened',
    late: 'over the longest duration',
    forecast: 'can end here',
    looks: 'looks at the customs receipt',
    gap: 'gap too long',
    detention: 'goods may be held in port',
    due: 'write-off due',
    closed: 'non-working day',
  },
  zh: {
    planned: '按规程计划',
    actual: '实际办理',
    late: '超过最长用时',
    forecast: '预计办结区间',
    looks: '查询海关回执',
    gap: '间隔过长',
    detention: '货物可能滞留港口',
    due: '核销到期',
    closed: '非工作日',
  },
} as const;

/** What the signs mean, as far as they occur. */
export function legendSvg({ nodes, axis }: Timeline, top: number, width: number, language: Language): string {
  const text = texts[language];
  const box = (fill: string, stroke: string, dash?: string) => (x: number, y: number) =>
    element('rect', { x, y: y - 8, width: 16, height: 9, rx: 2, fill, stroke, 'stroke-dasharray': dash });
  const path =
    (d: string, stroke: string, fill = 'none', dash?: string) =>
    (x: number, y: number) =>
      element('path', { d, transform: `translate(${x} ${y})`, stroke, fill, 'stroke-dasharray': dash });
  const rhythm = nodes.flatMap(({ receiptChecks }) => receiptChecks?.intervals ?? []);
  const signs = [
    { is: nodes.some((node) => node.planned), text: text.planned, draw: path('M1 0v-4H15v4', colours.muted) },
    { is: nodes.some((node) => node.begin), text: text.actual, draw: box('#d3e8d9', stateColours.done) },
    { is: nodes.some((node) => node.late), text: text.late, draw: box('url(#certcase-late)', warning) },
    {
      is: nodes.some((node) => node.forecast),
      text: text.forecast,
      draw: box('url(#certcase-forecast)', colours.accent, '3 2'),
    },
    { is: rhythm.length > 0, text: text.looks, draw: path('M2 -8v8M14 -8v8M2 -4H14', colours.text) },
    {
      is: rhythm.some(({ tooLong }) => tooLong),
      text: text.gap,
      draw: path('M2 -8v8M14 -8v8M2 -4H14', warning, 'none', '3 2'),
    },
    {
      is: nodes.some((node) => node.detention),
      text: text.detention,
      draw: path('M8 -11l7 7l-7 7l-7-7zM8 -8v5M8 -1v.2', danger),
    },
    {
      is: nodes.some((node) => node.due),
      text: text.due,
      draw: path('M4 2V-10h8l-3 3l3 3h-8', colours.text, colours.text),
    },
    {
      is: axis.some(({ kind }) => kind === 'weekend' || kind === 'holiday'),
      text: text.closed,
      draw: box('url(#certcase-weekend)', colours.line),
    },
  ];
  let [x, y] = [0, top + 14];
  return signs
    .filter(({ is }) => is)
    .map((sign) => {
      const needed = 22 + textWidth(sign.text, fontSize) + 18;
      if (x + needed > width) [x, y] = [0, y + rowStep];
      const drawn = sign.draw(x, y);
      const label = element('text', { x: x + 22, y, 'font-size': fontSize, fill: colours.muted }, sign.text);
      x += needed;
      return drawn + label;
    })
    .join('');
}
