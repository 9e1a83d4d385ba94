import { expect, test } from 'vitest';
import { makeUser, PASSWORD } from '../fixtures/signed-in';
import { database } from '../store/client';
import { createAccount, resetPassword } from './create-account';
import { currentUser } from './current-user';
import { hashToken } from './session-token';
import { SIGN_IN_LIMIT, signIn } from './sign-in';
import { signOut } from './sign-out';

const db = database();

test('the right password opens a session, signing out ends it', async () => {
  const user = await makeUser('editor');
  const token = await signIn({ email: ` ${user.email.toUpperCase()} `, password: PASSWORD });
  expect(await currentUser(token)).toEqual(user);
  expect(await db.session.count({ where: { tokenHash: token } })).toBe(0);
  await signOut(token);
  expect(await currentUser(token)).toBeNull();
});

test.each([
  ['a wrong password', async () => ({ email: (await makeUser('editor')).email, password: 'wrong' })],
  ['an unknown address', () => ({ email: 'nobody@example.org', password: PASSWORD })],
  ['a form without a password', () => ({ email: 'nobody@example.org' })],
])('%s is wrong_credentials', async (_, input) => {
  await expect(signIn(await input())).rejects.toMatchObject({ code: 'wrong_credentials' });
});

test('after too many failures even the right password waits, but only for that address', async () => {
  const [tried, other] = [await makeUser('editor'), await makeUser('editor')];
  const tries = Array.from({ length: SIGN_IN_LIMIT.failures + 5 }, () =>
    signIn({ email: tried.email, password: 'wrong' }).catch((error: unknown) => error),
  );
  const codes = (await Promise.all(tries)).map((error) => (error as { code: string }).code);
  expect(codes.filter((code) => code === 'too_many_attempts').length).toBeGreaterThanOrEqual(5);
  await expect(signIn({ email: tried.email, password: PASSWORD })).rejects.toMatchObject({
    code: 'too_many_attempts',
    params: { minutes: SIGN_IN_LIMIT.minutes },
  });
  expect(await signIn({ email: other.email, password: PASSWORD })).not.toBe('');
  await db.signInFailure.updateMany({
    data: { at: new Date(Date.now() - (SIGN_IN_LIMIT.minutes + 1) * 60_000) },
  });
  expect(await signIn({ email: tried.email, password: PASSWORD })).not.toBe('');
});

test('a session slides while it is used and ends without use', async () => {
  const user = await makeUser('editor');
  const token = await signIn({ email: user.email, password: PASSWORD });
  const soon = new Date(Date.now() + 60_000);
  await db.session.update({ where: { tokenHash: hashToken(token) }, data: { expiresAt: soon } });
  expect(await currentUser(token)).toEqual(user);
  const session = await db.session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
  expect(session.expiresAt.getTime()).toBeGreaterThan(soon.getTime());
  await db.session.update({
    where: { tokenHash: hashToken(token) },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await currentUser(token)).toBeNull();
});

test('a disabled user is signed out', async () => {
  const user = await makeUser('editor');
  const token = await signIn({ email: user.email, password: PASSWORD });
  await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
  expect(await currentUser(token)).toBeNull();
  await expect(signIn({ email: user.email, password: PASSWORD })).rejects.toMatchObject({
    code: 'wrong_credentials',
  });
});

test('an account is made once; a new password ends the sessions', async () => {
  const account = { email: 'New@Example.org', role: 'editor' };
  await createAccount(account, 'first password');
  await expect(createAccount(account, 'other password')).rejects.toMatchObject({ code: 'conflict' });
  const token = await signIn({ email: 'new@example.org', password: 'first password' });
  await resetPassword({ email: 'new@example.org' }, 'second password');
  expect(await currentUser(token)).toBeNull();
  expect(await signIn({ email: 'new@example.org', password: 'second password' })).not.toBe('');
});

test.each([
  ['a short password', { email: 'a@example.org', role: 'editor' }, 'short'],
  ['an unknown role', { email: 'a@example.org', role: 'king' }, 'long enough password'],
  ['no address', { email: 'nobody', role: 'editor' }, 'long enough password'],
])('an account with %s is refused', async (_, account, password) => {
  await expect(createAccount(account, password)).rejects.toMatchObject({ code: 'invalid_parameter' });
});
