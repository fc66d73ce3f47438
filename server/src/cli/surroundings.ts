import type { Language } from '../engine/text/localized.ts';

/** A stream that takes text and bytes, as `process.stdout` does. */
export interface Output {
  readonly isTTY?: boolean;
  write(content: string | Uint8Array, written: (error?: Error | null) => void): unknown;
}

export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** The environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What a command has to work with besides its own arguments. */
export interface Surroundings extends Streams {
  readonly variables: Variables;
  readonly language: Language;
}
