import { describe, expect, it } from 'vitest';
import { FileChangeType, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CaseFolder, openFolder } from './case-folder.ts';
import { golden } from './cases.ts';
import { modern } from './editor.ts';

const chinese = '案卷编号: CK-2026-0121\r\n协议双方:\r\n  委托方: { 名称: 温州力合鞋业有限公司 }\r\n';

const resolving = {
  ...modern,
  workspace: { ...modern.workspace, symbol: { resolveSupport: { properties: ['location.range'] } } },
};

const asked = (folder: CaseFolder, query: string) =>
  folder.editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });

/** What a symbol leads to in a text. */
function textAt({ location }: WorkspaceSymbol, text: string): string {
  if (!('range' in location)) throw new Error('the symbol has no range');
  return TextDocument.create(location.uri, 'certcase', 0, text).getText(location.range);
}

describe('a case is found among all cases', () => {
  it.each([
    ['AC-2026-0417', 'AC-2026-0417', 'case number · golden.case.yaml'],
    ['ac 2026 0417', 'AC-2026-0417', 'case number · golden.case.yaml'],
    ['aiec4512', 'AIEC-2225-2026-004512', 'certificate · AC-2026-0417 · golden.case.yaml'],
    ['222520261000451237', '222520261000451237', 'declaration · AC-2026-0417 · golden.case.yaml'],
    ['远帆', '上海远帆国际贸易有限公司', 'client · AC-2026-0417 · golden.case.yaml'],
  ])('by %j', async (query, place, container) => {
    const folder = await openFolder({ 'golden.case.yaml': golden, '2026/鞋.case.yaml': chinese });
    await folder.editor.casesWhen(({ complete }) => complete);
    const [symbol, ...others] = await asked(folder, query);
    expect(others).toEqual([]);
    expect(symbol?.containerName).toBe(container);
    expect(symbol?.location.uri).toBe(folder.address('golden.case.yaml'));
    expect(textAt(symbol!, golden)).toBe(place);
  });

  it('in Chinese, and not by what it does not have', async () => {
    const folder = await openFolder(
      { 'golden.case.yaml': golden, '2026/鞋.case.yaml': chinese },
      { locale: 'zh-cn' },
    );
    await folder.editor.casesWhen(({ complete }) => complete);
    const [symbol] = await asked(folder, '力合鞋业');
    expect(symbol?.containerName).toBe('委托方 · CK-2026-0121 · 鞋.case.yaml');
    expect(textAt(symbol!, chinese)).toBe('温州力合鞋业有限公司');
    expect(await asked(folder, 'Portable computers')).toEqual([]);
  });

  it('at the place where the name stands when it is gone to', async () => {
    const folder = await openFolder({ 'golden.case.yaml': golden }, { capabilities: resolving });
    await folder.editor.casesWhen(({ complete }) => complete);
    const [symbol] = await asked(folder, 'AIEC');
    expect(symbol?.location).toEqual({ uri: folder.address('golden.case.yaml') });
    const moved = `# a new line\n\n${golden}`;
    folder.editor.open(moved, 1, folder.address('golden.case.yaml'));
    const resolved = await folder.editor.connection.sendRequest<WorkspaceSymbol>(
      'workspaceSymbol/resolve',
      symbol,
    );
    expect(textAt(resolved, moved)).toBe('AIEC-2225-2026-004512');
  });

  it('no longer by a name that it has no more', async () => {
    const folder = await openFolder({ 'golden.case.yaml': golden });
    await folder.editor.casesWhen(({ complete }) => complete);
    folder.write('golden.case.yaml', 'caseId: AC-9\n');
    folder.editor.announceFiles(FileChangeType.Changed, folder.address('golden.case.yaml'));
    await folder.editor.casesWhen(({ cases }) => cases.some(({ caseId }) => caseId === 'AC-9'));
    expect(await asked(folder, 'AC-2026-0417')).toEqual([]);
  });
});
