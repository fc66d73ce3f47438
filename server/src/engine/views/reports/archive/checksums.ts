/** The files of an archive with their hashes, and what a person should know about them. */
export interface ChecksumList {
  /** Sentences for the head of the list. */
  readonly comments: readonly string[];
  readonly entries: readonly Checksum[];
}

export interface Checksum {
  /** Path from the folder of the list, with `/` between folders. */
  readonly path: string;
  /** SHA-256 of the bytes of the file, in 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A list as it was read; lines that are none are counted, so that a damaged list is not taken for a short one. */
export interface ReadChecksums {
  readonly entries: readonly Checksum[];
  /** Numbers of the lines that cannot be read, from 1. */
  readonly unreadableLines: readonly number[];
}

/**
 * The list in the form of `sha256sum`, so that `sha256sum --check FILE` verifies the archive where there is no Certcase:
 * hash, blank, asterisk, path; comments behind `#`. A path with a backslash or a line end is escaped as
 * there: a backslash before the line, `\\` and `\n` in the path.
 * Source: GNU coreutils manual, "md5sum invocation".
 */
export function sha256List({ comments, entries }: ChecksumList): string {
  const head = comments.map((comment) => `# ${comment.replace(/[\r\n]+/g, ' ')}\n`);
  return [...head, ...entries.map(line)].join('');
}

function line({ path, sha256 }: Checksum): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${sha256} *${escaped}\n`;
}

/** Reads a list, one of `sha256sum` or of another program with the same form too. */
export function readSha256List(text: string): ReadChecksums {
  const entries: Checksum[] = [];
  const unreadableLines: number[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const [, backslash, sha256, path] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/i.exec(raw) ?? [];
    if (sha256 === undefined || path === undefined) unreadableLines.push(index + 1);
    else entries.push({ path: backslash === '\\' ? unescapePath(path) : path, sha256: sha256.toLowerCase() });
  }
  return { entries, unreadableLines };
}

function unescapePath(path: string): string {
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', '\\': '\\' };
  return path.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign);
}
