import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Where the notices lie beside the bundles that they are about. */
export const noticesFile = 'dist/THIRD-PARTY-NOTICES.txt';

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Works that a package carries inside it and that have a licence of their own. */
const carried: Readonly<Record<string, { readonly name: string; readonly licence: string }>> = {
  unpdf: { name: 'pdf.js, of the Mozilla Foundation', licence: 'apache-2.0.txt' },
};

/**
 * The licence texts of every package whose code is in a bundle. The bundles themselves have no comments left.
 * @param root folder of the project; the metafiles of the last build lie in its `dist/meta`.
 * @throws where a bundled package has no licence text: it must not be shipped.
 */
export function thirdPartyNotices(root: string): string {
  const notices = bundledPackages(root).map((folder) => notice(root, folder));
  const head = 'Certcase contains the following software, each under the licence below its name.';
  return `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Folders of the packages whose code is in a bundle, from the root, in alphabetical order. */
export function bundledPackages(root: string): readonly string[] {
  const metafiles = globSync('dist/meta/*.json', { cwd: root });
  const inputs = metafiles.flatMap((file) => {
    const { outputs } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Metafile;
    return Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  });
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

function notice(root: string, path: string): string {
  const folder = join(root, path);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${path} is in a bundle and has no licence text.`);
  const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`;
  const parts = [title, readFileSync(join(folder, file), 'utf8').trim()];
  const inner = carried[manifest.name];
  if (inner !== undefined) {
    const text = join(root, 'server/src/tools/data', inner.licence);
    if (!existsSync(text)) throw new Error(`The licence of ${inner.name} is missing: ${text}`);
    parts.push(`${manifest.name} contains ${inner.name}:`, readFileSync(text, 'utf8').trim());
  }
  return parts.join('\n\n').replaceAll('\r\n', '\n');
}
