import { describe, expect, it } from 'vitest';
import { createFilePaths } from '../../server/src/lsp/files/file-paths.ts';

/** A disk on which some folders lead to others. */
function pathsOn(links: Readonly<Record<string, string>>) {
  return createFilePaths({
    realPath(path) {
      const link = Object.keys(links).find((one) => path === one || path.startsWith(`${one}/`));
      return link === undefined ? path : links[link] + path.slice(link.length);
    },
  });
}

describe('the one path of a file', () => {
  it('is told from the folder that is open, as the editor names that', () => {
    const paths = pathsOn({ '/home/cases': '/mnt/share/cases' });
    expect(paths.of('/home/cases/a')).toBe('/mnt/share/cases/a');
    paths.openFolders(['/home/cases']);
    expect(paths.of('/home/cases/a')).toBe('/home/cases/a');
    expect(paths.of('/mnt/share/cases/a')).toBe('/home/cases/a');
    expect(paths.of('/mnt/share/cases')).toBe('/home/cases');
    expect(paths.of('/mnt/share/other/a')).toBe('/mnt/share/other/a');
    expect(paths.found('/home/cases', '/home/cases/2026/a')).toBe('/home/cases/2026/a');
  });

  it('is told from the first of two open folders that are one', () => {
    const paths = pathsOn({ 'c:/junction': 'd:/archive', 'z:': '//office/cases' });
    paths.openFolders(['d:/archive', 'c:/junction', 'z:', '//office/cases/2026']);
    expect(paths.of('c:/junction/a')).toBe('d:/archive/a');
    expect(paths.found('c:/junction', 'c:/junction/2026/a')).toBe('d:/archive/2026/a');
    expect(paths.of('//office/cases/2026/a')).toBe('z:/2026/a');
    expect(paths.found('//office/cases/2026', '//office/cases/2026/a')).toBe('z:/2026/a');
  });

  it('is the same below an open root', () => {
    const paths = pathsOn({});
    paths.openFolders(['/']);
    expect(paths.of('/cases/a')).toBe('/cases/a');
    expect(paths.found('/', '/cases/a')).toBe('/cases/a');
  });
});
