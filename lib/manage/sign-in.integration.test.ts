import { describe, expect, test } from 'vitest';
import { makeUser, openSessionOf, PASSWORD, visitor } from '../fixtures/signed-in';
import { database } from '../store/client';
import { createAccount, resetPassword } from './create-account';
import { currentUser } from './current-user';
import { hashToken, SESSION_DAYS } from './session-token';
import { signIn, type SignedIn, type Visitor } from './sign-in';
import { SIGN_IN_LIMIT } from './sign-in-limits';
import { signOut } from './sign-out';

const db = database();
const DAY_MS = 24 * 60 * 60 * 1000;

function opened(signedIn: SignedIn): { token: string; device: string } {
  if ('challenge' in signedIn) throw new Error('a second factor is asked for');
  return signedIn;
}

async function codeOf(trial: Promise<unknown>): Promise<string> {
  return trial.then(
    () => 'signed in',
    (error: unknown) => (error as { code: string }).code,
  );
}

/** Wrong passwords, one after the other; how often each answer came. */
async function guess(times: number, email: string, from: (index: number) => Visitor) {
  const counts: Record<string, number> = {};
  for (let index = 0; index < times; index += 1) {
    const code = await codeOf(signIn({ email, password: `guess ${index}` }, from(index)));
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

async function letTimePass(minutes: number): Promise<void> {
  await db.$executeRaw`UPDATE "SignInFailure" SET "at" = "at" - make_interval(mins => ${minutes})`;
}

test('the right password opens a session, signing out ends it', async () => {
  const user = await makeUser('editor');
  const { token } = opened(
    await signIn({ email: ` ${user.email.toUpperCase()} `, password: PASSWORD }, visitor()),
  );
  expect(await currentUser(token)).toEqual(user);
  expect(await db.session.count({ where: { tokenHash: token } })).toBe(0);
  await signOut(token);
  expect(await currentUser(token)).toBeNull();
});

test('each sign-in has a token of its own', async () => {
  const user = await makeUser('editor');
  const [first, second] = [await openSessionOf(user), await openSessionOf(user)];
  expect(first).not.toBe(second);
  await signOut(first);
  expect(await currentUser(second)).toEqual(user);
});

test.each([
  ['a wrong password', async () => ({ email: (await makeUser('editor')).email, password: 'wrong' })],
  ['an unknown address', () => ({ email: 'nobody@example.org', password: PASSWORD })],
  ['a form without a password', () => ({ email: 'nobody@example.org' })],
])('%s is wrong_credentials', async (_, input) => {
  expect(await codeOf(signIn(await input(), visitor()))).toBe('wrong_credentials');
});

test('a failed sign-in is noted for an account, and nothing of an unknown address', async () => {
  const user = await makeUser('editor');
  await codeOf(signIn({ email: 'stranger@example.org', password: 'a secret word' }, visitor()));
  await codeOf(signIn({ email: user.email, password: 'a secret word' }, visitor()));
  const subject = `user:${user.id}`;
  await expect
    .poll(() => db.auditEvent.findMany({ where: { subject } }))
    .toEqual([expect.objectContaining({ action: 'sign_in_failed', userId: null, details: {} })]);
  const all = JSON.stringify(await db.auditEvent.findMany());
  expect(all).not.toContain('stranger');
  expect(all).not.toContain('a secret word');
});

describe('guessing', () => {
  test('1,000 wrong passwords get a clear refusal, and the right one works from elsewhere at once', async () => {
    const user = await makeUser('editor');
    const attacker = visitor();
    const answers = await guess(1_000, user.email, () => attacker);
    expect(answers).toEqual({
      wrong_credentials: SIGN_IN_LIMIT.failures,
      too_many_attempts: 1_000 - SIGN_IN_LIMIT.failures,
    });
    const right = { email: user.email, password: PASSWORD };
    await expect(signIn(right, attacker)).rejects.toMatchObject({
      code: 'too_many_attempts',
      params: { minutes: SIGN_IN_LIMIT.minutes },
    });
    expect(opened(await signIn(right, visitor())).token).not.toBe('');
    await letTimePass(SIGN_IN_LIMIT.minutes + 1);
    expect(opened(await signIn(right, attacker)).token).not.toBe('');
  });

  test('many at the same moment do not slip under the limit', async () => {
    const { email } = await makeUser('editor');
    const attacker = visitor();
    const codes = await Promise.all(
      Array.from({ length: 40 }, () => codeOf(signIn({ email, password: 'wrong' }, attacker))),
    );
    expect(codes.filter((code) => code === 'wrong_credentials').length).toBeLessThanOrEqual(
      SIGN_IN_LIMIT.failures,
    );
    expect(codes).not.toContain('signed in');
  });

  test('one client cannot go through many accounts', async () => {
    const attacker = visitor();
    const answers: string[] = [];
    for (let index = 0; index < SIGN_IN_LIMIT.ofClient + 5; index += 1) {
      const email = `someone-${index}@example.org`;
      answers.push(await codeOf(signIn({ email, password: 'wrong' }, attacker)));
    }
    expect(answers.filter((code) => code === 'wrong_credentials')).toHaveLength(SIGN_IN_LIMIT.ofClient);
    expect(answers.slice(SIGN_IN_LIMIT.ofClient)).toEqual(Array(5).fill('too_many_attempts'));
    await letTimePass(SIGN_IN_LIMIT.minutes + 1);
  });

  test('many clients cannot go on at one account, nor keep its owner out of their browser', async () => {
    const user = await makeUser('editor');
    const right = { email: user.email, password: PASSWORD };
    const { device } = opened(await signIn(right, visitor()));
    const answers = await guess(SIGN_IN_LIMIT.ofAccount + 30, user.email, () => visitor());
    expect(answers).toEqual({
      wrong_credentials: SIGN_IN_LIMIT.ofAccount,
      too_many_attempts: 30,
    });
    expect(await codeOf(signIn(right, visitor()))).toBe('too_many_attempts');
    expect(opened(await signIn(right, { ...visitor(), device })).token).not.toBe('');
    await letTimePass(SIGN_IN_LIMIT.minutes + 1);
    expect(opened(await signIn(right, visitor())).token).not.toBe('');
  });

  test('a browser that was signed in has a limit of its own, and another account’s is worth nothing', async () => {
    const [user, other] = [await makeUser('editor'), await makeUser('editor')];
    const { device } = opened(await signIn({ email: user.email, password: PASSWORD }, visitor()));
    const own = await guess(SIGN_IN_LIMIT.failures + 3, user.email, () => ({ ...visitor(), device }));
    expect(own['too_many_attempts']).toBe(3);
    const elsewhere = await guess(SIGN_IN_LIMIT.ofAccount + 3, other.email, () => ({ ...visitor(), device }));
    expect(elsewhere['too_many_attempts']).toBe(3);
    await letTimePass(SIGN_IN_LIMIT.minutes + 1);
  });

  test('while many fail everywhere, each client gets fewer tries', async () => {
    const user = await makeUser('editor');
    const at = new Date();
    await db.signInFailure.createMany({
      data: Array.from({ length: SIGN_IN_LIMIT.ofAll }, () => ({ key: 'all', at })),
    });
    const attacker = visitor();
    const answers = await guess(SIGN_IN_LIMIT.failures, user.email, () => attacker);
    expect(answers['wrong_credentials']).toBeLessThan(5);
    expect(opened(await signIn({ email: user.email, password: PASSWORD }, visitor())).token).not.toBe('');
    await letTimePass(SIGN_IN_LIMIT.minutes + 1);
  });
});

test('a session ends after its days, and earlier without use', async () => {
  const user = await makeUser('editor');
  const token = await openSessionOf(user);
  const where = { tokenHash: hashToken(token) };
  const session = await db.session.findUniqueOrThrow({ where });
  const days = (session.expiresAt.getTime() - session.createdAt.getTime()) / DAY_MS;
  expect(Math.round(days)).toBe(SESSION_DAYS.most);

  const yesterday = new Date(Date.now() - DAY_MS);
  await db.session.update({ where, data: { lastUsedAt: yesterday } });
  expect(await currentUser(token)).toEqual(user);
  const used = await db.session.findUniqueOrThrow({ where });
  expect(used.lastUsedAt.getTime()).toBeGreaterThan(yesterday.getTime());
  expect(used.expiresAt).toEqual(session.expiresAt);

  const idle = new Date(Date.now() - SESSION_DAYS.idle * DAY_MS - 1000);
  await db.session.update({ where, data: { lastUsedAt: idle } });
  expect(await currentUser(token)).toBeNull();
  await db.session.update({ where, data: { lastUsedAt: new Date(), expiresAt: new Date(Date.now() - 1) } });
  expect(await currentUser(token)).toBeNull();
});

test('a disabled user is signed out', async () => {
  const user = await makeUser('editor');
  const token = await openSessionOf(user);
  await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
  expect(await currentUser(token)).toBeNull();
  expect(await codeOf(signIn({ email: user.email, password: PASSWORD }, visitor()))).toBe(
    'wrong_credentials',
  );
});

test('an account is made once; a new password ends the sessions', async () => {
  const account = { email: 'New@Example.org', role: 'editor' };
  await createAccount(account, 'first lantern river');
  await expect(createAccount(account, 'other lantern river')).rejects.toMatchObject({ code: 'conflict' });
  const email = 'new@example.org';
  const { token } = opened(await signIn({ email, password: 'first lantern river' }, visitor()));
  await resetPassword({ email }, 'second lantern river');
  expect(await currentUser(token)).toBeNull();
  expect(opened(await signIn({ email, password: 'second lantern river' }, visitor())).token).not.toBe('');
});

test.each([
  ['a short password', { email: 'a@example.org', role: 'editor' }, 'short', 'weak_password'],
  ['an unknown role', { email: 'a@example.org', role: 'king' }, 'long lantern river', 'invalid_parameter'],
  ['no address', { email: 'nobody', role: 'editor' }, 'long lantern river', 'invalid_parameter'],
])('an account with %s is refused', async (_, account, password, code) => {
  await expect(createAccount(account, password)).rejects.toMatchObject({ code });
});
