import {
  type Connection,
  ErrorCodes,
  Message,
  type MessageStrategy,
  ResponseError,
} from 'vscode-languageserver';
import * as z from 'zod';
import type { Language, Localized } from '../../engine/text/localized.ts';

const position = z.looseObject({ line: z.number(), character: z.number() });
const range = z.looseObject({ start: position, end: position });
const ofDocument = z.looseObject({ textDocument: z.looseObject({ uri: z.string() }) });
const atPosition = ofDocument.extend({ position });
const inRange = ofDocument.extend({ range });

/** What every request needs to be answered; more may come with it. */
const shapes: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries({
    ...named(ofDocument, 'textDocument/', [
      'codeLens',
      'documentLink',
      'documentSymbol',
      'foldingRange',
      'formatting',
      'diagnostic',
      'semanticTokens/full',
      'semanticTokens/full/delta',
    ]),
    ...named(atPosition, 'textDocument/', [
      'completion',
      'definition',
      'documentHighlight',
      'hover',
      'onTypeFormatting',
      'prepareRename',
      'references',
    ]),
    ...named(inRange, 'textDocument/', ['inlayHint', 'rangeFormatting', 'semanticTokens/range']),
    'textDocument/rename': atPosition.extend({ newName: z.string() }),
    'textDocument/codeAction': inRange.extend({
      context: z.looseObject({ diagnostics: z.array(z.looseObject({ range })) }),
    }),
    'textDocument/selectionRange': ofDocument.extend({ positions: z.array(position) }),
    'workspace/symbol': z.looseObject({ query: z.string() }),
    'workspace/executeCommand': z.looseObject({ command: z.string() }),
    ...named(ofDocument, 'certcase/', [
      'timeline',
      'timelineText',
      'timelineDrawing',
      'receiptCheck',
      'completable',
    ]),
    'certcase/verifyArchive': z.looseObject({ list: z.string() }),
    'certcase/rulePage': z.looseObject({ code: z.string() }),
    'certcase/report': z.looseObject({ kind: z.string(), format: z.string() }),
  }),
);

function named(shape: z.ZodType, prefix: string, names: readonly string[]): Record<string, z.ZodType> {
  return Object.fromEntries(names.map((name) => [`${prefix}${name}`, shape]));
}

/** The request that takes the place of one that cannot be answered. */
const malformedRequest = 'certcase/malformed';

/** Hands on what can be answered; a malformed request is answered as such before any method sees it. */
export const wellFormedAlone: MessageStrategy = {
  handleMessage(message, next) {
    if (!Message.isRequest(message)) return next(message);
    const fault = shapes.get(message.method)?.safeParse(message.params).error?.issues[0];
    if (fault === undefined) return next(message);
    const params = { method: message.method, at: fault.path.join('.') };
    return next({ jsonrpc: message.jsonrpc, id: message.id, method: malformedRequest, params } as Message);
  },
};

/** Answers malformed requests with `InvalidParams` and a sentence. */
export function refuseMalformed(connection: Connection, language: () => Language): void {
  connection.onRequest(malformedRequest, ({ method, at }: { method: string; at: string }) => {
    throw new ResponseError(ErrorCodes.InvalidParams, texts.malformed(method, at)[language()]);
  });
}

const texts = {
  malformed: (method: string, at: string): Localized => ({
    en: `The request ${method} cannot be answered: its parameters lack "${at || 'everything'}", or hold something else there.`,
    zh: `无法回应请求 ${method}：参数缺少“${at || '全部内容'}”，或其类型不对。`,
  }),
};
