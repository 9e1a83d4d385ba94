import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../domain/document';
import { documentOf } from '../fixtures/document';
import { parseReport } from './parse-report';

const TEXT = [
  '洛宁县人民政府2023年政府信息公开工作年度报告',
  '二、主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t0\t0\t8',
  '行政规范性文件\t6\t1\t32',
].join('\n');

/** The document as OCR gives it, unsure of every cell that holds this text. */
function scanOf(doubtful: string): ExtractedDocument {
  const document = documentOf(TEXT);
  const lines = document.lines.map((line) => ({
    ...line,
    page: 1,
    cells: line.cells.map((cell) => (cell.text === doubtful ? { ...cell, doubtful: true as const } : cell)),
  }));
  return { ...document, lines, format: 'scan', scannedPages: { read: [1], unread: [] } };
}

describe('a scan', () => {
  it('gives no value where OCR is unsure, and keeps what it saw', () => {
    const { figures, findings } = parseReport(scanOf('8'));
    expect(figures.find(({ metric }) => metric === 'disclosure.rules.in_force')).toMatchObject({
      value: null,
      raw: '8',
      status: 'unreadable',
    });
    expect(figures.filter(({ status }) => status === 'printed')).toHaveLength(5);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'cells_unreadable', figures: ['disclosure.rules.in_force'] }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'read_by_ocr', severity: 'info', params: { pages: 1, cells: 1 } }),
    );
  });

  it('says which pages nothing has read', () => {
    const document = { ...documentOf(TEXT), scannedPages: { read: [], unread: [2, 3] } };
    expect(parseReport(document).findings).toContainEqual(
      expect.objectContaining({ code: 'pages_unread', params: { count: 2, pages: '2, 3' } }),
    );
  });

  it('says nothing of scans in a document of text', () => {
    const codes = parseReport(documentOf(TEXT)).findings.map(({ code }) => code);
    expect(codes).not.toContain('read_by_ocr');
    expect(codes).not.toContain('pages_unread');
  });
});
