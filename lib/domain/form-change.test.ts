import { describe, expect, it } from 'vitest';
import { formChange } from './form-change';
import { METRIC_KEYS, metric } from './metrics';

describe('formChange', () => {
  it.each(METRIC_KEYS)('agrees with the forms that print %s', (key) => {
    const { kind } = formChange(key);
    const kinds = { '2019': ['dropped', 'replaced', 'split'], '2021': ['added', 'replaces', 'part_of'] };
    const { forms } = metric(key);
    expect(forms.length === 2 ? ['same'] : kinds[forms[0] ?? '2019']).toContain(kind);
  });

  it.each(METRIC_KEYS)('leads back from what %s is related to', (key) => {
    const change = formChange(key);
    for (const other of 'metrics' in change ? change.metrics : []) {
      const back = formChange(other);
      expect('metrics' in back ? back.metrics : []).toContain(key);
    }
  });
});
