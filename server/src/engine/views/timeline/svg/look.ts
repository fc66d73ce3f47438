import type { NodeState } from '../../../procedure/node-state.ts';

/** Colours that read on white paper, in print without colour too: shapes and words say the same. */
export const colours = {
  page: '#ffffff',
  text: '#1f2328',
  muted: '#59636e',
  line: '#d1d9e0',
  hatch: '#c4ccd4',
  accent: '#0757ba',
  window: '#eaf2fb',
} as const;

export const stateColours: Readonly<Record<NodeState, string>> = {
  done: '#1a7f37',
  'done-late': '#8a5c00',
  failed: '#c21c28',
  running: colours.accent,
  overdue: '#c21c28',
  waiting: colours.muted,
};

export const warning = '#8a5c00';
export const danger = '#c21c28';

/** Fonts that people have; those for Chinese come last, so that Latin letters are not taken from them. */
export const fonts =
  "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** Signs of 16 × 16 that differ in shape, as strokes. */
export const stateSigns: Readonly<Record<NodeState, string>> = {
  done: 'M3.5 8.5l3 3 6-7',
  'done-late': 'M1.5 9l3 3 5.5-7M13.5 3.5v5.5M13.5 11.9v.2',
  failed: 'M4 4l8 8M12 4l-8 8',
  running: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3',
  overdue: 'M8 2.5v6.5M8 13v.2',
  waiting: 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
};

/** Width of a text in pixels, good enough to keep texts apart: Chinese characters are square. */
export function textWidth(text: string, fontSize: number): number {
  const characters = [...text];
  const squares = characters.filter((character) => character > '⺀').length;
  return fontSize * (squares + (characters.length - squares) * 0.56);
}
