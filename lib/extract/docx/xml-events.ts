export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

// No part can match what the next one can, so that a tag without an end is given up at once.
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)(?![\w:.-])([^<>"'/]*(?:(?:"[^"<]*"|'[^'<]*'|\/(?!>))[^<>"'/]*)*)(\/?)>|([^<]+)/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}

/** The tags and texts of an XML file in order; what is no XML is passed over. An empty element opens and closes. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  // Its own copy, because whoever reads the events may stop before the end.
  const token = new RegExp(TOKEN);
  for (let match = token.exec(xml); match !== null; match = token.exec(xml)) {
    const [, literal, slash, name, attributes, selfClosing, text] = match;
    if (text !== undefined) yield { kind: 'text', text: decodeEntities(text) };
    else if (literal !== undefined) yield { kind: 'text', text: literal };
    else if (name !== undefined) {
      if (slash === '') yield { kind: 'open', name, attributes: attributes ?? '' };
      if (slash === '/' || selfClosing === '/') yield { kind: 'close', name };
    }
  }
}

/** The attribute's value in an open tag's attributes; null when missing. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(`${name}=`);
  if (at === -1) return null;
  const quote = attributes[at + name.length + 1] ?? '"';
  const start = at + name.length + 2;
  const end = attributes.indexOf(quote, start);
  return end === -1 ? null : decodeEntities(attributes.slice(start, end));
}
