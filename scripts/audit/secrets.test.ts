import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { expect, it, test } from 'vitest';

/** What looks like something that only the environment may hold. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  'a key of AWS': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a token of GitHub': /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,})/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S/,
  'a token of Slack': /\bxox[baprs]-[\w-]{10,}/,
  'a key of Google': /\bAIza[\w-]{35}\b/,
  'a key of a payment or language service': /\b(?:sk|rk)[-_](?:live|proj|ant)[-_][\w-]{16,}/,
  'a signed token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  'an address with a password': /\b[a-z][a-z+]*:\/\/[^\s:@/'"`$<>]+:(?!password@)[^\s:@/'"`$<>{}]{3,}@/,
  'a setting with a value':
    /\b[A-Z_]*(?:PASSWORD|SECRET|TOKEN|MASTER_KEY)[A-Z_]*\s*=\s*[A-Za-z0-9+/_-]{12,}\s*$/m,
  'a hash of a password': /\$argon2id\$v=\d+\$[^$]+\$[\w+/]{16,}\$[\w+/]{20,}/,
};
const MOST_BYTES = 2_000_000;

function secretsIn(text: string): string[] {
  return Object.entries(SECRETS).flatMap(([name, pattern]) => (pattern.test(text) ? name : []));
}

// Put together here, so that this file holds none itself.
const PLANTED: readonly [string, string][] = [
  ['a private key', ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')],
  ['a key of AWS', `AKIA${'A1'.repeat(8)}`],
  ['a token of GitHub', `ghp_${'a'.repeat(36)}`],
  ['an address with a password', ['postgresql://someone', 'hunter22@host/db'].join(':')],
  ['a setting with a value', ['POSTGRES_PASSWORD', 'abcdefabcdef1234'].join('=')],
  ['a signed token', `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`],
];
test.each(PLANTED)('%s is seen', (name, text) => expect(secretsIn(`x\n${text}\n`)).toContain(name));

it('no file of the project holds a secret, and no file of settings is kept', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => /(?:^|\/)\.env(?!\.example$)|\.(?:pem|key|p12|pfx)$/.test(file))).toEqual([]);
  const found = files.flatMap((file) => {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? MOST_BYTES;
    if (size >= MOST_BYTES) return [];
    return secretsIn(readFileSync(file, 'latin1')).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
