import { Secret, TOTP } from 'otpauth';
import { describe, expect, test, vi } from 'vitest';
import { makeUser, PASSWORD, visitor } from '../../fixtures/signed-in';
import { database } from '../../store/client';
import { currentUser, type CurrentUser } from '../current-user';
import { signIn } from '../sign-in';
import { confirmSecondFactor } from './confirm-second-factor';
import { finishSignIn } from './finish-sign-in';
import { CHALLENGE } from './open-challenge';
import { renewRecoveryCodes } from './renew-recovery-codes';
import { secondFactorState } from './second-factor-state';
import { startSecondFactor } from './start-second-factor';
import { turnOffSecondFactor } from './turn-off-second-factor';

const db = database();

/** The code at a step from now: 0 for this one. */
async function codeAt(user: CurrentUser, steps: number): Promise<string> {
  const { totpSecret } = await db.user.findUniqueOrThrow({ where: { id: user.id } });
  return new TOTP({ secret: totpSecret ?? '' }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** A user whose second factor is on, with the recovery codes; no code of the app was taken. */
async function protectedUser(): Promise<{ user: CurrentUser; codes: string[] }> {
  const user = await makeUser('editor');
  await startSecondFactor(user, { password: PASSWORD });
  const codes = await confirmSecondFactor(user, { code: await codeAt(user, 0) });
  await db.user.update({ where: { id: user.id }, data: { totpLastStep: null } });
  return { user, codes };
}

async function challengeOf({ email }: CurrentUser): Promise<string> {
  const signedIn = await signIn({ email, password: PASSWORD }, visitor());
  if (!('challenge' in signedIn)) throw new Error('no second factor is asked for');
  return signedIn.challenge;
}

describe('setting it up', () => {
  test('it takes the password, and counts once a code confirmed it', async () => {
    const user = await makeUser('editor');
    await expect(startSecondFactor(user, { password: 'wrong' })).rejects.toMatchObject({
      code: 'wrong_password',
    });
    expect((await secondFactorState(user)).setUp).toBeNull();
    await startSecondFactor(user, { password: PASSWORD });
    const { setUp } = await secondFactorState(user);
    expect(Secret.fromBase32((setUp?.secret ?? '').replaceAll(' ', '')).bytes).toHaveLength(20);
    expect(setUp?.dark.length).toBe(setUp?.dark[0]?.length);
    expect('token' in (await signIn({ email: user.email, password: PASSWORD }, visitor()))).toBe(true);

    await expect(confirmSecondFactor(user, { code: '000000' })).rejects.toMatchObject({ code: 'wrong_code' });
    const codes = await confirmSecondFactor(user, { code: ` ${await codeAt(user, 0)} ` });
    expect(codes).toHaveLength(10);
    const state = await secondFactorState(user);
    expect(state).toMatchObject({ recoveryCodesLeft: 10, setUp: null });
    expect(state.onSince).not.toBeNull();
    const kept = JSON.stringify(await db.recoveryCode.findMany({ where: { userId: user.id } }));
    for (const code of codes) expect(kept).not.toContain(code);
    expect(await db.auditEvent.count({ where: { action: 'second_factor_on', userId: user.id } })).toBe(1);
  });

  test('nobody replaces one that is on, and nothing is confirmed twice', async () => {
    const { user } = await protectedUser();
    await expect(startSecondFactor(user, { password: PASSWORD })).rejects.toMatchObject({ code: 'conflict' });
    await expect(confirmSecondFactor(user, { code: await codeAt(user, 0) })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('the second step', () => {
  test('a code opens a session, once', async () => {
    const { user } = await protectedUser();
    const challenge = await challengeOf(user);
    expect(await currentUser(challenge)).toBeNull();
    const code = await codeAt(user, 0);
    const { token } = await finishSignIn(challenge, { code }, visitor());
    expect(await currentUser(token)).toEqual(user);
    await expect(finishSignIn(challenge, { code }, visitor())).rejects.toMatchObject({
      code: 'sign_in_again',
    });
    const again = await challengeOf(user);
    await expect(finishSignIn(again, { code }, visitor())).rejects.toMatchObject({ code: 'wrong_code' });
    await expect(finishSignIn(again, { code: await codeAt(user, -1) }, visitor())).rejects.toMatchObject({
      code: 'wrong_code',
    });
    expect(
      await currentUser((await finishSignIn(again, { code: await codeAt(user, 1) }, visitor())).token),
    ).toEqual(user);
  });

  test('of two with the same code at the same moment one gets in', async () => {
    const { user } = await protectedUser();
    const code = await codeAt(user, 0);
    const challenges = [await challengeOf(user), await challengeOf(user)];
    const results = await Promise.allSettled(
      challenges.map((each) => finishSignIn(each, { code }, visitor())),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a recovery code works once, however it is typed', async () => {
    const { user, codes } = await protectedUser();
    const typed = (codes[3] ?? '').toUpperCase().replaceAll('-', '');
    await finishSignIn(await challengeOf(user), { code: typed }, visitor());
    expect((await secondFactorState(user)).recoveryCodesLeft).toBe(9);
    const again = finishSignIn(await challengeOf(user), { code: codes[3] }, visitor());
    await expect(again).rejects.toMatchObject({ code: 'wrong_code' });
  });

  test('another’s recovery code is worth nothing', async () => {
    const [{ user }, other] = [await protectedUser(), await protectedUser()];
    await expect(
      finishSignIn(await challengeOf(user), { code: other.codes[0] }, visitor()),
    ).rejects.toMatchObject({ code: 'wrong_code' });
  });

  test('five wrong codes end the step, and ten the trying, whatever password was given', async () => {
    const { user } = await protectedUser();
    const wrong = (challenge: string) =>
      finishSignIn(challenge, { code: '12' }, visitor()).catch(
        (error: unknown) => (error as { code: string }).code,
      );
    for (let round = 0; round < 2; round += 1) {
      const challenge = await challengeOf(user);
      for (let index = 0; index < CHALLENGE.tries; index += 1)
        expect(await wrong(challenge)).toBe('wrong_code');
      expect(await wrong(challenge)).toBe('sign_in_again');
      const right = finishSignIn(challenge, { code: await codeAt(user, 0) }, visitor());
      await expect(right).rejects.toMatchObject({ code: 'sign_in_again' });
    }
    expect(await wrong(await challengeOf(user))).toBe('too_many_attempts');
    const failures = { action: 'sign_in_failed', subject: `user:${user.id}` };
    await expect.poll(() => db.auditEvent.count({ where: failures })).toBe(10);
  });

  test.each([
    ['too late', { expiresAt: new Date(0) }],
    ['without a first step', null],
  ])('%s: sign in again', async (_, change) => {
    const { user } = await protectedUser();
    const challenge = await challengeOf(user);
    if (change === null) await db.signInChallenge.deleteMany({ where: { userId: user.id } });
    else await db.signInChallenge.updateMany({ where: { userId: user.id }, data: change });
    const late = finishSignIn(challenge, { code: await codeAt(user, 0) }, visitor());
    await expect(late).rejects.toMatchObject({ code: 'sign_in_again' });
  });

  test('a disabled user gets no further', async () => {
    const { user } = await protectedUser();
    const challenge = await challengeOf(user);
    await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    const late = finishSignIn(challenge, { code: await codeAt(user, 0) }, visitor());
    await expect(late).rejects.toMatchObject({ code: 'sign_in_again' });
  });
});

describe('turning it off and new recovery codes', () => {
  test.each([
    ['without the password', 'wrong', 'wrong_password'],
    ['without a code', PASSWORD, 'wrong_code'],
  ])('%s nothing happens', async (_, password, code) => {
    const { user, codes } = await protectedUser();
    const input = { password, code: code === 'wrong_code' ? '000000' : await codeAt(user, 0) };
    await expect(turnOffSecondFactor(user, input)).rejects.toMatchObject({ code });
    await expect(renewRecoveryCodes(user, { ...input, code: '1' })).rejects.toMatchObject({ code });
    expect((await secondFactorState(user)).recoveryCodesLeft).toBe(codes.length);
  });

  test('with both the old codes are worth nothing, and then the password alone is enough', async () => {
    const { user, codes } = await protectedUser();
    const renewed = await renewRecoveryCodes(user, { password: PASSWORD, code: await codeAt(user, 0) });
    expect(renewed).toHaveLength(10);
    const old = turnOffSecondFactor(user, { password: PASSWORD, code: codes[0] });
    await expect(old).rejects.toMatchObject({ code: 'wrong_code' });
    await turnOffSecondFactor(user, { password: PASSWORD, code: renewed[0] });
    expect('token' in (await signIn({ email: user.email, password: PASSWORD }, visitor()))).toBe(true);
    expect(await db.recoveryCode.count({ where: { userId: user.id } })).toBe(0);
  });
});

test('where the settings ask for one, nothing else is open before it is set up', async () => {
  const user = await makeUser('editor');
  const { env } = await import('../../env');
  const settings = env();
  const required = vi.spyOn(settings, 'REQUIRE_TOTP', 'get');
  required.mockReturnValue('editors');
  const { openSessionOf } = await import('../../fixtures/signed-in');
  const token = await openSessionOf(user);
  expect(await currentUser(token)).toEqual({ ...user, lacksSecondFactor: true });
  required.mockReturnValue('administrators');
  expect(await currentUser(token)).toEqual(user);
  required.mockRestore();
});
