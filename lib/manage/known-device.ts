import { createHmac, timingSafeEqual } from 'node:crypto';
import { newToken } from './session-token';

/**
 * What a browser keeps to show that someone signed in there with this very password. It opens nothing: its only use is
 * that guesses made elsewhere do not keep its owner out. A new password makes it worthless.
 */
export function newDevice(passwordHash: string): string {
  const nonce = newToken();
  return `${nonce}.${sign(nonce, passwordHash)}`;
}

/** The name of the device, when the user signed in there before; else null. */
export function knownDevice(device: string | undefined, passwordHash: string | null): string | null {
  const [nonce = '', signature = ''] = (device ?? '').split('.');
  if (nonce === '' || passwordHash === null) return null;
  const expected = Buffer.from(sign(nonce, passwordHash));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? nonce : null;
}

function sign(nonce: string, passwordHash: string): string {
  return createHmac('sha256', passwordHash).update(`device ${nonce}`).digest('base64url');
}
