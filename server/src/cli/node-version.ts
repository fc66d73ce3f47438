import type { Localized } from '../engine/text/localized.ts';

/** The oldest Node that the command line runs on: major and minor version. */
const oldest = [22, 18] as const;

/**
 * Why the command line cannot run on this Node; undefined where it can.
 * @param version such as `20.20.2`.
 */
export function oldNode(version: string): Localized | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return {
    en: `Certcase needs Node ${oldest.join('.')} or later, and this is Node ${version}; install a newer one.`,
    zh: `Certcase 需要 Node ${oldest.join('.')} 或更高版本，当前为 ${version}，请升级 Node。`,
  };
}
