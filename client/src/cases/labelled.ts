/** "Node: Write-off", "节点：核销": a text behind its label, with the colon of the script that the label is written in. */
export function labelled(label: string, text: string): string {
  const last = label.match(/\p{L}/gu)?.at(-1) ?? '';
  return /\p{Script=Han}/u.test(last) ? `${label}：${text}` : `${label}: ${text}`;
}
