import type { Connection } from 'vscode-languageserver';
import {
  formatted,
  formattedOnType,
  formattedProject,
  formattedProjectRange,
  formattedRange,
} from '../methods/formatting.ts';
import type { Answering } from './answer.ts';

/** The part of the table of requests by which blanks are tidied. */
export function answerFormatting(connection: Connection, answer: Answering): void {
  connection.onDocumentFormatting(answer({ ofCase: formatted, ofProject: formattedProject }, null));
  connection.onDocumentRangeFormatting(
    answer({ ofCase: formattedRange, ofProject: formattedProjectRange }, null),
  );
  connection.onDocumentOnTypeFormatting(
    answer({ ofCase: formattedOnType, ofProject: formattedOnType }, null),
  );
}
