import { xmlText } from '../feeds/feed';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Markup that is finished, as opposed to text. */
export interface Xml {
  readonly markup: string;
}

function escapeText(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An element; texts inside are escaped, and what XML cannot hold is left out. */
export function element(
  name: string,
  content: string | readonly Xml[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(value)}"`],
  );
  const inside =
    typeof content === 'string' ? escapeText(content) : content.map(({ markup }) => markup).join('');
  return { markup: `<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` };
}
