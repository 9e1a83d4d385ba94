import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/document';
import { readDisputesTable } from './read-disputes-table';
import { readRuns } from './read-runs';

const RESULTS = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
const HEAD = `行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n${RESULTS}\t${RESULTS}\t${RESULTS}`;
const AFTER = '\n五、存在的主要问题及改进情况';
const read = (text: string) => readDisputesTable(readRuns(documentOf(text + AFTER)), 0);
const numbers = (text: string) => read(text).figures.map((figure) => figure.value);
const FIFTEEN = [2, 0, 2, 0, 4, 1, 0, 0, 0, 1, 0, 0, 0, 3, 3];

describe('readDisputesTable', () => {
  it.each([
    ['tabs', `${HEAD}\n${FIFTEEN.join('\t')}`],
    ['spaces', `${HEAD.replaceAll('\t', ' ')}\n\n${FIFTEEN.join(' ')}`],
    ['a cell on each line', `${HEAD}\n${FIFTEEN.join('\n')}`],
    ['heads broken by spaces', `${HEAD.replaceAll('结果维持', '结果 维 持')}\n${FIFTEEN.join('\t')}`],
    [
      'heads in pieces',
      `行政复议 行政诉讼\n结果 结果 其他 尚未\n维持 纠正 结果 审结\n${FIFTEEN.join('   ')}`,
    ],
    [
      'three tables',
      ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）']
        .map((name, block) => `${name}\n${RESULTS}\n${FIFTEEN.slice(block * 5, block * 5 + 5).join('\t')}`)
        .join('\n\n'),
    ],
  ])('reads fifteen cells from %s', (_shape, text) => {
    expect(numbers(text)).toEqual(FIFTEEN);
    expect(read(text).findings).toEqual([]);
  });

  it('keeps what is printed although it does not add up', () => {
    const broken = [10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0];
    expect(numbers(`${HEAD}\n${broken.join('\t')}`)).toEqual(broken);
  });

  it('infers a lost cell when the sums leave one reading', () => {
    const { figures, findings } = read(`${HEAD}\n2\t0\t2\t0\t1\t0\t0\t0\t1\t0\t0\t0\t3\t3`);
    expect(figures.map((figure) => figure.value)).toEqual(FIFTEEN);
    expect(figures[4]).toMatchObject({ status: 'inferred', rule: 'row_total' });
    expect(findings.map((finding) => finding.code)).toEqual(['cells_inferred']);
  });

  it('reads nothing of a short row that the document ends with', () => {
    const cut = readRuns(documentOf(`${HEAD}\n2\t0\t2\t0\t4\t1\t0\t0\t0\t1\t0\t0\t0\t3`));
    const { figures } = readDisputesTable(cut, 0);
    expect(new Set(figures.map((figure) => figure.status))).toEqual(new Set(['unreadable']));
  });

  it('does not choose between two readings, and keeps what both say', () => {
    const { figures } = read(`${HEAD}\n2\t0\t2\t0\t4\t1\t0\t0\t0\t1\t0\t0\t0\t3`);
    expect(figures.slice(0, 10).map((figure) => figure.status)).toEqual(Array(10).fill('printed'));
    expect(figures.slice(10, 14).some((figure) => figure.status === 'unreadable')).toBe(true);
    expect(figures.at(-1)).toMatchObject({ value: 3, status: 'inferred' });
  });

  it('says what is unreadable when more is lost', () => {
    const { figures, findings } = read(`${HEAD}\n2\t0\t2\t0\t4\t1\t0\t0\t0\t1\t0`);
    expect(figures.every((figure) => figure.status === 'unreadable')).toBe(true);
    expect(findings.map((finding) => finding.code)).toEqual(['cells_unreadable']);
  });

  it('does not take the first block of a broken row for another', () => {
    const { figures } = read(`${HEAD}\n2\t0\t2\t0\t4 x\n1\t0\t0\t0\t1`);
    expect(new Set(figures.map((figure) => figure.status))).toEqual(new Set(['unreadable']));
  });

  it('finds nothing where nothing is printed', () => expect(read(HEAD).figures).toEqual([]));
});
