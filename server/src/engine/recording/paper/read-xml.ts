import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { papersOf, type Structured } from './read-structured.ts';
import type { ReceivedPaper } from './received-paper.ts';

/**
 * Reads XML, as the Single Window and its clients exchange it.
 * @returns undefined where the text is no well-formed XML.
 */
export function readXml(text: string): readonly ReceivedPaper[] | undefined {
  try {
    const { root } = parseXml(text);
    return root === null ? undefined : papersOf(contentOf(root), localName(root.name));
  } catch {
    return undefined;
  }
}

/** Elements of the same name beside each other are a list; attributes are values like any others. */
function contentOf(element: XmlElement): Structured {
  const children = element.children.filter((child) => child instanceof XmlElement);
  const attributes = Object.entries(element.attributes).filter(([name]) => !/^xmlns\b|^xsi:/.test(name));
  if (children.length === 0 && attributes.length === 0) return textOf(element);
  const byName = new Map<string, Structured[]>(attributes.map(([name, value]) => [localName(name), [value]]));
  for (const child of children) {
    const name = localName(child.name);
    byName.set(name, [...(byName.get(name) ?? []), contentOf(child)]);
  }
  const own = textOf(element);
  if (children.length === 0 && own !== '') byName.set(localName(element.name), [own]);
  const entries = [...byName].map(([name, [first = '', ...others]]) => {
    return [name, others.length === 0 ? first : [first, ...others]] as const;
  });
  const [only] = entries;
  // `<goods><item/><item/></goods>` is a list called goods.
  const isList = entries.length === 1 && only !== undefined && Array.isArray(only[1]);
  return isList ? only[1] : { section: entries };
}

function textOf(element: XmlElement): string {
  return element.children
    .filter((child) => child instanceof XmlText)
    .map(({ text }) => text)
    .join('')
    .trim();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
