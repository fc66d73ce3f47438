const markup = /\\(.)|\[((?:\\.|[^[\]\\])*)\]\([^()]*\)|\*{1,2}|`|^---\n*|&(#8203|amp|lt);/gm;

const characters: Readonly<Record<string, string>> = { '#8203': '', amp: '&', lt: '<' };

/** The Markdown of the engine for a client that shows plain text: emphasis, code and links become their words. */
export function plainText(markdown: string): string {
  return markdown.replace(
    markup,
    (_match, escaped: string | undefined, label: string | undefined, character: string | undefined) => {
      if (label !== undefined) return plainText(label);
      return escaped ?? characters[character ?? ''] ?? '';
    },
  );
}
