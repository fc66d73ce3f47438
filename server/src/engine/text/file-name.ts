/** The last part of a path or URI, decoded as people see it. */
export function fileName(file: string): string {
  const name = file.replace(/.*[\\/]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
