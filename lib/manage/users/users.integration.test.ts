import { describe, expect, test } from 'vitest';
import { makeUser, openSessionOf, PASSWORD, visitor } from '../../fixtures/signed-in';
import { database } from '../../store/client';
import { currentUser } from '../current-user';
import { hashToken } from '../session-token';
import { signIn } from '../sign-in';
import { acceptInvitation } from './accept-invitation';
import { changeRole } from './change-role';
import { disableUser } from './disable-user';
import { enableUser } from './enable-user';
import { firstAdministrator } from './first-administrator';
import { invite } from './invite';
import { listAccounts } from './list-accounts';
import { makePasswordLink } from './make-password-link';
import { openInvitation } from './open-invitation';
import { resetSecondFactor } from './reset-second-factor';
import { revokeInvitation } from './revoke-invitation';

const db = database();
const NEW = 'lantern river cabbage';
const newEmail = (): string => `${crypto.randomUUID()}@example.org`;
const accept = (token: string, more: object = {}) =>
  acceptInvitation({ token, password: NEW, ...more }, visitor());

async function removeAdministrators(): Promise<void> {
  await db.user.updateMany({
    where: { role: 'administrator' },
    data: { role: 'contributor', disabledAt: new Date() },
  });
}

describe('the first administrator', () => {
  test('a link makes one, once; a later start makes the earlier link worthless', async () => {
    await removeAdministrators();
    const [earlier, token] = [await firstAdministrator(), await firstAdministrator()];
    await expect(openInvitation(earlier ?? '')).rejects.toMatchObject({ code: 'link_expired' });
    expect(await openInvitation(token ?? '')).toMatchObject({ email: null, role: 'administrator' });
    await expect(accept(token ?? '')).rejects.toMatchObject({ code: 'invalid_parameter' });
    await expect(accept(token ?? '', { email: newEmail(), password: 'short' })).rejects.toMatchObject({
      code: 'weak_password',
    });
    const signedIn = await accept(token ?? '', { email: newEmail() });
    const user = await currentUser('token' in signedIn ? signedIn.token : '');
    expect(user?.role).toBe('administrator');
    await expect(accept(token ?? '', { email: newEmail() })).rejects.toMatchObject({ code: 'link_expired' });
    expect(await firstAdministrator()).toBeNull();
  });

  test('the link is worth nothing once there is an administrator by another way', async () => {
    await removeAdministrators();
    const token = (await firstAdministrator()) ?? '';
    await makeUser('administrator');
    await expect(openInvitation(token)).rejects.toMatchObject({ code: 'link_expired' });
    await expect(accept(token, { email: newEmail() })).rejects.toMatchObject({ code: 'link_expired' });
  });

  test('of two who use it at the same moment one becomes it', async () => {
    await removeAdministrators();
    const token = (await firstAdministrator()) ?? '';
    const results = await Promise.allSettled([
      accept(token, { email: newEmail() }),
      accept(token, { email: newEmail() }),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db.user.count({ where: { role: 'administrator', disabledAt: null } })).toBe(1);
  });
});

describe('invitations', () => {
  test('the invited person gets just that address and role', async () => {
    const administrator = await makeUser('administrator');
    const email = newEmail();
    const token = await invite(administrator, { email: email.toUpperCase(), role: 'editor' });
    expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token);
    expect(JSON.stringify(await db.auditEvent.findMany())).not.toContain(token);
    const signedIn = await accept(token, { email: newEmail(), role: 'administrator' });
    const user = await currentUser('token' in signedIn ? signedIn.token : '');
    expect(user).toMatchObject({ email, role: 'editor' });
    await expect(accept(token)).rejects.toMatchObject({ code: 'link_expired' });
  });

  test.each(['editor', 'contributor'] as const)('%s makes none', async (role) => {
    const user = await makeUser(role);
    await expect(invite(user, { email: newEmail(), role: 'editor' })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(listAccounts(user)).rejects.toMatchObject({ code: 'not_allowed' });
    const refused = { action: 'refused', userId: user.id };
    await expect.poll(() => db.auditEvent.count({ where: refused })).toBe(1);
  });

  test('one for an address that has an account is refused; a second one revokes the first', async () => {
    const administrator = await makeUser('administrator');
    await expect(invite(administrator, { email: administrator.email, role: 'editor' })).rejects.toMatchObject(
      {
        code: 'account_exists',
      },
    );
    const email = newEmail();
    const first = await invite(administrator, { email, role: 'editor' });
    const second = await invite(administrator, { email, role: 'contributor' });
    await expect(accept(first)).rejects.toMatchObject({ code: 'link_expired' });
    expect(await openInvitation(second)).toMatchObject({ email, role: 'contributor' });
  });

  test('revoked and expired ones work no more, and an address taken meanwhile is not taken over', async () => {
    const administrator = await makeUser('administrator');
    const make = () => invite(administrator, { email: newEmail(), role: 'editor' });
    const [revoked, expired] = [await make(), await make()];
    const row = await db.invitation.findUniqueOrThrow({ where: { tokenHash: hashToken(revoked) } });
    await revokeInvitation(administrator, { invitationId: row.id });
    await expect(revokeInvitation(administrator, { invitationId: row.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    await db.invitation.update({
      where: { tokenHash: hashToken(expired) },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    for (const token of [revoked, expired, 'never made']) {
      await expect(openInvitation(token)).rejects.toMatchObject({ code: 'link_expired' });
      await expect(accept(token)).rejects.toMatchObject({ code: 'link_expired' });
    }
    const { email } = await makeUser('contributor');
    const late = await make();
    await db.invitation.update({ where: { tokenHash: hashToken(late) }, data: { email } });
    await expect(accept(late)).rejects.toMatchObject({ code: 'account_exists' });
    expect('token' in (await signIn({ email, password: PASSWORD }, visitor()))).toBe(true);
  });
});

describe('a password link', () => {
  test('lets the user choose a new one, once, and ends the sessions', async () => {
    const [administrator, user] = [await makeUser('administrator'), await makeUser('editor')];
    const session = await openSessionOf(user);
    const token = await makePasswordLink(administrator, { userId: user.id });
    expect(await openInvitation(token)).toMatchObject({ email: user.email, isForPassword: true });
    expect(await currentUser(session)).toEqual(user);
    await accept(token);
    expect(await currentUser(session)).toBeNull();
    expect('token' in (await signIn({ email: user.email, password: NEW }, visitor()))).toBe(true);
    await expect(accept(token)).rejects.toMatchObject({ code: 'link_expired' });
  });

  test('does not go around the second factor', async () => {
    const [administrator, user] = [await makeUser('administrator'), await makeUser('editor')];
    await db.user.update({
      where: { id: user.id },
      data: { totpSecret: 'JBSWY3DPEHPK3PXP', totpConfirmedAt: new Date() },
    });
    const signedIn = await accept(await makePasswordLink(administrator, { userId: user.id }));
    expect(Object.keys(signedIn)).toEqual(['challenge']);
  });

  test('ends with the account', async () => {
    const [administrator, user] = [await makeUser('administrator'), await makeUser('editor')];
    const token = await makePasswordLink(administrator, { userId: user.id });
    await disableUser(administrator, { userId: user.id });
    await expect(accept(token)).rejects.toMatchObject({ code: 'link_expired' });
    await expect(makePasswordLink(administrator, { userId: user.id })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('changes to an account', () => {
  test('a new role ends the sessions and the links the person made', async () => {
    const [administrator, other] = [await makeUser('administrator'), await makeUser('administrator')];
    const session = await openSessionOf(other);
    const planted = await invite(other, { email: newEmail(), role: 'administrator' });
    await changeRole(administrator, { userId: other.id, role: 'editor' });
    expect(await currentUser(session)).toBeNull();
    await expect(accept(planted)).rejects.toMatchObject({ code: 'link_expired' });
    expect(await currentUser(await openSessionOf(other))).toMatchObject({ role: 'editor' });
    const event = await db.auditEvent.findFirstOrThrow({
      where: { subject: `user:${other.id}`, action: 'role_changed' },
    });
    expect(event).toMatchObject({
      userId: administrator.id,
      details: { from: 'administrator', to: 'editor' },
    });
  });

  test('a disabled account is out at once, and back when enabled', async () => {
    const [administrator, user] = [await makeUser('administrator'), await makeUser('editor')];
    const session = await openSessionOf(user);
    await disableUser(administrator, { userId: user.id });
    expect(await currentUser(session)).toBeNull();
    await expect(signIn({ email: user.email, password: PASSWORD }, visitor())).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
    await enableUser(administrator, { userId: user.id });
    expect(await currentUser(session)).toBeNull();
    expect(await currentUser(await openSessionOf(user))).toEqual(user);
  });

  test('nobody changes their own, and no editor another’s', async () => {
    const [administrator, editor] = [await makeUser('administrator'), await makeUser('editor')];
    const own = { userId: administrator.id };
    for (const change of [disableUser, enableUser, resetSecondFactor]) {
      await expect(change(administrator, own)).rejects.toMatchObject({ code: 'last_administrator' });
      await expect(change(editor, own)).rejects.toMatchObject({ code: 'not_allowed' });
      await expect(change(null, own)).rejects.toMatchObject({ code: 'not_signed_in' });
    }
    await expect(changeRole(administrator, { ...own, role: 'editor' })).rejects.toMatchObject({
      code: 'last_administrator',
    });
  });

  test('two administrators cannot shut each other out at the same moment', async () => {
    await removeAdministrators();
    const [one, two] = [await makeUser('administrator'), await makeUser('administrator')];
    const results = await Promise.allSettled([
      disableUser(one, { userId: two.id }),
      changeRole(two, { userId: one.id, role: 'contributor' }),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db.user.count({ where: { role: 'administrator', disabledAt: null } })).toBe(1);
  });

  test('a lost second factor is taken off, and it is on record who did', async () => {
    const [administrator, user] = [await makeUser('administrator'), await makeUser('editor')];
    await expect(resetSecondFactor(administrator, { userId: user.id })).rejects.toMatchObject({
      code: 'conflict',
    });
    await db.user.update({
      where: { id: user.id },
      data: { totpSecret: 'JBSWY3DPEHPK3PXP', totpConfirmedAt: new Date() },
    });
    await resetSecondFactor(administrator, { userId: user.id });
    expect('token' in (await signIn({ email: user.email, password: PASSWORD }, visitor()))).toBe(true);
    const where = { action: 'second_factor_reset', subject: `user:${user.id}`, userId: administrator.id };
    expect(await db.auditEvent.count({ where })).toBe(1);
  });
});

test('the list says who uses what', async () => {
  const [administrator, user] = [await makeUser('administrator'), await makeUser('contributor')];
  await openSessionOf(user);
  const { users } = await listAccounts(administrator);
  expect(users.find(({ id }) => id === user.id)).toMatchObject({
    email: user.email,
    role: 'contributor',
    hasSecondFactor: false,
    disabledAt: null,
    sessions: 1,
    lastUsedAt: expect.any(Date) as Date,
  });
  expect(users.find(({ id }) => id === administrator.id)?.lastUsedAt).toBeNull();
});
