/** Text from a case as Markdown that shows exactly that text: nothing in it is taken for markup or a link. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]#|~>+]/g, '\\$&')
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1&#8203;');
}
