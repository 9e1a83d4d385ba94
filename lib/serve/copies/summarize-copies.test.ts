import { describe, expect, it } from 'vitest';
import type { CopyView } from './copy-view';
import { summarizeCopies } from './summarize-copies';

const copy = (isSameBody: boolean, year: number, slug = 'own'): CopyView => ({
  reportId: `${slug} ${year}`,
  href: '',
  compareHref: '',
  organization: { name: slug, slug, kind: 'government' },
  division: { code: '410883', name: '孟州市' },
  year,
  publishedOn: null,
  isSameBody,
  changed: 'words',
  alike: 0.8,
  direction: { order: 'earlier', by: 'year' },
  line: 1,
  start: 0,
  end: 1,
  text: '',
});

describe('summarizeCopies', () => {
  const passages = [
    {
      length: 40,
      commonTo: null,
      copies: [copy(true, 2021), copy(false, 2021, 'a'), copy(false, 2020, 'a')],
    },
    { length: 30, commonTo: null, copies: [copy(true, 2019)] },
    { length: 20, commonTo: 300, copies: [] },
    { length: 10, commonTo: null, copies: [copy(false, 2022, 'b')] },
  ];

  it('adds up each sentence once for every side it stands on', () => {
    expect(summarizeCopies(passages, [2019, 2021])).toEqual({
      total: 100,
      before: { year: 2021, characters: 40 },
      others: { characters: 50, bodies: 2 },
      common: 20,
    });
  });

  it('names no earlier report where there is none', () => {
    expect(summarizeCopies(passages, []).before).toBeNull();
  });
});
