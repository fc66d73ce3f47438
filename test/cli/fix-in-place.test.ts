import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenWith } from '../laws/golden.ts';
import { certcase, type Ended } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

const untidy = goldenWith(['"8471309000"', '8471.30.9000']);
const tidy = goldenWith();

interface Meddling {
  readonly at: 'opened' | 'written' | 'renaming';
  readonly signal?: NodeJS.Signals;
  readonly shell?: string;
}

const fixing = ['--fix', '--as-of', '2026-05-20'];

function fix(folder: string, ...paths: string[]): Promise<Ended> {
  return certcase(folder, ['check', ...paths, ...fixing]);
}

/** The environment in which something else happens at one moment of writing; see `meddle.cjs`. */
function meddling(how: Meddling): Record<string, string> {
  const script = join(import.meta.dirname, 'meddle.cjs');
  return { NODE_OPTIONS: `--require="${script}"`, MEDDLE: JSON.stringify(how) };
}

function fixMeddled(folder: string, how: Meddling): Promise<Ended> {
  return certcase(folder, ['check', '.', ...fixing], meddling(how));
}

/** A folder with one case that has a safe fix. */
function folderWithCase(name = 'a.case.yaml'): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, untidy);
  return { folder, path };
}

const moments = ['opened', 'written', 'renaming'] as const;

describe('a run that is ended while it writes', () => {
  it.each(moments)(
    'by a kill, file %s, leaves the case whole, and its leftovers to the next run',
    async (at) => {
      const { folder, path } = folderWithCase();
      expect(await fixMeddled(folder, { at, signal: 'SIGKILL' })).toMatchObject({ signal: 'SIGKILL' });
      expect(readFileSync(path, 'utf8')).toBe(untidy);
      expect(readdirSync(folder)).toHaveLength(2);
      const next = await certcase(folder, ['check', '.', '--as-of', '2026-05-20']);
      expect(next).toMatchObject({ stderr: '' });
      expect(readdirSync(folder)).toEqual(['a.case.yaml']);
      await fix(folder, 'a.case.yaml');
      expect(readFileSync(path, 'utf8')).toBe(tidy);
    },
  );

  it.each(
    moments.flatMap((at) => (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => ({ at, signal }))),
  )('by $signal, file $at, leaves the case whole, and nothing else', async (how) => {
    const { folder, path } = folderWithCase();
    expect(await fixMeddled(folder, how)).toMatchObject({ signal: how.signal, status: null });
    expect(readFileSync(path, 'utf8')).toBe(untidy);
    expect(readdirSync(folder)).toEqual(['a.case.yaml']);
  });

  it('on another machine leaves what is removed once it is old, and by its very name', async () => {
    const { folder } = folderWithCase();
    const young = '.certcase-00000000-1-0123456789ab.tmp';
    const old = '.certcase-00000000-2-0123456789ab.tmp';
    const notOurs = ['.certcase-notes.tmp', '.certcase-00000000-2-0123456789ab.tmp.bak', 'a.tmp'];
    const longAgo = new Date('2026-01-01');
    for (const name of [young, old, ...notOurs]) writeFileSync(join(folder, name), 'half');
    for (const name of [old, ...notOurs]) utimesSync(join(folder, name), longAgo, longAgo);
    await fix(folder, '.');
    expect(readdirSync(folder).sort()).toEqual([young, ...notOurs, 'a.case.yaml'].sort());
  });
});

describe('a file that was read', () => {
  it.each(['opened', 'written'] as const)(
    'and is saved by another program, file %s, keeps what was saved',
    async (at) => {
      const { folder, path } = folderWithCase();
      const ended = await fixMeddled(folder, { at, shell: 'printf "# 王经理\\n" >> a.case.yaml' });
      expect(ended).toMatchObject({
        status: 2,
        stderr: 'certcase: a.case.yaml was not fixed: it has changed since it was read. Check it again.\n',
      });
      expect(ended.stdout).toContain('1 can be fixed with --fix');
      expect(readFileSync(path, 'utf8')).toBe(`${untidy}# 王经理\n`);
      expect(readdirSync(folder)).toEqual(['a.case.yaml']);
    },
  );

  it('is fixed once, by as many runs as there are at a time', async () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 12 }, (_, index) => `${index}.case.yaml`);
    for (const name of names) writeFileSync(join(folder, name), untidy);
    const runs = await Promise.all([1, 2, 3].map(() => fix(folder, '.')));
    for (const { stderr } of runs) {
      for (const line of stderr.split('\n').slice(0, -1))
        expect(line).toContain('has changed since it was read');
    }
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(tidy);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });
});

describe('a name', () => {
  it.each([`${'a'.repeat(245)}.case.yaml`, `${'案'.repeat(81)}xx.case.yaml`, '文 件 (1) %28.case.yaml'])(
    'such as %s is no obstacle',
    async (name) => {
      const { folder, path } = folderWithCase(name);
      expect(await fix(folder, '.')).toMatchObject({ stderr: '' });
      expect(readFileSync(path, 'utf8')).toBe(tidy);
      expect(readdirSync(folder)).toEqual([name]);
    },
  );
});

