import { DocumentLoadError, type ExtractedDocument } from '../domain/document';
import type { DocumentHead } from './build-document';
import { decodeText } from './decode-text';
import { documentHtml } from './docx/document-html';
import { listNumbers } from './docx/list-numbers';
import { openArchive, type Archive } from './docx/open-archive';
import { xmlEvents } from './docx/xml-events';
import { readHtml } from './read-html';

const MAIN_PART = /^word\/document\d*[.]xml$/;
const OTHER_KINDS: readonly [RegExp, string][] = [
  [/^xl\//, 'xlsx'],
  [/^ppt\//, 'pptx'],
  [/^OFD[.]xml$/i, 'ofd'],
  [/^content[.]xml$/, 'odt'],
];

async function readPart(archive: Archive, name: string): Promise<string> {
  const bytes = await archive.read(name);
  return bytes.length === 0 ? '' : decodeText(bytes).text;
}

function titleOf(coreXml: string): string | null {
  let isTitle = false;
  for (const event of xmlEvents(coreXml)) {
    if (event.kind === 'text') {
      if (isTitle && event.text.trim() !== '') return event.text.trim();
    } else isTitle = event.kind === 'open' && event.name === 'dc:title';
  }
  return null;
}

/**
 * A Word file (docx) as lines and table rows. Throws `unsupported_format` for any other zip archive,
 * `damaged_file`, `encrypted_file`, `empty_file` and `too_large`.
 */
export async function readDocx(bytes: Uint8Array, head: DocumentHead): Promise<ExtractedDocument> {
  const archive = await openArchive(bytes);
  const main = archive.names.find((name) => MAIN_PART.test(name));
  if (main === undefined) {
    const kind =
      OTHER_KINDS.find(([pattern]) => archive.names.some((name) => pattern.test(name)))?.[1] ?? 'zip';
    throw new DocumentLoadError('unsupported_format', `no reader for ${kind}`, { params: { kind } });
  }
  const numbers = listNumbers(
    await readPart(archive, 'word/numbering.xml'),
    await readPart(archive, 'word/styles.xml'),
  );
  const html = documentHtml(await readPart(archive, main), numbers);
  const metaTitle = titleOf(await readPart(archive, 'docProps/core.xml'));
  return readHtml(`<body>${html}</body>`, { ...head, metaTitle }, { isPage: false });
}
