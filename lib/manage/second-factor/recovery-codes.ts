import { createHash, randomInt } from 'node:crypto';

export const RECOVERY_CODES = 10;

// Without the letters and digits that are taken for one another.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/** Ten codes of 59 random bits each, in three groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length)));
    return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-');
  });
}

/** What is stored in place of a code, however it was typed. */
export function hashRecoveryCode(code: string): string {
  const letters = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHash('sha256').update(letters).digest('hex');
}
