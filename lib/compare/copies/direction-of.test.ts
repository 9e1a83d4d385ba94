import { expect, it } from 'vitest';
import { directionOf, type Dated, type Direction } from './direction-of';

const dated = (year: number, publishedOn: string | null = null): Dated => ({ year, publishedOn });

it.each<[string, Dated, Dated, Direction]>([
  ['printed dates', dated(2022, '2023-01-20'), dated(2022, '2023-01-18'), { order: 'earlier', by: 'date' }],
  [
    'dates before years',
    dated(2021, '2022-03-01'),
    dated(2020, '2022-05-01'),
    { order: 'later', by: 'date' },
  ],
  ['one date is not known', dated(2022, '2023-01-20'), dated(2021), { order: 'earlier', by: 'year' }],
  ['years', dated(2020), dated(2021), { order: 'later', by: 'year' }],
  ['one year, no dates', dated(2020), dated(2020), { order: 'unknown', by: null }],
  ['one day', dated(2020, '2021-01-20'), dated(2020, '2021-01-20'), { order: 'unknown', by: null }],
])('%s', (_, own, other, direction) => {
  expect(directionOf(own, other)).toEqual(direction);
});
