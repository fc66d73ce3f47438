import type { Localized } from '../engine/text/localized.ts';

export const help: Localized = {
  en: `certcase checks the case files of agency import/export certificates.

Usage
  certcase check PATHS…   check case files, and the *.case.yaml and *.case.yml of folders
  certcase timeline FILE  show the nodes of a case with their dates, and where it stands
  certcase report FILE    write the compliance report of a case as Markdown
  certcase rules          list the rules
  certcase lsp            run the language server on standard input and output

Options
  --as-of YYYY-MM-DD      check, timeline, report: as of that day instead of today in China
  --format text|json      check, rules: for people (text, the default) or for programs
  --fix                   check: apply the fixes that change the form alone, show what is left
  --fail-on SEVERITY      check: exit with 1 from error (the default), warning or information on
  --output FILE           report: write into this file or folder instead of standard output
  --lang en|zh            the language of the answer; without it that of the system's locale
  --help, --version

Exit codes
  0  nothing found that weighs as much as --fail-on
  1  findings
  2  wrong usage, nothing to check, or a file that could not be read or written
`,
  zh: `certcase 检查代理进出口证明业务的案卷文件。

用法
  certcase check 路径…    检查案卷文件，或文件夹中的 *.case.yaml 和 *.case.yml
  certcase timeline 文件  显示案卷各节点的日期和当前进度
  certcase report 文件    生成案卷的合规报告（Markdown）
  certcase rules          列出全部规则
  certcase lsp            在标准输入输出上运行语言服务器

选项
  --as-of YYYY-MM-DD      check、timeline、report：以该日为准，默认为中国当日
  --format text|json      check、rules：供人阅读（text，默认）或供程序读取（json）
  --fix                   check：自动作出只改格式的修正，并显示剩余问题
  --fail-on 级别          check：达到 error（默认）、warning 或 information 时以 1 退出
  --output 文件           report：写入该文件或文件夹，而不是标准输出
  --lang en|zh            输出语言，默认按系统区域设置
  --help、--version

退出码
  0  没有达到 --fail-on 级别的问题
  1  发现问题
  2  用法有误、没有可检查的文件，或文件无法读写
`,
};
