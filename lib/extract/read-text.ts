import type { DocumentLine, ExtractedDocument } from '../domain/document';
import type { DocumentHead } from './build-document';
import { holdLimit } from './limits';
import { plainFacsimile } from './plain-facsimile';
import { splitCells } from './split-cells';

/** A text or markdown file as it is: its text unchanged, one line per line. Throws `too_large`. */
export function readText(text: string, head: DocumentHead): ExtractedDocument {
  holdLimit('characters', text.length);
  const lines: DocumentLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push({
      number: lines.length + 1,
      start,
      end,
      page: null,
      cells: splitCells(text.slice(start, end), start),
    });
    start = end + 1;
  }
  holdLimit('lines', lines.length);
  return { ...head, text, lines, facsimile: head.format === 'md' ? plainFacsimile(text, lines) : null };
}
