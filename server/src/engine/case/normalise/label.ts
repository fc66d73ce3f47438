const label = /^([\p{L} ./#]+):\s*(?=\S)/u;

/** A text without the name of its field, which forms and messages put in front: `HS:8517130000`, `毛重: 5KG`. */
export function withoutLabel(text: string): string {
  return text.replace(label, (whole, name: string) => (holdsLetter(name) ? '' : whole));
}

/** The name that stands in front of a text, as a list of none or one. */
export function labelsOf(text: string): string[] {
  const [, name] = label.exec(text) ?? [];
  return name !== undefined && holdsLetter(name) ? [name.trim()] : [];
}

function holdsLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
