import type { DocumentLine, ExtractedDocument } from '../domain/document';
import type { Finding } from '../domain/report';
import { notice } from '../domain/notice';
import { flatMap } from '../domain/flat-map';

const doubtfulCells = (lines: readonly DocumentLine[]): number =>
  flatMap(lines, (line) => line.cells).filter((cell) => cell.doubtful).length;

/** Says which pages are pictures: those that OCR read, with the cells it is not sure of, and those nothing read. */
export function scanFindings({ scannedPages, lines }: ExtractedDocument): Finding[] {
  const { read = [], unread = [] } = scannedPages ?? {};
  return [
    ...(read.length > 0
      ? [
          notice(
            'read_by_ocr',
            'undetermined',
            { pages: read.length, cells: doubtfulCells(lines) },
            { severity: 'info' },
          ),
        ]
      : []),
    ...(unread.length > 0
      ? [notice('pages_unread', 'undetermined', { count: unread.length, pages: unread.join(', ') })]
      : []),
  ];
}
