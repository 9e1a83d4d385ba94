import { describe, expect, it } from 'vitest';
import { publicationDeadline } from './publication-deadline';

describe('publicationDeadline', () => {
  it.each([
    ['government', '2021-03-31'],
    ['department', '2021-01-31'],
    ['office', '2021-01-31'],
    ['township', '2021-03-31'],
    ['other', '2021-03-31'],
  ] as const)('%s reports on 2020 by %s', (kind, day) => {
    expect(publicationDeadline(kind, 2020)).toBe(day);
  });
});
