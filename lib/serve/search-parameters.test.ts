import { describe, expect, it } from 'vitest';
import { searchAddress } from './search-address';
import { toggled } from './search-facets';
import { readSearchParameters } from './search-parameters';

function read(query: string): ReturnType<typeof readSearchParameters> {
  return readSearchParameters(new URLSearchParams(query));
}

describe('readSearchParameters', () => {
  it('takes lists separated by commas or repeated', () => {
    expect(read('q=公开&year=2020,2021&kind=office&kind=government&year=2020&division=410300')).toEqual({
      q: '公开',
      division: ['410300'],
      year: [2020, 2021],
      section: [],
      kind: ['office', 'government'],
      sort: 'best',
      page: 1,
    });
  });

  it('takes a parameter without a value for one that is not given', () => {
    expect(read('q=x&year=&division=&page=')).toEqual(read('q=x'));
  });

  it.each([
    ['q', 'year=2020'],
    ['year', 'q=x&year=zweitausend'],
    ['year', 'q=x&year=99999'],
    ['division', "q=x&division=410300'--"],
    ['section', 'q=x&section=tables'],
    ['kind', 'q=x&kind=office,ministry'],
    ['page', 'q=x&page=0'],
    ['page', 'q=x&page=1e9'],
    ['sort', 'q=x&sort=random'],
    ['colour', 'q=x&colour=red'],
  ])('names %s when it is at fault: %s', (parameter, query) => {
    expect(() => read(query)).toThrow(
      expect.objectContaining({ code: 'invalid_parameter', params: { parameter, reason: 'not_valid' } }),
    );
  });

  it.each([
    'q=公开',
    'q="政府 信息"&year=2020,2021&section=requests&page=3',
    'q=denied > 0&sort=newest',
    'q=%26&division=410300,320000&kind=office',
  ])('comes back from the page’s address: %s', (query) => {
    const parameters = read(query);
    expect(read(searchAddress(parameters).replace('/search?', ''))).toEqual(parameters);
  });
});

describe('toggled', () => {
  it.each([
    ['puts a value on', 'q=x&year=2020&page=4', 'year', '2021', { year: [2020, 2021], page: 1 }],
    ['takes it off', 'q=x&year=2020', 'year', '2020', { year: [] }],
    [
      'keeps parts in their order',
      'q=x&section=other',
      'section',
      'overview',
      { section: ['overview', 'other'] },
    ],
    [
      'puts a county in place of its city',
      'q=x&division=410300',
      'division',
      '410328',
      { division: ['410328'] },
    ],
    [
      'puts a province in place of its cities',
      'q=x&division=410300,320000',
      'division',
      '410000',
      { division: ['320000', '410000'] },
    ],
    ['keeps sisters', 'q=x&division=410328', 'division', '410305', { division: ['410328', '410305'] }],
  ] as const)('%s', (_, query, filter, value, expected) => {
    expect(toggled(read(query), filter, value)).toMatchObject(expected);
  });
});
