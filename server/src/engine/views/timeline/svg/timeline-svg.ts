import { markupText } from '../../../text/escape.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Language } from '../../../text/localized.ts';
import type { Timeline } from '../timeline.ts';
import { axisHeight, axisSvg, daysBehind } from './axis-svg.ts';
import { legendHeight, legendSvg } from './legend-svg.ts';
import { colours, danger, fonts, warning } from './look.ts';
import { element } from './markup.ts';
import { factsOf, nodeSvg, rowHeight } from './node-svg.ts';
import { scaleOf } from './scale.ts';

/** Sizes in pixels. */
const width = 1000;
const margin = 20;
const labelWidth = 236;
const lineHeight = 18;

const texts = {
  en: { title: 'Timeline', unnamed: 'Case without a number' },
  zh: { title: '时间线', unnamed: '未编号案卷' },
} as const;

/**
 * The timeline as a standalone SVG drawing for print and for pages of a light ground: it loads nothing, runs nothing,
 * and says in its description what it shows. Text of the case is text in it, whatever it looks like.
 */
export function timelineSvg(timeline: Timeline, language: Language): string {
  const { caseId, summary, outlook, asOfText, nodes } = timeline;
  const name = caseId === '' ? texts[language].unnamed : excerpt(caseId);
  const lines = [summary, ...(outlook ? [outlook] : []), asOfText];
  const axisTop = 30 + lines.length * lineHeight;
  const rowsTop = axisTop + axisHeight;
  const rowsBottom = rowsTop + nodes.length * rowHeight;
  const inner = width - 2 * margin;
  const scale = scaleOf(timeline.axis, labelWidth, inner);
  const drawing = [
    element(
      'text',
      { x: 0, y: 16, 'font-size': 18, 'font-weight': 600, fill: colours.text },
      markupText(name),
    ),
    ...lines.map((line, index) =>
      element(
        'text',
        {
          x: 0,
          y: 38 + index * lineHeight,
          'font-size': 12.5,
          fill: index === 0 ? colours.text : colours.muted,
        },
        markupText(line),
      ),
    ),
    axisSvg(timeline, scale, axisTop, language),
    daysBehind(timeline, scale, rowsTop, rowsBottom),
    ...nodes.flatMap((node, index) => {
      const top = rowsTop + index * rowHeight;
      return [
        element('path', { d: `M0 ${top}H${inner}`, stroke: colours.line }),
        nodeSvg(node, scale, top, language),
      ];
    }),
    element('path', { d: `M0 ${rowsBottom}H${inner}`, stroke: colours.line }),
    legendSvg(timeline, rowsBottom + 8, inner, language),
  ];
  const height = rowsBottom + legendHeight + 2 * margin;
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': language === 'zh' ? 'zh-CN' : 'en',
      'font-family': fonts,
    },
    element('title', {}, markupText(`${texts[language].title} ${name}`)),
    element(
      'desc',
      {},
      markupText(
        [
          ...lines,
          ...nodes.map((node) => factsOf(node, language).join(language === 'zh' ? '；' : '; ')),
        ].join('\n'),
      ),
    ),
    element('defs', {}, ...patterns()),
    element('rect', { width, height, fill: colours.page }),
    element('g', { transform: `translate(${margin} ${margin})` }, ...drawing),
  )}\n`;
}

/** Hatching, finer and denser the more it means. */
function patterns(): string[] {
  const hatch = (id: string, size: number, stroke: string, angle: number) =>
    element(
      'pattern',
      {
        id: `certcase-${id}`,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${angle})`,
      },
      element('path', { d: `M0.5 0v${size}`, stroke }),
    );
  return [
    hatch('weekend', 5, colours.hatch, 45),
    hatch('holiday', 3, colours.hatch, 45),
    hatch('forecast', 5, colours.accent, -45),
    hatch('late', 3, warning, -45),
    hatch('overdue', 3, danger, -45),
  ];
}
