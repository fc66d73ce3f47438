import { readCode } from '../../case/normalise/code.ts';
import { readWholeNumber } from '../../case/normalise/number.ts';
import { isPlaceholder } from '../../case/normalise/placeholder.ts';
import { archivedReceipts } from '../../format/nodes.ts';
import { factsOfKind } from '../../recording/paper-kinds.ts';
import { readDeclarationNumber } from '../../reference/declaration-number.ts';
import { foldIdentifier } from '../../text/characters.ts';
import type { Localized } from '../../text/localized.ts';
import { isNumber, type NumberKind, type SymbolKind } from './case-symbol.ts';
import { refusals } from './refusals.ts';
import { numberTitles } from './symbol-titles.ts';

/** A name as it is to be written, or why there is none. */
export type NewName = { readonly name: string } | { readonly refusal: Localized };

/**
 * Reads what somebody typed for a new name, as tolerantly as the reader takes it in a file: in any width, with blanks
 * around it, and a certificate number in small letters.
 * @param earlier the name until now; one of the form that customs gives keeps it.
 */
export function readNewName(kind: SymbolKind, typed: string, earlier: string): NewName {
  const text = foldIdentifier(typed).trim();
  if (kind === 'rule') return { refusal: refusals.rule };
  if (kind === 'archived-receipt') return { refusal: refusals.archivedReceipt };
  if (text === '') return { refusal: refusals.empty };
  if (isPlaceholder(text)) return { refusal: refusals.placeholder(text) };
  if (isNumber(kind)) return newNumber(kind, text, earlier);
  return kind === 'paper' ? newPaperId(text) : newLine(text);
}

function newNumber(kind: NumberKind, text: string, earlier: string): NewName {
  switch (kind) {
    case 'declaration':
      return newDeclarationNumber(text);
    case 'agreement':
      return /^(?=.*[\p{L}\p{N}])[^\p{C}\p{Zl}\p{Zp}]{1,60}$/u.test(text)
        ? { name: text }
        : { refusal: refusals.agreement(text) };
    case 'bill-of-lading':
      return customsNumber(kind, readAs(text, 'bill-number'));
    case 'certificate': {
      const { numberForm } = factsOfKind('certificate');
      const hasForm = (number: string) => number.match(numberForm)?.[0] === number;
      const capitals = text.toUpperCase();
      if (hasForm(capitals)) return { name: capitals };
      if (hasForm(earlier) && capitals.startsWith('AIEC')) {
        return { refusal: refusals.certificateForm(text) };
      }
      return customsNumber(kind, text);
    }
    default:
      return customsNumber(kind, text);
  }
}

function newDeclarationNumber(text: string): NewName {
  const number = readAs(text, 'declaration-number');
  const reading = readDeclarationNumber(number);
  if (reading.result === 'valid') return { name: number };
  if (reading.result === 'length') return { refusal: refusals.declarationLength(text, reading.length) };
  if (reading.result === 'with-item') return { refusal: refusals.declarationLength(text, number.length) };
  return { refusal: refusals.declaration(text) };
}

function customsNumber(kind: NumberKind, text: string): NewName {
  return /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9/.-]{3,39}$/.test(text)
    ? { name: text }
    : { refusal: refusals.characters(numberTitles[kind], text) };
}

function newPaperId(text: string): NewName {
  if ((archivedReceipts as readonly string[]).includes(text)) return { refusal: refusals.receiptId(text) };
  return /^[^,，、;；\p{C}\p{Zl}\p{Zp}]{1,40}$/u.test(text)
    ? { name: text }
    : { refusal: refusals.paperId(text) };
}

function newLine(text: string): NewName {
  const reading = /^\d+$/.test(text) ? readWholeNumber(text) : undefined;
  return reading?.state === 'read' ? { name: String(reading.value) } : { refusal: refusals.line(text) };
}

function readAs(text: string, scheme: 'bill-number' | 'declaration-number'): string {
  const reading = readCode(text, scheme);
  return reading.state === 'read' ? reading.value : text;
}
