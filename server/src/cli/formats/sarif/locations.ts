import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Related } from '../../../engine/checks/finding.ts';
import type { LineIndex } from '../../../engine/text/line-index.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type { Span } from '../../../engine/text/span.ts';
import { placeOf } from '../place.ts';
import type { ArtifactLocation, Location, Region } from './log.ts';
import { messageOf } from './message.ts';

/** What relative addresses start from: the folder in which the check ran. */
export const sourceRoot = '%SRCROOT%';

/** A file, relative to the folder of the check and percent-encoded; one outside of it by its whole address. */
export function artifactLocation(path: string): ArtifactLocation {
  const within = relative('.', resolve(path)).replaceAll('\\', '/');
  if (/^\.\.(?:\/|$)|^[A-Za-z]:/.test(within)) return { uri: pathToFileURL(path).href };
  return { uri: within.split('/').map(encodeURIComponent).join('/'), uriBaseId: sourceRoot };
}

export function regionOf(lines: LineIndex, span: Span): Region {
  const { line, column, endLine, endColumn } = placeOf(lines, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A place in a case, and what it is called in the case; a finding on the case as a whole has no path. */
export function locationOf(file: string, region: Region, path: string): Location {
  const location = { physicalLocation: { artifactLocation: artifactLocation(file), region } };
  return path === '' ? location : { ...location, logicalLocations: [{ fullyQualifiedName: path }] };
}

/** The other places that belong to a finding, in this file and in others. */
export function relatedLocations(
  file: string,
  lines: LineIndex,
  related: readonly Related[],
  language: Language,
): Location[] {
  return related.map(({ span, path, message, elsewhere }, index) => {
    if (elsewhere === undefined) {
      return {
        id: index + 1,
        ...locationOf(file, regionOf(lines, span), path),
        message: messageOf(message, language),
      };
    }
    const { start, end } = elsewhere;
    const region = {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
    return {
      id: index + 1,
      ...locationOf(elsewhere.file, region, path),
      message: messageOf(message, language),
    };
  });
}
