import { describe, expect, it } from 'vitest';
import { DocumentLoadError } from '../domain/document';
import { writeZip } from '../fixtures/documents/write-zip';
import { printPdf } from '../fixtures/print-pdf';
import { seededRandom, type Random } from '../fixtures/seeded-random';
import { wordDoc } from '../fixtures/word-doc';
import { extract } from './extract';

const TEXT = '一、总体情况\n本年度共收到政府信息公开申请十二件。\n规章\t0\t3\n| 许可 | 5 |\n';
const ROW =
  '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc></w:tr>';
const HTML = `<html><title>报告</title><body><p>${TEXT}</p><table><tr><td rowspan=2>三</td><td>1</td></tr><tr><td>2</td></tr></table></body></html>`;
const PRINTED = printPdf([
  {
    texts: [
      ['本年度共收到政府信息公开申请十二件，全部办结。', 90, 700],
      ['规章', 110, 620],
      ['3', 240, 620],
    ],
    lines: [
      [100, 650, 400, 650],
      [100, 600, 400, 600],
      [100, 600, 100, 650],
      [200, 600, 200, 650],
      [400, 600, 400, 650],
    ],
  },
]);

const FILES: readonly (readonly [name: string, bytes: Uint8Array, cases: number])[] = [
  ['a.txt', new TextEncoder().encode(TEXT), 80],
  ['a.html', new TextEncoder().encode(HTML), 80],
  [
    'a.docx',
    writeZip({
      'word/document.xml': `<w:document><w:body><w:tbl>${ROW.repeat(3)}</w:tbl></w:body></w:document>`,
    }),
    80,
  ],
  ['a.doc', wordDoc(TEXT), 80],
  ['a.pdf', PRINTED, 40],
];

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = Uint8Array.from(bytes);
  if (random(4) === 0) return damaged.slice(0, random(damaged.length));
  for (let count = 1 + random(30); count > 0; count -= 1) damaged[random(damaged.length)] = random(256);
  return damaged;
}

/** What became of the file: read with every cell in its place, refused, or (a mistake) neither. */
async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { text, lines } = await extract(bytes, name);
    const isPlaced = lines.every(({ cells }) =>
      cells.every((cell) => text.slice(cell.start, cell.end) === cell.text),
    );
    return isPlaced ? 'read' : 'cells out of place';
  } catch (error) {
    return error instanceof DocumentLoadError ? 'refused' : `crashed: ${String(error)}`;
  }
}

describe('damaged files', () => {
  it.each(FILES)('%s is read or refused, never a crash', async (name, bytes, cases) => {
    const random = seededRandom(20_240_131);
    const outcomes = new Set<string>();
    for (let i = 0; i < cases; i += 1) outcomes.add(await outcome(damage(bytes, random), name));
    expect([...outcomes].filter((found) => found !== 'read' && found !== 'refused')).toEqual([]);
    expect(await outcome(bytes, name)).toBe('read');
  });
});
