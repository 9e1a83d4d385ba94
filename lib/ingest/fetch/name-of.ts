import { withoutControls } from '../../text/without-controls';

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/zip': '.zip',
  'application/x-zip-compressed': '.zip',
};
const KNOWN = /\.(html?|txt|md|pdf|docx?|zip|png|jpe?g|tiff?|webp)$/i;
const LONGEST = 200;

/** What a fetched document is called: as its server says, else by the end of its address, with an ending of its kind. */
export function nameOf(url: URL, type: string | undefined, disposition: string | undefined): string {
  const name = cleaned(named(disposition) ?? lastOf(url) ?? url.hostname) || url.hostname;
  if (KNOWN.test(name)) return name;
  return `${name}${ENDINGS[type?.split(';')[0]?.trim().toLowerCase() ?? ''] ?? ''}`;
}

function lastOf(url: URL): string | null {
  const last = url.pathname.split('/').findLast((part) => part !== '');
  return last === undefined ? null : decoded(last);
}

function named(disposition = ''): string | null {
  const coded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (coded !== undefined) return decoded(coded.trim());
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition);
  const raw = (plain?.[1] ?? plain?.[2])?.trim();
  if (raw === undefined || raw === '') return null;
  return raw.includes('%') ? decoded(raw) : inTrueCharacters(raw);
}

/** Chinese servers send names in UTF-8 or GB18030, which header fields do not provide for. */
function inTrueCharacters(raw: string): string {
  if (!/[\u0080-\u00FF]/.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function cleaned(name: string): string {
  return withoutControls(name).split(/[/\\]/).at(-1)?.trim().slice(-LONGEST) ?? '';
}
