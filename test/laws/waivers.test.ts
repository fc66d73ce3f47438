import { expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, openFindings, withoutHints } from '../../server/src/engine/checks/run.ts';
import { mayBeWaived, waive } from '../../server/src/engine/features/waive.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { lostComments } from './comments.ts';
import { fixtures } from './pages.ts';

const begun = fixtures.flatMap((fixture) => {
  const file = readCase(fixture.text);
  const findings = checkCase(file, fixture.context).filter(
    (finding) => finding.waived === undefined && mayBeWaived(finding, fixture.context),
  );
  return findings.map((finding) => ({
    name: `${finding.code} at ${finding.path}, ${fixture.name}`,
    finding,
    fixture,
    text: applyEdits(fixture.text, [waive(finding, file, fixture.context)]),
  }));
});

it.each(begun)('a waiver silences its finding once somebody stands for it: $name', (one) => {
  const { finding, fixture, text } = one;
  expect(lostComments(fixture.text, text)).toEqual([]);
  const granted = text
    .replace(/((?:reason|理由): )(?:TBD|待补)/, '$1agreed')
    .replace(/((?:approvedBy|批准人): )(?:TBD|待补)/, '$1Wang');
  const after = checkCase(readCase(granted), fixture.context);
  const own = after.filter(({ code, path }) => code === finding.code && path === finding.path);
  expect(own.length).toBeGreaterThan(0);
  expect(own.every(({ waived }) => waived !== undefined)).toBe(true);
  const others = (findings: typeof after) =>
    withoutHints(openFindings(findings)).map(({ code, path }) => `${code} ${path}`);
  const before = others(checkCase(readCase(fixture.text), fixture.context));
  expect(others(after).filter((other) => !before.includes(other))).toEqual([]);
});
