import { withoutTrailing } from './without-trailing.ts';

/** The last part of a path or URI, decoded as people see it. */
export function fileName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The last part of a path, as it is; a percent sign in it is one. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Bytes of UTF-8 that a part of a file name may have: with a title, a day and an ending it fits into the 255 of a file system. */
const longestPart = 160;

/** Letters, digits and dashes of any text, as the name of a file; what a file name cannot hold becomes a dash. */
export function asFileName(text: string): string {
  const name = asFileNamePart(text) || 'case';
  // What Windows calls a device by, with whatever ending.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) ? `case-${name}` : name;
}

/** The same as a part of a longer name, cut where it is too long; empty where nothing is left. */
export function asFileNamePart(text: string): string {
  const trim = (name: string): string => withoutTrailing(name.replace(/^[-.]+/, ''), '-.');
  return trim(cut(trim(text.slice(0, longestText).replace(/[^\p{L}\p{N}._-]+/gu, '-'))));
}

/** More of a text, in UTF-16 units, is not looked at. */
const longestText = 1000;

function cut(name: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > longestPart) break;
    end += character.length;
  }
  return name.slice(0, end);
}
