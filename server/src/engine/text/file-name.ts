/** The last part of a path or URI, decoded as people see it. */
export function fileName(file: string): string {
  const name = file.replace(/.*[\\/]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Letters, digits and dashes of any text, as the name of a file; what a file name cannot hold becomes a dash. */
export function asFileName(text: string): string {
  return asFileNamePart(text) || 'case';
}

/** The same as a part of a longer name; empty where nothing is left. */
export function asFileNamePart(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
}
