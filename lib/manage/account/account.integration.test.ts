import { expect, test } from 'vitest';
import { makeUser, openSessionOf, PASSWORD, visitor } from '../../fixtures/signed-in';
import { database } from '../../store/client';
import { currentUser } from '../current-user';
import { signIn } from '../sign-in';
import { changePassword } from './change-password';
import { endSession } from './end-session';
import { ownSessions } from './own-sessions';
import { signOutEverywhere } from './sign-out-everywhere';

const db = database();
const NEW = 'lantern river cabbage';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0';

test('sessions say where they are and which one asks; another can be ended', async () => {
  const user = await makeUser('contributor');
  const here = await openSessionOf(user);
  await signIn({ email: user.email, password: PASSWORD }, { ...visitor(), client: FIREFOX });
  const sessions = await ownSessions(user, here);
  expect(sessions).toHaveLength(2);
  expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
  const other = sessions.find(({ isThis }) => !isThis);
  expect(other).toMatchObject({ browser: 'Firefox 127', system: 'Linux' });
  await endSession(user, { sessionId: other?.id });
  expect(await ownSessions(user, here)).toHaveLength(1);
  expect(await currentUser(here)).toEqual(user);
});

test('nobody ends a session of another', async () => {
  const [user, stranger] = [await makeUser('editor'), await makeUser('administrator')];
  const token = await openSessionOf(user);
  const [session] = await ownSessions(user, token);
  await expect(endSession(stranger, { sessionId: session?.id })).rejects.toMatchObject({ code: 'not_found' });
  await expect(endSession(null, { sessionId: session?.id })).rejects.toMatchObject({ code: 'not_signed_in' });
  expect(await currentUser(token)).toEqual(user);
});

test('signing out everywhere ends this session too, and no one else’s', async () => {
  const [user, other] = [await makeUser('editor'), await makeUser('editor')];
  const [first, second, others] = [
    await openSessionOf(user),
    await openSessionOf(user),
    await openSessionOf(other),
  ];
  await signOutEverywhere(user);
  expect(await currentUser(first)).toBeNull();
  expect(await currentUser(second)).toBeNull();
  expect(await currentUser(others)).toEqual(other);
});

test('a new password takes the old one, ends all sessions, and opens one here', async () => {
  const user = await makeUser('editor');
  const token = await openSessionOf(user);
  const change = (password: string, newPassword: string) =>
    changePassword(user, { password, newPassword }, FIREFOX);
  await expect(change('wrong', NEW)).rejects.toMatchObject({ code: 'wrong_password' });
  await expect(change(PASSWORD, 'password123')).rejects.toMatchObject({ code: 'weak_password' });
  await expect(change(PASSWORD, user.email)).rejects.toMatchObject({ code: 'weak_password' });
  expect(await currentUser(token)).toEqual(user);
  const opened = await change(PASSWORD, NEW);
  expect(await currentUser(token)).toBeNull();
  expect(await currentUser(opened.token)).toEqual(user);
  await expect(signIn({ email: user.email, password: PASSWORD }, visitor())).rejects.toMatchObject({
    code: 'wrong_credentials',
  });
  expect(await db.auditEvent.count({ where: { action: 'password_changed', userId: user.id } })).toBe(1);
});

test('who found an open session cannot try passwords without end', async () => {
  const user = await makeUser('editor');
  const codes: string[] = [];
  for (let index = 0; index < 12; index += 1) {
    await changePassword(user, { password: `guess ${index}`, newPassword: NEW }, null).catch(
      (error: unknown) => codes.push((error as { code: string }).code),
    );
  }
  expect(codes.slice(-2)).toEqual(['too_many_attempts', 'too_many_attempts']);
});
