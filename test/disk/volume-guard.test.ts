import { describe, expect, it } from 'vitest';
import { isWindowsRoot, networkMounts } from '../../server/src/disk/network-volumes.ts';
import { createVolumeGuard, type VolumeProbes } from '../../server/src/disk/volume-guard.ts';

/** A machine with disks far away, on which nothing may be touched that does not answer. */
function machine(roots: readonly string[], links: Readonly<Record<string, string>> = {}) {
  const silent = new Set<string>();
  const local = new Set<string>();
  const timers: { at: number; call: () => void }[] = [];
  const waiting = new Map<string, () => void>();
  const asked: string[] = [];
  let now = 0;
  const probes: VolumeProbes = {
    rootsNow: () => (roots.length === 0 ? undefined : (path) => roots.includes(path)),
    linkAt(path) {
      const root = roots.find((one) => path === one || path.startsWith(`${one}/`));
      if (root !== undefined) throw new Error(`${path} was touched`);
      return links[path];
    },
    lookAndWait(root) {
      asked.push(`wait ${root}`);
      return silent.has(root) ? 'silent' : local.has(root) ? 'local' : 'answers';
    },
    look(root, began, answered) {
      asked.push(`look ${root}`);
      began();
      if (silent.has(root)) waiting.set(root, answered);
      else answered();
    },
    now: () => now,
    after(milliseconds, call) {
      const timer = { at: now + milliseconds, call };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
  };
  return {
    guard: createVolumeGuard(probes),
    asked,
    silent,
    local,
    /** Lets time pass. */
    pass(milliseconds: number) {
      now += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.call();
      }
    },
    comeBack(root: string) {
      silent.delete(root);
      waiting.get(root)?.();
    },
  };
}

describe('a disk that is reached over a network', () => {
  it('is asked once before the first of its files is touched, and no other disk is', () => {
    const { guard, asked } = machine(['/mnt/share']);
    expect(['/mnt/share', '/mnt/share/2026/a', '/home/a', '/mnt/shared'].map(guard.answers)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(asked).toEqual(['wait /mnt/share']);
  });

  it('is kept away from while it does not answer, and is no longer when it does', () => {
    const { guard, silent, asked, comeBack } = machine(['/mnt/share']);
    silent.add('/mnt/share');
    expect([1, 2, 3].map((name) => guard.answers(`/mnt/share/${name}`))).toEqual([false, false, false]);
    expect(asked).toEqual(['wait /mnt/share', 'look /mnt/share']);
    comeBack('/mnt/share');
    expect(guard.answers('/mnt/share/1')).toBe(true);
  });

  it('is asked again from time to time, without being waited for', () => {
    const { guard, silent, asked, pass, comeBack } = machine(['/mnt/share']);
    expect(guard.answers('/mnt/share/a')).toBe(true);
    silent.add('/mnt/share');
    pass(60_000);
    expect(guard.answers('/mnt/share/a')).toBe(true);
    pass(1000);
    expect(guard.answers('/mnt/share/a')).toBe(false);
    pass(600_000);
    expect(guard.answers('/mnt/share/a')).toBe(false);
    // One process waits for it, however long it stays away.
    expect(asked).toEqual(['wait /mnt/share', 'look /mnt/share']);
    comeBack('/mnt/share');
    expect(guard.answers('/mnt/share/a')).toBe(true);
  });

  it('is found behind links, none of which is followed on it', () => {
    const { guard, silent } = machine(['/mnt/share'], {
      '/cases/scans': '../mnt/share/scans',
      '/cases/letter.pdf': '/links/letter.pdf',
      '/links/letter.pdf': '/mnt/share/letter.pdf',
      '/cases/near': '/near/there',
      '/near/there/far': '../../mnt/share',
      '/circle': '/circle',
    });
    silent.add('/mnt/share');
    const paths = [
      '/cases/scans/a.pdf',
      '/cases/letter.pdf',
      '/cases/near/far/a',
      '/cases/near/a',
      '/circle/a',
    ];
    expect(paths.map(guard.answers)).toEqual([false, false, false, true, true]);
  });

  it('is not asked again where it turns out to be a disk of this machine', () => {
    const { guard, local, asked, pass } = machine(['D:']);
    local.add('D:');
    guard.answers('D:/cases/a');
    pass(600_000);
    expect(guard.answers('D:\\cases\\a')).toBe(true);
    expect(asked).toEqual(['wait D:']);
  });
});

it('knows the file systems of Linux that may wait for another machine', () => {
  const mountinfo = `22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
44 22 0:39 / /mnt/share rw,relatime shared:1 - cifs //server/share rw
45 22 0:40 / /mnt/one\\040two rw,relatime - nfs4 server:/a rw
46 22 0:41 / /mnt/host rw,relatime - fuse.sshfs user@host:/ rw
47 22 0:42 / /run rw - tmpfs tmpfs rw
48 22 0:43 / /mnt/c rw - 9p C: rw
`;
  expect(networkMounts(mountinfo)).toEqual(['/mnt/share', '/mnt/one two', '/mnt/host']);
});

it('takes shared folders and all drives of Windows but the system\u2019s for such disks', () => {
  const paths = ['//server/share', '//server', '//server/share/a', 'C:', 'c:', 'Z:', 'Z:/a', '/'];
  expect(paths.filter((path) => isWindowsRoot(path))).toEqual(['//server/share', 'Z:']);
  expect(isWindowsRoot('C:', 'D:')).toBe(true);
});
