/** A text without the name of its field, which forms and messages put in front: `HS:8517130000`, `毛重: 5KG`. */
export function withoutLabel(text: string): string {
  return text.replace(/^[\p{L} ./#]*\p{L}[\p{L} ./#]*:\s*(?=\S)/u, '');
}
