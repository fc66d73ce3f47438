import type { Language, Localized } from '../engine/text/localized.ts';
import { exitCodeOrder, exitCodeTexts } from './exit-code.ts';

export const help: Localized = {
  en: `certcase checks the case files of agency import/export certificates.

Usage
  certcase check PATHS…   check case files, and the *.case.yaml and *.case.yml of folders
  certcase timeline FILE  show the nodes of a case with their dates, and where it stands
  certcase deadlines PATHS…
                          list what is due in cases and by when, or write it as a calendar
  certcase report PATHS…  write a report: on one case, or with --kind on the cases of folders
  certcase archive manifest FILE
                          hash the files of a case into a list beside it
  certcase archive verify PATH
                          compare the files of an archive with its list, or those of a folder with theirs
  certcase rules          list the rules
  certcase config FILE    show which settings hold for a case, and where each comes from
  certcase lsp            run the language server on standard input and output

Options
  --as-of YYYY-MM-DD      check, timeline, deadlines, report: as of that day instead of today in China
  --format FORMAT         check: text (the default), json, sarif, junit, github or checkstyle;
                          deadlines: text, ics or json; rules, config: text or json
  --fix                   check: apply the fixes that change the form alone, show what is left
  --fail-on SEVERITY      check: exit with 1 from error (the default), warning or information on
  --max-warnings N        check: exit with 1 if there are more than N warnings
  --only RULE|AREA/*      check: show these rules alone, their hints too; several with commas between them
  --changed-since REF     check: only files that differ from where the branch left REF, as git says
  --shard I/N             check: only part I of N, for several machines
  --watch                 check: again whenever a file changes, until Ctrl+C
  --baseline FILE         check: known findings, if not in certcase-baseline.json beside .certcase.yaml
  --write-baseline        check: write all findings into a new baseline; one that exists only shrinks
  --prune-baseline        check: take out of the baseline what no longer occurs
  --kind KIND             report: case-compliance (the default), hand-over or archive-manifest of one case;
                          workspace-compliance, risky-orders or agreement-review of many
  --format md|html|txt|xlsx|csv|sha256
                          report: md where neither it nor --output says the format; a kind that is no table
                          has neither xlsx nor csv
  --output FILE           report: write into this file or folder, deadlines: into this file, instead of standard output;
                          without --format the ending says the format (deadlines: .txt, .ics or .json)
  --ignore-project-errors
                          check, timeline, deadlines, report, archive, config: exit as if no project file had anything
                          wrong in it
  --lang en|zh            the language of the answer; without it that of the system's locale
  --help, --version

Exit codes
${exitCodeLines('en')}
`,
  zh: `certcase 检查代理进出口证明业务的案卷文件。

用法
  certcase check 路径…    检查案卷文件，或文件夹中的 *.case.yaml 和 *.case.yml
  certcase timeline 文件  显示案卷各节点的日期和当前进度
  certcase deadlines 路径…
                          列出案卷的待办期限，或导出为日历
  certcase report 路径…   生成报告：默认针对一个案卷，用 --kind 可针对文件夹中的全部案卷
  certcase archive manifest 文件
                          计算案卷各文件的哈希值，清单保存在案卷旁
  certcase archive verify 路径
                          按清单核验归档文件；给出文件夹时核验其中所有清单
  certcase rules          列出全部规则
  certcase config 文件    显示对案卷生效的各项设置及其来源
  certcase lsp            在标准输入输出上运行语言服务器

选项
  --as-of YYYY-MM-DD      check、timeline、deadlines、report：以该日为准，默认为中国当日
  --format 格式           check：text（默认）、json、sarif、junit、github 或 checkstyle；
                          deadlines：text、ics 或 json；rules、config：text 或 json
  --fix                   check：自动作出只改格式的修正，并显示剩余问题
  --fail-on 级别          check：达到 error（默认）、warning 或 information 时以 1 退出
  --max-warnings N        check：警告超过 N 个时以 1 退出
  --only 规则|类别/*      check：只显示这些规则的问题（含提示），多个以逗号分隔
  --changed-since 引用    check：只检查与分支起点（git 引用）相比有改动的文件
  --shard I/N             check：只检查 N 份中的第 I 份，供多台机器分担
  --watch                 check：文件改动后自动重新检查，按 Ctrl+C 结束
  --baseline 文件         check：基线文件，默认为 .certcase.yaml 旁的 certcase-baseline.json
  --write-baseline        check：将全部问题写入新基线；已有基线只减不增
  --prune-baseline        check：从基线中移除不再出现的问题
  --kind 种类             report：单个案卷用 case-compliance（默认）、hand-over、archive-manifest；
                          多个案卷用 workspace-compliance、risky-orders、agreement-review
  --format md|html|txt|xlsx|csv|sha256
                          report：未指定时按 --output 的后缀，否则为 md；非表格类报告没有 xlsx 和 csv
  --output 文件           report：写入该文件或文件夹，deadlines：写入该文件，而不是标准输出；
                          未指定 --format 时格式按后缀（deadlines 可用 .txt、.ics、.json）
  --ignore-project-errors
                          check、timeline、deadlines、report、archive、config：项目文件有误时照常给出退出码
  --lang en|zh            输出语言，默认按系统区域设置
  --help、--version

退出码
${exitCodeLines('zh')}
`,
};

function exitCodeLines(language: Language): string {
  const lines = exitCodeTexts.map(({ code, text }) => `  ${code}  ${text[language]}`);
  return [...lines, `  ${exitCodeOrder[language]}`].join('\n');
}
