import { escapeHtml } from './escape-html';

/** Names that HTML or SVG spells otherwise than React. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
  strokeWidth: 'stroke-width',
  strokeDasharray: 'stroke-dasharray',
};
/** Attributes that are there or not. */
const FLAGS = new Set(['download', 'hidden', 'open']);
const CONTENT = new Set(['children', 'dangerouslySetInnerHTML']);

/** The attributes of an element, each with a space before it. */
export function writeAttributes(props: Readonly<Record<string, unknown>>): string {
  let html = '';
  for (const name in props) {
    if (!CONTENT.has(name)) html += writeAttribute(name, props[name]);
  }
  return html;
}

function writeAttribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  const written = NAMES[name] ?? name;
  switch (typeof value) {
    case 'string':
      refuseScript(name, value);
      return ` ${written}="${escapeHtml(value)}"`;
    case 'number':
      return ` ${written}="${value}"`;
    case 'boolean':
      if (name.startsWith('aria-') || name.startsWith('data-')) return ` ${name}="${value}"`;
      if (FLAGS.has(name)) return value ? ` ${name}=""` : '';
      break;
    case 'object':
      if (name === 'style') return writeStyle(value);
  }
  throw new Error(`the attribute ${name} cannot be part of still markup`);
}

function refuseScript(name: string, value: string): void {
  if (name === 'href' && /^[\s\p{Cc}]*javascript:/iu.test(value))
    throw new Error('an address must not be a script');
}

function writeStyle(style: object): string {
  const rules = Object.entries(style).map(([name, value]: [string, unknown]) => {
    if (!name.startsWith('--') && typeof value !== 'string')
      throw new Error(`the unit of ${name} is missing`);
    const property = name.startsWith('--')
      ? name
      : name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`);
    return `${property}:${String(value).trim()}`;
  });
  return rules.length === 0 ? '' : ` style="${escapeHtml(rules.join(';'))}"`;
}