it('of 255 bytes is no obstacle to a list of hashes, which has a shorter one', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `${'案'.repeat(81)}xx.case.yaml`), 'direction: import\n');
  const [file = ''] = readdirSync(folder);
  const { stdout, stderr } = await certcase(folder, ['archive', 'manifest', file]);
  expect(stderr).toBe('');
  const [list = ''] = stdout.split('\n');
  expect(await certcase(folder, ['archive', 'verify', list])).toMatchObject({ status: 0 });
});

describe('a link', () => {
  it('inside the workspace stays one, and the file behind it is fixed', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '2026'));
    mkdirSync(join(folder, 'archive'));
    writeFileSync(join(folder, 'archive', 'a.yaml'), untidy);
    symlinkSync(join('..', 'archive', 'a.yaml'), join(folder, '2026', 'middle.yaml'));
    symlinkSync('middle.yaml', join(folder, '2026', 'a.case.yaml'));
    expect(await fix(folder, '2026')).toMatchObject({ stderr: '' });
    expect(readFileSync(join(folder, 'archive', 'a.yaml'), 'utf8')).toBe(tidy);
    expect(lstatSync(join(folder, '2026', 'a.case.yaml')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, '2026', 'middle.yaml')).isSymbolicLink()).toBe(true);
  });

  it.each(['.', 'a.case.yaml', '../ws/a.case.yaml'])(
    'out of it is not followed by check %s',
    async (named) => {
      const top = temporaryFolder();
      mkdirSync(join(top, 'ws'));
      writeFileSync(join(top, 'elsewhere.yaml'), untidy);
      symlinkSync(join('..', 'elsewhere.yaml'), join(top, 'ws', 'a.case.yaml'));
      const { stderr, status } = await fix(join(top, 'ws'), named);
      expect(stderr).toContain(
        `it leads to ${join(top, 'elsewhere.yaml')}, outside the folders of this check.`,
      );
      expect(status).toBe(2);
      expect(readFileSync(join(top, 'elsewhere.yaml'), 'utf8')).toBe(untidy);
      expect(readdirSync(top)).toEqual(['elsewhere.yaml', 'ws']);
    },
  );

  it('to a folder that is named is the workspace', async () => {
    const top = temporaryFolder();
    mkdirSync(join(top, 'ws'));
    mkdirSync(join(top, 'cases'));
    writeFileSync(join(top, 'cases', 'a.case.yaml'), untidy);
    symlinkSync(join('..', 'cases'), join(top, 'ws', 'link'), 'dir');
    expect(await fix(join(top, 'ws'), 'link')).toMatchObject({ stderr: '' });
    expect(readFileSync(join(top, 'cases', 'a.case.yaml'), 'utf8')).toBe(tidy);
  });
});

describe('left alone, and said, is a file', () => {
  async function leftAlone(folder: string, path: string, reason: string): Promise<void> {
    const before = statSync(path);
    const { stderr, status } = await fix(folder, '.');
    expect(stderr).toMatch(new RegExp(`^certcase: a\\.case\\.yaml was not fixed: ${reason}.*\n$`));
    expect(status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(untidy);
    const { ino, uid, gid, mode, nlink } = statSync(path);
    expect({ ino, uid, gid, mode, nlink }).toEqual({
      ino: before.ino,
      uid: before.uid,
      gid: before.gid,
      mode: before.mode,
      nlink: before.nlink,
    });
    const chinese = await certcase(folder, ['check', '.', ...fixing, '--lang', 'zh']);
    expect(chinese.stderr).toContain('a.case.yaml 未修正：');
  }

  it('with several hard links', async () => {
    const { folder, path } = folderWithCase();
    linkSync(path, join(folder, 'evidence.yaml'));
    await leftAlone(folder, path, 'it is one file under 2 names');
    expect(readdirSync(folder)).toEqual(['a.case.yaml', 'evidence.yaml']);
  });

  it('that is write-protected, for an administrator too', async () => {
    const { folder, path } = folderWithCase();
    chmodSync(path, 0o444);
    await leftAlone(folder, path, 'it is write-protected');
    expect(readdirSync(folder)).toEqual(['a.case.yaml']);
  });

  // Only an administrator can give a file away.
  it.runIf(process.getuid?.() === 0)(
    'of another user, and one of another group is fixed and stays in it',
    async () => {
      const { folder, path } = folderWithCase();
      chownSync(path, 65_534, 0);
      await leftAlone(folder, path, 'it belongs to another user');
      expect(readdirSync(folder)).toEqual(['a.case.yaml']);
      chownSync(path, 0, 65_534);
      expect(await fix(folder, '.')).toMatchObject({ stderr: '' });
      expect(readFileSync(path, 'utf8')).toBe(tidy);
      expect(statSync(path)).toMatchObject({ uid: 0, gid: 65_534 });
    },
  );
});
