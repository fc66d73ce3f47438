import { markupText } from '../../../text/escape.ts';

/** Attributes of an element; one without a value is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as XML text; its children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${markupText(shortened(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A length to a tenth of a pixel. */
function shortened(value: string | number | undefined): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : (value ?? '');
}
