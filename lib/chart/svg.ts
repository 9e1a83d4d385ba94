type Attribute = string | number | undefined;

/** Markup that was built here and nowhere else, so that everything in it is escaped. */
export interface Svg {
  readonly markup: string;
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Control characters are not allowed in XML at all.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

const write = (value: string | number): string =>
  escape(typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : value);

/** An element with its attributes and children; texts are escaped, attributes without a value left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly (Svg | string)[]
): Svg {
  const written = Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${write(value)}"`]))
    .join('');
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : child.markup)).join('');
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
