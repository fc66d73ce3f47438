import { type Connection, Range } from 'vscode-languageserver';
import * as z from 'zod';
import type { RevealTarget } from '../../protocol/lens.ts';
import type { Client } from '../session/client.ts';

const targetFormat = z.object({
  uri: z.string(),
  range: z.custom<RevealTarget['range']>(Range.is),
}) satisfies z.ZodType<RevealTarget>;

/** Has the editor show a place of a case. One that cannot shows nothing; it is at the lens of the case already. */
export async function reveal(connection: Connection, client: Client, value: unknown): Promise<void> {
  const target = targetFormat.safeParse(value).data;
  if (target === undefined || !client.showsDocuments) return;
  const { uri, range } = target;
  await connection.window.showDocument({ uri, selection: range, takeFocus: true });
}
