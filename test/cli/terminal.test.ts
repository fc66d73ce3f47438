import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../server/src/cli/check/progress.ts';
import { paintFor } from '../../server/src/cli/formats/colours.ts';
import type { Output } from '../../server/src/cli/surroundings.ts';

/** A stream that keeps what is written. */
function recorded(isTTY: boolean): Output & { readonly written: string[] } {
  const written: string[] = [];
  return {
    isTTY,
    written,
    write(text, done) {
      written.push(String(text));
      done();
    },
  };
}

describe('colours', () => {
  it.each([
    { variables: {}, terminal: true, coloured: true },
    { variables: {}, terminal: false, coloured: false },
    { variables: { NO_COLOR: '1' }, terminal: true, coloured: false },
    { variables: { NO_COLOR: '' }, terminal: true, coloured: true },
    { variables: { TERM: 'dumb' }, terminal: true, coloured: false },
    { variables: { FORCE_COLOR: '1' }, terminal: false, coloured: true },
    { variables: { FORCE_COLOR: '0' }, terminal: true, coloured: false },
    { variables: { FORCE_COLOR: '1', NO_COLOR: '1' }, terminal: false, coloured: true },
  ])('$variables, terminal: $terminal', ({ variables, terminal, coloured }) => {
    expect(paintFor(recorded(terminal), variables)('red', 'x') !== 'x').toBe(coloured);
  });
});

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function run(stderr: Output, milliseconds: number): void {
    const surroundings = { stdout: stderr, stderr, variables: {}, language: 'en' } as const;
    const progress = startProgress(surroundings, 200);
    for (let file = 0; file < 80; file++) progress.step();
    vi.advanceTimersByTime(milliseconds);
    progress.end();
    vi.advanceTimersByTime(10_000);
  }

  it('is shown on a terminal in a long run, and taken away at the end', () => {
    const stderr = recorded(true);
    run(stderr, 300);
    expect(stderr.written).toEqual(['\r\u001B[KChecked 80 of 200 files', '\r\u001B[K']);
  });

  it('is not shown in a short run', () => {
    const stderr = recorded(true);
    run(stderr, 100);
    expect(stderr.written).toEqual([]);
  });

  it('is not shown where no terminal is', () => {
    const stderr = recorded(false);
    run(stderr, 10_000);
    expect(stderr.written).toEqual([]);
  });
});
