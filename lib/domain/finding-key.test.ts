import { describe, expect, it } from 'vitest';
import { identifyFindings, type FindingIdentity, type KeyedFinding } from './finding-key';

const finding = (more: Partial<KeyedFinding> = {}): KeyedFinding => ({
  code: 'row_sum',
  figures: [],
  expression: '1 + 2 ≠ 4',
  params: { metric: 'requests.granted' },
  ...more,
});
const claim = (quote: string, expression: string): KeyedFinding =>
  finding({ code: 'claim_contradicts', expression, params: { claim: 'received', quote } });

function identify(of: KeyedFinding): FindingIdentity {
  const [identity] = identifyFindings([of]);
  if (!identity) throw new Error('no identity');
  return identity;
}

describe('the key of a finding', () => {
  it.each<[string, KeyedFinding, KeyedFinding]>([
    ['other numbers', finding(), finding({ expression: '1 + 2 ≠ 5' })],
    [
      'other suspects',
      finding(),
      finding({ params: { metric: 'requests.granted', suspects: 'requests.granted/total' } }),
    ],
    ['a row that got its cells', finding(), finding({ figures: ['requests.granted/total'] })],
    [
      'numbers, width and breaks of the words',
      claim('收到申请12件,', '12 ≠ 13'),
      claim('收到 申请\n15件，', '15 ≠ 13'),
    ],
    ['Chinese numerals', claim('收到申请十二件', '12 ≠ 13'), claim('收到申请一百件', '100 ≠ 13')],
    [
      'fewer cells that cannot be read',
      finding({
        code: 'cells_unreadable',
        expression: '',
        figures: ['a', 'b'],
        params: { table: 3, count: 2 },
      }),
      finding({ code: 'cells_unreadable', expression: '', figures: ['a'], params: { table: 3, count: 1 } }),
    ],
  ])('stays with %s, which are told by the numbers', (_, one, other) => {
    expect(identify(one).key).toBe(identify(other).key);
    if (one.expression !== other.expression || one.code === 'cells_unreadable')
      expect(identify(one).numbers).not.toBe(identify(other).numbers);
  });

  it.each<[string, KeyedFinding, KeyedFinding]>([
    ['rows', finding(), finding({ params: { metric: 'requests.total_handled' } })],
    ['codes', finding(), finding({ code: 'disputes_sum' })],
    ['reports it rests on', finding({ basisReport: 'a' }), finding({ basisReport: 'b' })],
    ['words', claim('收到申请12件', '12 ≠ 13'), claim('受理申请12件', '12 ≠ 13')],
    [
      'cells',
      finding({ code: 'unit_missing', figures: ['disclosure.fees.amount'] }),
      finding({ code: 'unit_missing', figures: ['disclosure.procurement.amount'] }),
    ],
  ])('differs for other %s', (_, one, other) => {
    expect(identify(one).key).not.toBe(identify(other).key);
  });

  it('tells sentences with the same words apart by their order, and takes a repeated one for the same', () => {
    const [first, second, again] = identifyFindings([
      claim('收到12件', '12 ≠ 13'),
      claim('收到15件', '15 ≠ 13'),
      claim('收到12件', '12 ≠ 13'),
    ]);
    expect(second?.key).toBe(`${first?.key}#2`);
    expect(again).toEqual(first);
  });

  it('keeps long sentences short', () => {
    expect(identify(claim('申'.repeat(5_000), '')).key.length).toBeLessThan(300);
  });
});
