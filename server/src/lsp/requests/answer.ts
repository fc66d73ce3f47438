import { CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { fileName } from '../../engine/text/file-name.ts';
import type { Localized } from '../../engine/text/localized.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { CheckedProject } from '../documents/checked-project.ts';
import type { OpenDocuments } from '../documents/open-documents.ts';
import type { ViewedCase } from '../documents/viewed-case.ts';
import type { Client } from '../session/client.ts';

/**
 * Answers one method about one document from its newest version, checked. It is of that version until the method waits
 * for something.
 */
export type Method<Document, Params, Result> = (
  checked: Document,
  params: Params,
  client: Client,
  token: CancellationToken,
) => Result | Promise<Result>;

/** What answers a method, by what kind of document it is asked about. */
export interface Methods<Params, Result> {
  readonly ofCase?: Method<CheckedCase, Params, Result>;
  readonly ofProject?: Method<CheckedProject, Params, Result>;
  /** A case that can only be looked at: what reads it answers, what judges or changes it does not. */
  readonly ofView?: Method<ViewedCase, Params, Result>;
}

/** Params of a request about one document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Makes a request handler of methods; `nothing` is its answer for all other documents, and for one that is closed. */
export type Answering = <Params extends DocumentParams, Result, Nothing>(
  methods: Methods<Params, Result>,
  nothing: Nothing,
) => (params: Params, token?: CancellationToken) => Promise<Result | Nothing>;

/** What fails while a request is handled is answered in plain words and logged in full. */
export function createAnswering(connection: Connection, client: Client, documents: OpenDocuments): Answering {
  let stopped = false;
  connection.onShutdown(() => {
    stopped = true;
  });
  return ({ ofCase, ofProject, ofView }, nothing) =>
    async (params, token = CancellationToken.None) => {
      if (stopped) throw new ResponseError(ErrorCodes.InvalidRequest, texts.stopped[client.language]);
      const { uri } = params.textDocument;
      try {
        const checked = await documents.checked(uri);
        if (checked?.kind === 'case') return (await ofCase?.(checked, params, client, token)) ?? nothing;
        if (checked?.kind === 'viewed-case')
          return (await ofView?.(checked, params, client, token)) ?? nothing;
        return checked?.kind === 'project' && ofProject
          ? await ofProject(checked, params, client, token)
          : nothing;
      } catch (error) {
        // What a method refuses is said in its own words.
        if (error instanceof ResponseError) throw error;
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        const reason = error instanceof Error ? error.message : String(error);
        throw new ResponseError(
          ErrorCodes.InternalError,
          texts.failed(fileName(uri), reason)[client.language],
        );
      }
    };
}

const texts = {
  stopped: {
    en: 'Certcase has been shut down; start it again.',
    zh: 'Certcase 已关闭，请重新启动。',
  } satisfies Localized,
  failed: (file: string, reason: string): Localized => ({
    en: `Certcase could not work on ${file} (${reason}). Its log says more; please report it.`,
    zh: `Certcase 处理 ${file} 时出错（${reason}）。详情见日志，请向我们反馈。`,
  }),
};
