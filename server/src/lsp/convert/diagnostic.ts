import { type Diagnostic, DiagnosticSeverity, type Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import type { Finding, Related } from '../../engine/checks/finding.ts';
import { rulePageAddress } from '../../engine/checks/rules/rule-page.ts';
import type { Severity } from '../../engine/checks/severity.ts';
import { rulePageScheme } from '../../protocol/rule-page.ts';
import { uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';
import { rangeOf } from './range.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * What a diagnostic carries through the editor and back, so that its finding is known again: fields that are missing in
 * one section share code and place, two messages of a rule about one value share its path as well.
 */
const diagnosticData = z.object({
  code: z.string(),
  messageId: z.string(),
  path: z.string(),
  span: z.object({ start: z.number(), end: z.number() }),
});

export function diagnosticOf(document: TextDocument, finding: Finding, client: Client): Diagnostic {
  const { code, messageId, path, span, severity, message, related, known } = finding;
  const diagnostic: Diagnostic = {
    range: rangeOf(document, span),
    // Out of the list of problems, and yet there with its fixes for whoever works on the old case.
    severity: known === true ? DiagnosticSeverity.Hint : severities[severity],
    code,
    codeDescription: { href: client.showsRules ? `${rulePageScheme}:/${code}.md` : rulePageAddress(code) },
    source: 'certcase',
    message: message[client.language],
    data: { code, messageId, path, span } satisfies z.infer<typeof diagnosticData>,
  };
  if (client.relatedInformation && related.length > 0) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: locationOf(document, place),
      message: place.message[client.language],
    }));
  }
  return diagnostic;
}

/** A place of this document, or of another case. */
function locationOf(document: TextDocument, { span, elsewhere }: Related): Location {
  if (elsewhere === undefined) return { uri: document.uri, range: rangeOf(document, span) };
  const { file, start, end } = elsewhere;
  return { uri: uriOf(file), range: { start, end } };
}

/** Whether a diagnostic that comes back from the editor shows this finding. */
export function shows(diagnostic: Diagnostic, { code, messageId, path, span }: Finding): boolean {
  const { data } = diagnosticData.safeParse(diagnostic.data);
  if (data?.code !== code || data.messageId !== messageId || data.path !== path) return false;
  return data.span.start === span.start && data.span.end === span.end;
}
