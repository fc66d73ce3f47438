import { realpathSync } from 'node:fs';
import nodePath, { type PlatformPath } from 'node:path';
import { volumeAnswers } from './network-volumes.ts';

/**
 * The one path of a file of this machine: links, junctions and mapped drives resolved, in the letter case of the disk
 * where that does not distinguish letter cases. Of a path at which there is nothing the part that is there is resolved.
 * With `/` between folders and the letter of a drive in lower case. On a disk that does not answer it is the path itself.
 */
export function realPath(path: string): string {
  return volumeAnswers(path) ? resolveReal(path) : path;
}

const resolveReal = createRealPath(nodePath, realpathSync.native);

/**
 * @param style how the system writes paths.
 * @param resolved the real path of what is there, as the system writes it; throws where there is nothing.
 */
export function createRealPath(
  style: PlatformPath,
  resolved: (path: string) => string,
): (path: string) => string {
  return (path) => {
    const absent: string[] = [];
    // A drive alone would be the folder in which this process works.
    const whole = style.resolve(/^[A-Za-z]:$/.test(path) ? `${path}/` : path);
    for (let present = whole; ; present = style.dirname(present)) {
      try {
        return portable(style.join(resolved(present), ...absent), style);
      } catch {
        if (present === style.dirname(present)) return portable(style.join(present, ...absent), style);
        absent.unshift(style.basename(present));
      }
    }
  };
}

function portable(path: string, style: PlatformPath): string {
  if (style.sep === '/') return path;
  const strokes = path.replaceAll('\\', '/').replace(/\/$/, '');
  return strokes.replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}
