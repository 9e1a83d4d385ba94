import { latin1Of } from './latin1-of';

const HTML_START =
  /^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]{0,4000}?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|base|link|style|script|p|div|span|table|tbody|tr|h[1-6]|article|section|main|center|font|ul|ol|br|strong|b)[\s/>]/i;
const HTML_TAG = /<(html|body|p|div|span|table|td|br)(\s[^>]*)?\/?>/i;
const HTML_TABLE = /<table[\s>][\s\S]*<td[\s>]/i;

export interface TextFormat {
  readonly format: 'txt' | 'md' | 'html';
  /** A text file that holds its tables as HTML. */
  readonly hasHtmlTables: boolean;
}

/** Tells txt, md and html apart: by the content first, then by the name. */
export function sniffTextFormat(text: string, fileName: string): TextFormat {
  const named = /[.]([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const isNamedHtml = ['html', 'htm', 'shtml', 'xhtml', 'jhtml', 'jsp', 'aspx', 'php'].includes(named);
  if (HTML_START.test(text.slice(0, 8000)) || (isNamedHtml && HTML_TAG.test(text)))
    return { format: 'html', hasHtmlTables: false };
  const format = named === 'md' || named === 'markdown' ? 'md' : 'txt';
  return { format, hasHtmlTables: HTML_TABLE.test(text) };
}

/** The encoding an HTML file names in its first lines, when a decoder for it exists. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = latin1Of(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
