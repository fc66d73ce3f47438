import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createVolumeGuard, patience, type VolumeProbes } from './volume-guard.ts';

/**
 * File systems of Linux that may wait for another machine. A Windows disk in WSL (`9p`) and a folder that a container
 * shares with its host count as local disks.
 */
const networkTypes =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|afs|coda|ceph|glusterfs|lustre|ncpfs?|davfs\d?|beegfs|gpfs|orangefs|autofs|fuse(?:\..+)?)$/;

/** The mount points of such file systems in the text of `/proc/self/mountinfo`; see proc_pid_mountinfo(5). */
export function networkMounts(mountinfo: string): readonly string[] {
  return mountinfo.split('\n').flatMap((line) => {
    const fields = line.split(' ');
    const type = fields[fields.indexOf('-') + 1] ?? '';
    const [, , , , point = ''] = fields;
    const path = point.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
    return networkTypes.test(type) ? [path] : [];
  });
}

/** Whether a path is that of a shared folder, or of a drive that may be one: all but the one of the system. */
export function isWindowsRoot(path: string, systemDrive = 'C:'): boolean {
  if (/^\/\/[^/]+\/[^/]+$/.test(path)) return true;
  return /^[A-Z]:$/i.test(path) && path.toUpperCase() !== systemDrive.toUpperCase();
}

/** What the processes below end with. */
const exits = { local: 3, silent: 4 };

function rootsNow(): ((path: string) => boolean) | undefined {
  if (process.platform === 'win32') {
    const { SystemDrive } = process.env;
    return (path) => isWindowsRoot(path, SystemDrive);
  }
  if (process.platform === 'darwin') return (path) => /^\/(?:Volumes|Network|net)\/[^/]+$/.test(path);
  try {
    const mounts = new Set(networkMounts(readFileSync('/proc/self/mountinfo', 'utf8')));
    return mounts.size === 0 ? undefined : (path) => mounts.has(path);
  } catch {
    return undefined;
  }
}

/**
 * Looks at a path, and says when it begins to. Its exit code says whether that is one of this machine; that there is none
 * is an answer as well.
 */
const look = `
const { realpathSync, statSync, writeSync } = require('node:fs');
writeSync(1, '.');
let real = '';
try { statSync(process.argv[1]); real = realpathSync.native(process.argv[1]); } catch {}
process.exit(process.platform === 'win32' && /^[A-Z]:/i.test(real) ? ${exits.local} : 0);
`;

/** Has that done by another process, and waits for its answer no longer than it is told to. */
const lookAndWait = `
const { spawn } = require('node:child_process');
const [, code, root, patience] = process.argv;
const child = spawn(process.execPath, ['-e', code, root], { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
child.on('exit', (exit) => process.exit(exit ?? 0));
child.on('error', () => process.exit(0));
child.stdout.once('data', () => setTimeout(() => {
  child.kill('SIGKILL');
  process.exit(${exits.silent});
}, Number(patience)));
`;

/** Such processes do not work in the folder of this one, which may be on such a disk. */
const alone = { windowsHide: true, cwd: dirname(process.execPath) } as const;

const probes: VolumeProbes = {
  rootsNow,
  linkAt(path) {
    try {
      return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
    } catch {
      return undefined;
    }
  },
  lookAndWait(root) {
    const words = ['-e', lookAndWait, look, asFolder(root), `${patience}`];
    const { status } = spawnSync(process.execPath, words, { ...alone, stdio: 'ignore', env: asNode() });
    return status === exits.silent ? 'silent' : status === exits.local ? 'local' : 'answers';
  },
  look(root, began, answered) {
    const child = spawn(process.execPath, ['-e', look, asFolder(root)], {
      ...alone,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: asNode(),
    });
    const end = (): boolean => child.kill('SIGKILL');
    process.once('exit', end);
    const settled = (): void => {
      process.off('exit', end);
      answered();
    };
    child.once('exit', settled).once('error', settled).unref();
    child.stdout.once('data', began);
    if ('unref' in child.stdout && typeof child.stdout.unref === 'function') child.stdout.unref();
  },
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

/** `Z:` alone would be the folder that the drive was last used in. */
function asFolder(root: string): string {
  return root.endsWith(':') ? `${root}/` : root;
}

/** Inside VS Code the program is VS Code's own, which is Node only when it is asked to be. */
function asNode(): NodeJS.ProcessEnv {
  return { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
}

const guard = createVolumeGuard(probes);

/** Whether a path may be touched: it lies on no disk that is reached over a network and does not answer. */
export function volumeAnswers(path: string): boolean {
  return guard.answers(resolve(path));
}
