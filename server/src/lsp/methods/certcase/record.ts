import { type FormatPath, factsAt } from '../../../engine/format/names.ts';
import type { WrittenValue } from '../../../engine/recording/case-writer.ts';
import { factsOfKind } from '../../../engine/recording/paper-kinds.ts';
import { recordPaper } from '../../../engine/recording/record-paper.ts';
import { capitalised } from '../../../engine/text/capitalised.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type {
  ProposedEdits,
  RecordAnswer,
  RecordedValue,
  RecordParams,
} from '../../../protocol/recording.ts';
import type { CheckedCase } from '../../documents/checked-case.ts';
import { editsBetween } from '../../documents/edits-between.ts';
import type { Method } from '../../requests/answer.ts';
import type { ReceivedPapers } from './received-papers.ts';

/** How the case looks with one of the papers in it. */
export function record({ papers }: ReceivedPapers): Method<CheckedCase, RecordParams, RecordAnswer | null> {
  return (checked, { paper: index, kind }, { language }) => {
    const paper = papers[index];
    if (paper === undefined) return null;
    const { text, values, unclear } = recordPaper(checked.file, paper, kind);
    return {
      ...proposedEdits(checked, text),
      caseId: checked.file.content.caseId?.text ?? '',
      title: capitalised(factsOfKind(kind).title[language]),
      text,
      values: values.map((value) => recordedValue(value, language)),
      unclear: unclear.map((sentence) => sentence[language]),
    };
  };
}

/** What has to be edited in the open document so that it is another text. */
export function proposedEdits({ version, file }: CheckedCase, text: string): ProposedEdits {
  return { version, edits: text === file.text ? [] : editsBetween(file.text, text) };
}

function recordedValue({ path, outcome, before, after }: WrittenValue, language: Language): RecordedValue {
  const label = labelOf(path, language);
  return { label, outcome, after, ...(before !== undefined && { before }) };
}

/** What the entry is, as the format describes it, without its full stop. */
function labelOf(path: FormatPath, language: Language): string {
  return (factsAt(path)?.about[language] ?? path.join('.')).replace(/[.。]$/, '');
}
