/** Makes the package for VS Code out of what is built: `npm run package`; `npm run package -- FILE.vsix` names it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { galleryReadme } from './gallery-readme.ts';
import { bundledPackages } from './third-party-notices.ts';

const root = resolve(import.meta.dirname, '../../..');
const readme = join('dist', 'gallery', 'README.md');

/** The software bill of materials in the package. */
export const billOfMaterials = 'dist/sbom.cdx.json';

/**
 * Packs what `.vscodeignore` lets in. Everything that the extension needs is in its bundles, so no dependency is packed.
 * @param file absolute; the package's name and version in the root where none is given.
 * @returns what `vsce` said; it has said a warning where there is something to mend.
 * @throws with what it said where there is no package.
 */
export function packageExtension(file?: string): string {
  mkdirSync(join(root, 'dist', 'gallery'), { recursive: true });
  writeFileSync(join(root, readme), galleryReadme(root));
  writeFileSync(join(root, billOfMaterials), softwareBillOfMaterials());
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

/** The parts of a CycloneDX document that are narrowed down here. */
interface BillOfMaterials {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly 'bom-ref': string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * What the bundles are made of, as CycloneDX JSON. npm knows every package with its hash and licence, but leaves out a
 * shipped one that a development tool uses as well when asked for the shipped ones alone.
 * @throws with what npm said where it cannot write one.
 */
function softwareBillOfMaterials(): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`npm wrote no bill of materials: ${stderr}`);
  const bill = JSON.parse(stdout) as BillOfMaterials;
  const bundled = new Set(bundledPackages(root).map((folder) => nameAndVersion(join(root, folder))));
  const components = bill.components.filter(({ name, version }) => bundled.has(`${name}@${version}`));
  const known = new Set(components.map((component) => component['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((used) => known.has(used)) }));
  return `${JSON.stringify({ ...bill, components, dependencies }, undefined, 2)}\n`;
}

function nameAndVersion(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  return `${name}@${version}`;
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  console.log(packageExtension(file && resolve(file)));
}
