/**
 * The path of a document, absolute and with `/` between folders. A file of this machine has the path by which its
 * system knows it (`/cases/a`, `C:/cases/a`, `//server/cases/a`); one of another file system of the editor begins with
 * the name of that, `//vscode-vfs:github/owner/cases/a`, which is no path on any disk.
 * Undefined for a document that is nowhere: a new one, or an older version of a file.
 */
export function pathOf(uri: string): string | undefined {
  const { protocol, host, pathname, search } = parse(uri) ?? {};
  if (protocol === undefined || !pathname?.startsWith('/') || search) return undefined;
  const authority = decoded(host ?? '');
  const path = decoded(pathname);
  if (authority === undefined || path === undefined) return undefined;
  if (protocol !== 'file:') return `//${protocol}${authority}${path}`;
  if (authority !== '') return `//${authority}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}

/** The address of a path. */
export function uriOf(path: string): string {
  const [, scheme, authority = '', rest = path] = /^\/\/(?:([\w.+-]+):)?([^/]*)(.*)$/.exec(path) ?? [];
  const encoded = rest.split('/').map(encodeURIComponent).join('/');
  if (scheme !== undefined && authority === '') return `${scheme}:${encoded}`;
  return `${scheme ?? 'file'}://${encodeURIComponent(authority)}${encoded.startsWith('/') ? '' : '/'}${encoded}`;
}

/** Whether a path is one of this machine, and not of another file system of the editor. */
export function isOnDisk(path: string): boolean {
  return !/^\/\/[\w.+-]+:/.test(path);
}

function parse(uri: string): URL | undefined {
  return URL.canParse(uri) ? new URL(uri) : undefined;
}

/** Undefined where the escapes are none. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
