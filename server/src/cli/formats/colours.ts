import { styleText } from 'node:util';
import type { Output, Variables } from '../surroundings.ts';

type Style = Parameters<typeof styleText>[0];

/** Puts a text into a style of the terminal, or leaves it alone where no colours are wanted. */
export type Paint = (style: Style, text: string) => string;

/**
 * Colours only on a terminal that wants them: NO_COLOR (no-color.org) switches them off, FORCE_COLOR (force-color.org)
 * switches them on even into a pipe, unless it is 0.
 */
export function paintFor(output: Output, variables: Variables): Paint {
  const wanted = wantsColours(output, variables);
  return (style, text) => (wanted ? styleText(style, text, { validateStream: false }) : text);
}

function wantsColours(output: Output, { FORCE_COLOR, NO_COLOR, TERM }: Variables): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return output.isTTY === true && TERM !== 'dumb';
}
