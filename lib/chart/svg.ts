type Attribute = string | number | undefined;

/** Markup that was built here and nowhere else, so that everything in it is escaped. */
export interface Svg {
  readonly markup: string;
}

// Control characters are not allowed in XML at all.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Most of the thousands of texts of a page of charts have nothing to escape, and asking that first is cheap. */
const escape = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replace(CONTROL, '')
    : text;

const write = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : escape(value);

/** An element with its attributes and children; texts are escaped, attributes without a value left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly (Svg | string)[]
): Svg {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written += ` ${name}="${write(value)}"`;
  }
  let inside = '';
  for (const child of children) inside += typeof child === 'string' ? escape(child) : child.markup;
  return { markup: inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>` };
}

/** Several pieces as one, in a group that changes nothing. */
export function group(children: readonly Svg[]): Svg {
  return { markup: children.map(({ markup }) => markup).join('') };
}

/** A place on the drawing, to a tenth of a unit. */
export function at(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
