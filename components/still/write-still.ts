import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { writeAttributes } from './write-attributes';
import { escapeHtml } from './escape-html';

const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr', 'path', 'rect', 'circle', 'line']);
/** Elements for whose content or state React has rules of its own. */
const REFUSED = new Set([
  'input',
  'option',
  'pre',
  'script',
  'select',
  'style',
  'template',
  'textarea',
  'title',
]);

/**
 * The HTML of a tree of server components, the same that React would write. Refuses what needs the browser or has to
 * be waited for, so nothing of a page can get lost on the way.
 */
export function writeStill(node: ReactNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (isValidElement<Record<string, unknown>>(node)) return writeElement(node);
  if (Symbol.iterator in node) {
    let html = '';
    for (const each of node) html += writeStill(each);
    return html;
  }
  throw new Error('still markup has to be there at once, without waiting');
}

function writeElement({ type, props }: ReactElement<Record<string, unknown>>): string {
  if (type === Fragment) return writeStill(props['children'] as ReactNode);
  if (typeof type === 'string') return writeHost(type, props);
  // A component of the browser is known to the server by a reference only.
  if (typeof type !== 'function' || '$$typeof' in type) {
    throw new Error('a component that needs the browser cannot be part of still markup');
  }
  return writeStill((type as (props: unknown) => ReactNode)(props));
}

function writeHost(tag: string, props: Readonly<Record<string, unknown>>): string {
  if (REFUSED.has(tag)) throw new Error(`<${tag}> cannot be part of still markup`);
  const open = `<${tag}${writeAttributes(props)}`;
  const { children, dangerouslySetInnerHTML: inner } = props;
  if (inner !== undefined) return `${open}>${(inner as { __html: string }).__html}</${tag}>`;
  if (VOID.has(tag) && children === undefined) return isSvg(tag) ? `${open}></${tag}>` : `${open}/>`;
  return `${open}>${writeStill(children as ReactNode)}</${tag}>`;
}

const isSvg = (tag: string): boolean => ['path', 'rect', 'circle', 'line'].includes(tag);
