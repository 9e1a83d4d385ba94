import { AppError } from '../domain/app-error';
import type { CurrentUser } from './current-user';

type Role = CurrentUser['role'];

/** Who may do what; everything a person can do to the archive is one of these. */
export const PERMISSIONS = {
  see_desk: ['contributor', 'editor', 'administrator'],
  upload: ['contributor', 'editor', 'administrator'],
  assign_identity: ['editor', 'administrator'],
  dismiss_file: ['editor', 'administrator'],
  correct: ['editor', 'administrator'],
  publish: ['editor', 'administrator'],
  send_back: ['editor', 'administrator'],
  reject: ['editor', 'administrator'],
  reopen: ['editor', 'administrator'],
  discard_draft: ['editor', 'administrator'],
  withdraw: ['editor', 'administrator'],
  remove_samples: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof PERMISSIONS;

export function may(user: CurrentUser, action: Action): boolean {
  const roles: readonly Role[] = PERMISSIONS[action];
  return roles.includes(user.role);
}

/** Throws `AppError` not_signed_in without a user, not_allowed when the user's role does not suffice. */
export function requirePermission(user: CurrentUser | null, action: Action): asserts user is CurrentUser {
  if (user === null) throw new AppError('not_signed_in', `${action} needs a signed-in user`);
  if (!may(user, action)) throw new AppError('not_allowed', `${user.role} may not ${action}`);
}
