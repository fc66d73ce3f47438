import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { RequestName } from '../../protocol/request.ts';

/** Answers a request of our own protocol, with the types that its name carries. */
export function onRequest<Params, Answer>(
  connection: Connection,
  request: RequestName<Params, Answer>,
  answer: (params: Params, token: CancellationToken) => Promise<Answer>,
): void {
  connection.onRequest(request, (params: Params, token): Promise<unknown> => answer(params, token));
}
