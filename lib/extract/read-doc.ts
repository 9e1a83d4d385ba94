import { DocumentLoadError, type ExtractedDocument } from '../domain/document';
import { buildDocument, type DocumentHead, type Row } from './build-document';
import { checkCompound, isEncryptedWord } from './doc/check-compound';
import { LIMITS, holdLimit } from './limits';
import { plainFacsimile } from './plain-facsimile';

const OTHER_KINDS: readonly [string, string][] = [
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

function passwordAsked(): DocumentLoadError {
  return new DocumentLoadError('encrypted_file', 'the Word file asks for a password');
}

async function readBody(bytes: Uint8Array): Promise<string> {
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return document.getBody({ filterUnicode: false });
  } catch (error) {
    throw new DocumentLoadError('damaged_file', 'the Word file cannot be read', { cause: error });
  }
}

/** A row of a table ends with a cell border; the tabs of other lines are white space. */
function rowOf(line: string): Row {
  const pieces = line.endsWith('\t') ? line.slice(0, -1).split('\t') : [line.replaceAll('\t', ' ')];
  // eslint-disable-next-line no-control-regex -- marks of fields and pictures that Word keeps in its text
  const texts = pieces.map((piece) => piece.replace(/[\u0000-\u001F\uFFFC]/g, '').trim());
  return { cells: texts.map((text, column) => ({ text, column })), page: null };
}

/**
 * An old Word file (doc): its paragraphs as lines, its table rows as lines with cells. Throws
 * `unsupported_format` for other compound files, `encrypted_file` and `damaged_file`.
 */
export async function readDoc(bytes: Uint8Array, head: DocumentHead): Promise<ExtractedDocument> {
  const names = checkCompound(bytes);
  if (names.includes('EncryptedPackage')) throw passwordAsked();
  if (!names.includes('WordDocument')) {
    const kind = OTHER_KINDS.find(([name]) => names.includes(name))?.[1] ?? 'ole';
    throw new DocumentLoadError('unsupported_format', `no reader for ${kind}`, { params: { kind } });
  }
  if (isEncryptedWord(bytes)) throw passwordAsked();
  const body = (await readBody(bytes)).replace(/\r\n?/g, '\n');
  if (body.length > LIMITS.characters) holdLimit('characters', body.length);
  const rows = body.split('\n').map(rowOf);
  const document = buildDocument(
    head,
    rows.filter((row) => row.cells.length > 1 || row.cells[0]?.text !== ''),
  );
  return { ...document, facsimile: plainFacsimile(document.text, document.lines) };
}
