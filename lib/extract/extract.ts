import { DocumentLoadError, type ExtractedDocument } from '../domain/document';
import { decodeText } from './decode-text';
import { detectKind } from './detect-kind';
import { holdLimit } from './limits';
import { readDoc } from './read-doc';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readPdf } from './read-pdf';
import { readImage } from './read-scan';
import { readText } from './read-text';
import { noOcr, type LoadOcr } from './scan/ocr';
import { declaredEncoding, sniffTextFormat } from './sniff-text-format';

function extractText(bytes: Uint8Array, fileName: string): ExtractedDocument {
  holdLimit('textBytes', bytes.length);
  const { text, encoding } = decodeText(bytes, declaredEncoding(bytes));
  const { format, hasHtmlTables } = sniffTextFormat(text, fileName);
  const head = { format, encoding, metaTitle: null, fileName };
  if (format === 'html') return readHtml(text, head);
  return hasHtmlTables ? readHtml(text, head, { keepLineEnds: true }) : readText(text, head);
}

/**
 * One file's text as lines and cells with their offsets, whatever its format; the content decides, then the name.
 * `loadOcr` is asked for only when there are pictures to read. Throws `DocumentLoadError` for anything that cannot be read.
 */
export async function extract(
  bytes: Uint8Array,
  fileName: string,
  loadOcr: LoadOcr = noOcr,
): Promise<ExtractedDocument> {
  if (bytes.length === 0) throw new DocumentLoadError('empty_file', 'the file has no bytes');
  holdLimit('fileBytes', bytes.length);
  const kind = await detectKind(bytes);
  switch (kind.kind) {
    case 'text':
      return extractText(bytes, fileName);
    case 'pdf':
      return readPdf(bytes, { format: 'pdf', encoding: null, metaTitle: null, fileName }, loadOcr);
    case 'archive':
      return readDocx(bytes, { format: 'docx', encoding: null, metaTitle: null, fileName });
    case 'compound':
      return readDoc(bytes, { format: 'doc', encoding: null, metaTitle: null, fileName });
    case 'image':
      return readImage(bytes, { format: 'scan', encoding: null, metaTitle: null, fileName }, loadOcr);
    default:
      throw new DocumentLoadError('unsupported_format', `no reader for ${kind.name}`, {
        params: { kind: kind.name },
      });
  }
}
