import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import type { Lens } from '../../engine/features/lenses/lens.ts';
import { nodeLenses } from '../../engine/features/lenses/node-lenses.ts';
import { type LensTarget, lensCommands, type RevealTarget, revealCommand } from '../../protocol/lens.ts';
import { rangeOf } from '../convert/range.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { Client } from '../session/client.ts';

export function codeLenses(checked: CheckedCase, _params: CodeLensParams, client: Client): CodeLens[] {
  const { document, file, findings, context } = checked;
  return nodeLenses(file, findings, context, client.language).flatMap((lens) => {
    const command = commandOf(checked, lens, client);
    return command === undefined ? [] : [{ range: rangeOf(document, lens.span), command }];
  });
}

/** What a click does in this client; undefined where it can do nothing that the lens promises. */
function commandOf({ document }: CheckedCase, lens: Lens, client: Client): Command | undefined {
  const { title, act, node, place } = lens;
  const { uri } = document;
  if (client.runsCommands && act !== 'reveal') {
    return { title, command: lensCommands[act], arguments: [{ uri, node } satisfies LensTarget] };
  }
  if (place === undefined) return undefined;
  const target: RevealTarget = { uri, range: rangeOf(document, place) };
  return { title, command: revealCommand, arguments: [target] };
}
