import { describe, expect, it } from 'vitest';
import { foldAlike } from './fold-alike';
import type { FoundReport } from './search';

function found(reportId: string, shape: number | null): FoundReport {
  return {
    reportId,
    shape,
    href: `/reports/${reportId}`,
    title: null,
    year: 2020,
    division: { code: '410883', name: '孟州市', level: 'county' },
    trail: [],
    organization: { name: '孟州市人民政府', slug: 'mengzhou', kind: 'government' },
    isSample: false,
    keyFigures: [],
    passageCount: 1,
    passages: [],
  };
}

const HITS = [found('a', 1), found('b', 2), found('c', 1), found('d', null), found('e', null), found('f', 1)];

function outline(unfolded: readonly string[]): [string, string, string][] {
  return foldAlike(HITS, unfolded, '/search?q=x').map(({ report, alike, isOpen, toggleHref }) => [
    `${report.reportId}${isOpen ? '+' : ''}`,
    alike.map((other) => other.reportId).join(''),
    toggleHref,
  ]);
}

describe('foldAlike', () => {
  it('puts reports that say the same behind the best of them and keeps all others', () => {
    expect(outline([]).map(([first, alike]) => [first, alike])).toEqual([
      ['a', 'cf'],
      ['b', ''],
      ['d', ''],
      ['e', ''],
    ]);
  });

  it('keeps in the address which groups are open', () => {
    expect(outline([])[0]).toEqual(['a', 'cf', '/search?q=x&unfold=a']);
    expect(outline(['a', 'elsewhere'])[0]).toEqual(['a+', 'cf', '/search?q=x']);
    expect(outline(['a'])[1]).toEqual(['b', '', '/search?q=x&unfold=a,b']);
  });
});
