import { URI } from 'vscode-uri';

/**
 * The path of a document, absolute and with `/` between folders. A file of this machine has the path by which its
 * system knows it (`/cases/a`, `c:/cases/a` with the drive in small letters, `//server/cases/a`); one of another file
 * system of the editor begins with the name of that, `//vscode-vfs:github/owner/cases/a`, which is no path on any disk.
 * Undefined for an address that names no file: a new document, or an older version of a file.
 */
export function pathOf(uri: string): string | undefined {
  const { scheme, authority, path, query } = parse(uri) ?? {};
  if (scheme === undefined || !path?.startsWith('/') || query) return undefined;
  if (scheme !== 'file') return `//${scheme}:${authority}${path}`;
  if (authority) return `//${authority}${path}`;
  const [, drive, rest] = /^\/([A-Za-z]):(.*)$/s.exec(path) ?? [];
  return drive === undefined ? path : `${drive.toLowerCase()}:${rest}`;
}

/** The address of a path, percent-encoded as VS Code writes it. */
export function uriOf(path: string): string {
  const [, scheme = 'file', authority = '', rest = path] =
    /^\/\/(?:([\w.+-]+):)?([^/]*)(.*)$/s.exec(path) ?? [];
  const absolute = rest.startsWith('/') ? rest : `/${rest}`;
  return URI.from({ scheme, authority, path: absolute }).toString();
}

/**
 * The one spelling of an address. Editors percent-encode differently (`(1)` and `%281%29`, `c:` and `c%3A`), so addresses
 * are compared in this form alone; two of the same form may still lead to one file, through links.
 */
export function sameSpelling(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? uri : uriOf(path);
}

/** Whether a path is one of this machine, and not of another file system of the editor. */
export function isOnDisk(path: string): boolean {
  return !/^\/\/[\w.+-]+:/.test(path);
}

/** The scheme of an address in small letters; undefined for what is no address. */
export function schemeOf(uri: string): string | undefined {
  return parse(uri)?.scheme;
}

function parse(uri: string): URI | undefined {
  try {
    const lowerCase = uri.replace(/^[A-Za-z][\w+.-]*:/, (scheme) => scheme.toLowerCase());
    // Some editors put both slashes of a network share into the path.
    const address = URI.parse(lowerCase.replace(/^file:\/{4}(?=[^/])/, 'file://'), true);
    // A single letter is a drive: the text is a path of Windows.
    return address.scheme.length > 1 ? address : undefined;
  } catch {
    return undefined;
  }
}
