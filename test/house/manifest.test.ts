import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files.ts';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
}

function json<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as Content;
}

const manifest = json<Manifest>('package.json');
const { commands, configuration, walkthroughs } = manifest.contributes;
const texts = ['package.nls.json', 'package.nls.zh-cn.json'].map((name) =>
  json<Record<string, string>>(name),
) as [Record<string, string>, Record<string, string>];
const inEach = (reference: string): string[] =>
  texts.map((language) => language[reference.replaceAll('%', '')] ?? '');

it('keeps to twenty commands of one category, named as what they do', () => {
  expect(commands.length).toBeLessThanOrEqual(20);
  expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['Certcase']));
  const [english] = texts;
  const titles = commands.map(({ title }) => english[title.replaceAll('%', '')]);
  expect(titles.filter((title) => !/^[A-Z][a-z]+ [A-Z]/.test(title ?? ''))).toEqual([]);
});

it('documents every setting in both languages', () => {
  const names = Object.keys(configuration.properties);
  const page = readFileSync(join(root, 'docs/settings.md'), 'utf8');
  const documented = (name: string): boolean => {
    const short = name.replace('certcase.', '');
    const entries = page
      .split('\n')
      .filter((line) => new RegExp(`^\\| \`(?:certcase\\.)?${short}[.\`]`).test(line));
    return (
      entries.some((line) => /\p{Script=Han}/u.test(line)) &&
      entries.some((line) => !/\p{Script=Han}/u.test(line))
    );
  };
  expect(names.filter((name) => !documented(name))).toEqual([]);
});

it('wakes up for cases and its own views alone', () => {
  const others = manifest.activationEvents.filter(
    (event) =>
      !/^on(?:Language:certcase|(?:WebviewPanel|View):certcase\.\w+)$/.test(event) &&
      !/^workspaceContains:.*\.case\.ya?ml$/.test(event),
  );
  expect(others).toEqual([]);
});

it('tells nobody anything', () => {
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(packages.filter((name) => /telemetry|analytics|sentry|appinsights/i.test(name))).toEqual([]);
});

it('loads as CommonJS, which is all that a browser loads', () => {
  expect(manifest).not.toHaveProperty('type');
  expect([manifest.main, manifest.browser]).toEqual(['./dist/extension.js', './dist/browser/extension.js']);
});

it('welcomes with at most five steps, each with something to do and a picture in both languages', () => {
  expect(walkthroughs.length).toBe(1);
  const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  expect(steps.length).toBeLessThanOrEqual(5);
  const known = commands.map(({ command }) => command);
  for (const { id, description, media } of steps) {
    for (const text of inEach(description)) {
      const actions = [...text.matchAll(/\]\(command:([\w.]+)/g)].map(([, command]) => command!);
      expect(actions, id).not.toEqual([]);
      expect(actions.filter((action) => action.startsWith('certcase.') && !known.includes(action))).toEqual(
        [],
      );
    }
    const pictures = inEach(media.svg);
    expect(new Set(pictures).size, id).toBe(2);
    expect(pictures.filter((picture) => !existsSync(join(root, picture)))).toEqual([]);
    expect(inEach(media.altText).every((text) => text !== '')).toBe(true);
  }
});
