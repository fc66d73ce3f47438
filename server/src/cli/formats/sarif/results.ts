import { createHash } from 'node:crypto';
import type { Finding, Fix } from '../../../engine/checks/finding.ts';
import { sarifText } from '../../../engine/text/escape.ts';
import { type LineIndex, lineIndex } from '../../../engine/text/line-index.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type { CheckedFile } from '../../check/checked-file.ts';
import { knownReason, waivedReason } from '../silenced.ts';
import { artifactLocation, locationOf, regionOf, relatedLocations } from './locations.ts';
import type { Result, SarifFix, Suppression } from './log.ts';
import { messageOf } from './message.ts';
import { levels, ruleIndex } from './rules.ts';

/** The findings of one file, waived and known ones too: those are suppressed. */
export function resultsOf({ path: file, text, caseId, findings }: CheckedFile, language: Language): Result[] {
  const lines = lineIndex(text);
  const alike = new Map<string, number>();
  return findings.map((finding) => {
    const { code, severity, message, span, path, related, fixes } = finding;
    const key = JSON.stringify([code, caseId ?? file.replaceAll('\\', '/'), path]);
    const number = (alike.get(key) ?? 0) + 1;
    alike.set(key, number);
    const suppressions = suppressionsOf(finding, language);
    return {
      ruleId: code,
      ruleIndex: ruleIndex(code),
      level: levels[severity],
      message: messageOf(message, language),
      locations: [locationOf(file, regionOf(lines, span), path)],
      ...(related.length > 0 && { relatedLocations: relatedLocations(file, lines, related, language) }),
      partialFingerprints: fingerprints(key, number),
      ...(suppressions.length > 0 && { suppressions }),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, file, lines, language)) }),
    };
  });
}

/**
 * What makes a finding the same one in the next run: rule, case and path in the case, wherever its lines have moved.
 * GitHub reads the second name alone, and would else make one from the text of the line.
 */
function fingerprints(key: string, number: number): Record<string, string> {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return { 'certcaseFinding/v1': `${hash}:${number}`, primaryLocationLineHash: `${hash}:${number}` };
}

function suppressionsOf({ waived, known }: Finding, language: Language): Suppression[] {
  if (waived !== undefined) {
    return [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: sarifText(waivedReason(waived)[language]),
      },
    ];
  }
  return known === true ? [{ kind: 'external', justification: knownReason[language] }] : [];
}

function fixOf({ title, edits }: Fix, file: string, lines: LineIndex, language: Language): SarifFix {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(lines, span),
    insertedContent: { text: newText },
  }));
  return {
    description: messageOf(title, language),
    artifactChanges: [{ artifactLocation: artifactLocation(file), replacements }],
  };
}
