import { Secret } from 'otpauth';
import { expect, test } from 'vitest';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';
import { newTotpSecret, totpAddress, totpStep } from './totp';

const SECRET = Secret.fromLatin1('12345678901234567890').base32;

// RFC 6238, appendix B, the last six of the eight digits.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('the code of RFC 6238 at second %i', (second, code) => {
  const step = Math.floor(second / 30);
  expect(totpStep(SECRET, code, second * 1000)).toBe(step);
  expect(totpStep(SECRET, code, (second + 30) * 1000)).toBe(step);
  expect(totpStep(SECRET, code, (second + 90) * 1000)).toBeNull();
});

test('a secret has 160 bits and goes into an address that apps read', () => {
  const secret = newTotpSecret();
  expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
  const address = new URL(totpAddress(secret, 'a@example.org'));
  expect(address.protocol).toBe('otpauth:');
  expect(address.searchParams.get('secret')).toBe(secret);
  expect(decodeURIComponent(address.pathname)).toContain('a@example.org');
});

test('recovery codes differ and are known however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(hashRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(hashRecoveryCode(code));
  }
});
