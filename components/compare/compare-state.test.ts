import { describe, expect, test } from 'vitest';
import { compareHref, readCompareState } from './compare-state';

describe('the comparison in the address', () => {
  test.each([
    ['nothing', {}, '/compare'],
    ['two reports', { reports: 'a,b' }, '/compare?reports=a,b'],
    ['a report named twice counts once', { reports: 'a,,a' }, '/compare?reports=a'],
    ['an unknown applicant', { reports: 'a', applicant: 'nobody' }, '/compare?reports=a'],
    [
      'everything',
      { reports: 'a,b', applicant: 'business', figures: 'differing', text: 'changed', find: '孟州' },
      '/compare?reports=a,b&applicant=business&figures=differing&text=changed&find=%E5%AD%9F%E5%B7%9E',
    ],
  ])('%s', (_, parameters, href) => {
    expect(compareHref(readCompareState(parameters), {})).toBe(href);
  });

  test('one thing is changed, the rest stays', () => {
    const state = readCompareState({ reports: 'a,b', text: 'same' });
    expect(compareHref(state, { reports: ['b', 'a'] })).toBe('/compare?reports=b,a&text=same');
  });
});
