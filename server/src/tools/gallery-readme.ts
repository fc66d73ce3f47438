import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page of the extension in the gallery and in VS Code. Its pictures stand in it: a page that is shown on another
 * site cannot lead to files of this folder.
 */
export function galleryReadme(root: string): string {
  const docs = join(root, 'docs');
  const page = readFileSync(join(docs, 'gallery.md'), 'utf8');
  return page.replace(/\]\((images\/[^()]+\.png)\)/g, (_, picture: string) => {
    const bytes = readFileSync(join(docs, picture)).toString('base64');
    return `](data:image/png;base64,${bytes})`;
  });
}
