/** Makes the package for VS Code out of what is built: `npm run package`; `npm run package -- FILE.vsix` names it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { galleryReadme } from './gallery-readme.ts';

const root = resolve(import.meta.dirname, '../../..');
const readme = join('dist', 'gallery', 'README.md');

/**
 * Packs what `.vscodeignore` lets in. Everything that the extension needs is in its bundles, so no dependency is packed.
 * @param file absolute; the package's name and version in the root where none is given.
 * @returns what `vsce` said; it has said a warning where there is something to mend.
 * @throws with what it said where there is no package.
 */
export function packageExtension(file?: string): string {
  mkdirSync(join(root, 'dist', 'gallery'), { recursive: true });
  writeFileSync(join(root, readme), galleryReadme(root));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@vscode/vsce/vsce',
      'package',
      '--no-dependencies',
      // The sources are nowhere in public yet; an address that leads nowhere would be worse than none.
      '--allow-missing-repository',
      // It has none, and vsce would take a picture that stands in it for one.
      '--no-rewrite-relative-links',
      `--readme-path=${readme}`,
      ...(file === undefined ? [] : [`--out=${file}`]),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const said = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(said);
  return said;
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  console.log(packageExtension(file && resolve(file)));
}
