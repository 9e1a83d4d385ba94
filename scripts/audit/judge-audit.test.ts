import { expect, test } from 'vitest';
import { judgeAudit } from './judge-audit';

const counted = (severity: 'moderate' | 'high' | 'critical'): string => {
  const vulnerabilities = { moderate: 0, high: 0, critical: 0, [severity]: 1 };
  return JSON.stringify({ metadata: { vulnerabilities }, vulnerabilities: { axios: { severity } } });
};

test.each([
  [
    'nothing known',
    JSON.stringify({ metadata: { vulnerabilities: { high: 0, critical: 0 } }, vulnerabilities: {} }),
    { state: 'clean' },
  ],
  ['a moderate hole', counted('moderate'), { state: 'clean' }],
  ['a high one', counted('high'), { state: 'found', packages: ['axios (high)'] }],
  [
    'a critical one',
    `npm warn audit\n${counted('critical')}`,
    { state: 'found', packages: ['axios (critical)'] },
  ],
  ['good signatures', '{"invalid":[],"missing":[]}', { state: 'clean' }],
  [
    'a forged and an unsigned package',
    '{"invalid":[{"name":"a"}],"missing":[{"name":"b"}]}',
    { state: 'found', packages: ['a (forged)', 'b (unsigned)'] },
  ],
  [
    'a registry that refuses',
    '{"message":"405 Method Not Allowed"}',
    { state: 'not_asked', reason: '405 Method Not Allowed' },
  ],
  ['no network', '{"error":{"summary":"ENOTFOUND"}}', { state: 'not_asked', reason: 'ENOTFOUND' }],
  ['silence', '', { state: 'not_asked', reason: 'npm gave no answer' }],
])('%s', (_, output, verdict) => expect(judgeAudit(output)).toEqual(verdict));
