/** "Node: Write-off", "节点：核销": a text behind its label, with the colon of the script that the label is written in. */
export function labelled(label: string, text: string): string {
  return /\p{Script=Han}\P{L}*$/u.test(label) ? `${label}：${text}` : `${label}: ${text}`;
}
