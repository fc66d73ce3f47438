import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { type Editor, type EditorOptions, startEditor } from './editor.ts';

/** A folder of cases on disk, and an editor that has it open. */
export interface CaseFolder {
  readonly editor: Editor;
  readonly path: string;
  write(name: string, text: string): void;
  address(name: string): string;
}

export async function openFolder(
  files: Readonly<Record<string, string>>,
  options: EditorOptions = {},
): Promise<CaseFolder> {
  const path = temporaryFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const { editor } = await startEditor({ folders: [path], ...options });
  return { editor, path, write, address: (name) => pathToFileURL(join(path, name)).href };
}
