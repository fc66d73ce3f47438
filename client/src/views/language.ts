import * as vscode from 'vscode';

/** Language of the strings of a view, for dates that its page writes: that of the one translation there is, else English. */
export function viewLanguage(): string {
  return vscode.env.language === 'zh-cn' ? 'zh-CN' : 'en-GB';
}
