import type { Editor } from './editor.ts';

/** The files that an editor holds and the server cannot reach, by their addresses; text, or bytes in another encoding. */
export type SuppliedFiles = Map<string, string | Uint8Array>;

/** Answers what the client of the extension answers from the file system of the editor. */
export function supply({ connection }: Editor, files: SuppliedFiles): void {
  connection.onRequest('certcase/readFile', ({ uri }: { uri: string }) => {
    const file = files.get(uri);
    return file === undefined ? null : Buffer.from(file as string).toString('base64');
  });
  connection.onRequest('certcase/readFolder', ({ uri }: { uri: string }) => {
    const inside = [...files.keys()].filter((file) => file.startsWith(`${uri}/`));
    const steps = inside.map((file) => file.slice(uri.length + 1).split('/'));
    const entries = new Map(steps.map(([name, ...rest]) => [name, rest.length > 0 ? 'folder' : 'file']));
    if (entries.size === 0) return null;
    return [...entries].map(([name, kind]) => ({ name: decodeURIComponent(name!), kind }));
  });
}
