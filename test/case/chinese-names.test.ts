import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { isUnderChineseNames } from '../../server/src/engine/case/chinese-names.ts';
import { fixAll } from '../../server/src/engine/checks/fix-all.ts';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { checkCase, withoutHints } from '../../server/src/engine/checks/run.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { contextOn } from '../completion/asked.ts';
import { golden } from '../laws/golden.ts';
import { inChinese } from '../laws/in-chinese.ts';

/** The codes that are found in a text, as of a day on which everything is done. */
function codesIn(text: string): string[] {
  return checkCase(readCase(text), contextOn())
    .filter(({ severity, waived }) => severity !== 'hint' && waived === undefined)
    .map(({ code }) => code);
}

describe('a case under Chinese names', () => {
  it('is one whose known names in the first column are mostly Chinese', () => {
    const names = (text: string) => isUnderChineseNames(readCase(text));
    expect(names('案卷编号: A\n进出口: 进口\nport: "2225"\n')).toBe(true);
    expect(names('案卷编号: A\nport: "2225"\n')).toBe(false);
    expect(names('caseId: A\n备注一: x\n备注二: y\n')).toBe(false);
    expect(names('caseId: A\ngoods:\n  - 项号: 1\n    商品编码: "8471309000"\n')).toBe(false);
    expect(names('')).toBe(false);
  });

  it('is one whose names are Chinese by half where its texts are Chinese', () => {
    const names = (text: string) => isUnderChineseNames(readCase(text));
    const half = (name: string) => `案卷编号: A\nparties: { client: { name: ${name} } }\n`;
    expect(names(half('远帆国际贸易有限公司'))).toBe(true);
    expect(names(half('Harbour Trading Ltd'))).toBe(false);
    expect(names(half('远帆 (Yuanfan International Trading Co., Ltd.)'))).toBe(false);
    expect(names(`port: "2225"\n${half('远帆国际贸易有限公司')}`)).toBe(false);
  });

  it('is asked to rename nothing, unless somebody asks for it', () => {
    const rule = 'style/alias-key';
    const asked = (context: RuleContext, text = inChinese(golden)) =>
      checkCase(readCase(text), context).filter(({ code }) => code === rule);
    expect(asked(contextOn())).toEqual([]);
    for (const severity of ['hint', 'information', 'warning', 'error'] as const) {
      const strict = { ...contextOn(), settings: { ...defaultSettings, rules: { [rule]: severity } } };
      const found = asked(strict);
      expect(found.length).toBeGreaterThan(100);
      expect(found.every((finding) => finding.severity === severity)).toBe(true);
      // All of it, so that the names of one case stay those of one language.
      expect(asked(strict, fixAll(inChinese(golden), strict, new Set([rule])).text)).toEqual([]);
    }
    expect(asked({ ...contextOn(), asked: new Set([rule]) }).length).toBeGreaterThan(100);
    expect(asked({ ...contextOn(), asked: new Set(['style/date']) })).toEqual([]);
  });

  it('is written in Chinese before it has a clause, whatever language its goods are in', () => {
    const young = '案卷编号: A\n商品:\n  - { 名称: Liquid crystal display, 商品编码: "8528521200" }\n';
    expect(readCase(young).language).toBe('zh');
    expect(readCase(inChinese(golden).replace('案卷编号', '案号')).language).toBe(readCase(golden).language);
  });

  it('is told what it lacks, and what it may say, by its own names', () => {
    const text =
      '案卷编号: A\n进出口:\n协议双方: { 委托方: { 名称: 待定 } }\n节点: { 预审: { 回执: { 状态: 还行 } } }\n';
    const said = withoutHints(checkCase(readCase(text), contextOn())).map(({ message }) => message.zh);
    const about = (name: string) => said.filter((message) => message.includes(name)).length;
    expect(['进出口', '协议双方.委托方.名称', '商品', '节点.预审.回执.状态'].map(about)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(said.find((message) => message.includes('节点.预审'))).toContain('通过');
    const [insert] = checkCase(readCase(text), contextOn())
      .filter(({ path }) => path === 'direction')
      .flatMap(({ fixes }) => fixes);
    expect(insert?.title.zh).toBe('补填 进出口: 进口');
  });

  it('calls the receipts in its archive by Chinese words, unless a paper is called so', () => {
    const text = inChinese(golden)
      .replace('pre-review-receipt', '预审回执')
      .replace('application-receipt', '申请回执')
      .replace(/(归档:[\s\S]*单证: \[[^\]]*)declaration/, '$1报关单')
      .replace('write-off-list', '核销清单');
    expect(text).toMatch(/预审回执[\s\S]*申请回执[\s\S]*报关单[\s\S]*核销清单/);
    expect(codesIn(text)).toEqual(codesIn(golden));
  });

  it('takes the place of a waiver by Chinese names', () => {
    const broken = inChinese(golden).replace('"8471309000"', '"847130900"');
    expect(codesIn(broken)).toContain('goods/hs-code');
    const at = (place: string) =>
      `${broken}豁免:\n  - { 规则: goods/hs-code, 位置: "${place}", 理由: 已报备, 批准人: 王经理 }\n`;
    const index = readCase(broken).content.goods!.items.findIndex(
      ({ hsCode }) => hsCode?.text === '847130900',
    );
    expect(codesIn(at(`商品[${index}].商品编码`))).not.toContain('goods/hs-code');
    expect(codesIn(at(`商品[${index}].商品编码`))).not.toContain('waiver/invalid');
    expect(codesIn(at(`商品[${index + 1}].商品编码`))).toContain('goods/hs-code');
  });

  it('may be typed with full-width colons throughout', () => {
    // What stands between braces is another matter.
    const typed = inChinese(golden).replace(/^( *(?:- )?[^\s#:{"]+):(?! ?\{) ?/gm, '$1：');
    const file = readCase(typed);
    const slips = file.problems.filter(({ kind }) => kind === 'syntax');
    const repaired = slips.flatMap((met) => (met.kind === 'syntax' ? (met.problem.repair ?? []) : []));
    expect(slips.length).toBeGreaterThan(50);
    expect(codesIn(applyEdits(typed, repaired))).toEqual(codesIn(golden));
    expect(file.fields.map(({ place, text }) => `${place.path} ${text}`)).toEqual(
      readCase(inChinese(golden)).fields.map(({ place, text }) => `${place.path} ${text}`),
    );
  });
});
