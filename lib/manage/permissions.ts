import { AppError } from '../domain/app-error';
import type { CurrentUser } from './current-user';
import { noteRefusal } from './note-refusal';

type Role = CurrentUser['role'];

/** Who may do what; everything a person can do to the archive is one of these. */
export const PERMISSIONS = {
  own_account: ['contributor', 'editor', 'administrator'],
  see_desk: ['contributor', 'editor', 'administrator'],
  see_all_files: ['editor', 'administrator'],
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
  decide_finding: ['editor', 'administrator'],
  remove_samples: ['administrator'],
  manage_users: ['administrator'],
  see_audit_log: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof PERMISSIONS;

export function may(user: CurrentUser, action: Action): boolean {
  const roles: readonly Role[] = PERMISSIONS[action];
  return roles.includes(user.role);
}

/**
 * Throws `AppError` not_signed_in without a user, not_allowed when the user's role does not suffice, and
 * second_factor_required when the role needs one that the user has not set up.
 */
export function requirePermission(user: CurrentUser | null, action: Action): asserts user is CurrentUser {
  if (user === null) throw new AppError('not_signed_in', `${action} needs a signed-in user`);
  if (!may(user, action)) {
    noteRefusal(user.id, action);
    throw new AppError('not_allowed', `${user.role} may not ${action}`);
  }
  if (user.lacksSecondFactor === true && action !== 'own_account') {
    throw new AppError('second_factor_required', `${user.role} needs a second factor`);
  }
}

/** Whose files and versions the user may see: null for everybody's, else the user's own alone. */
export function seesFilesOf(user: CurrentUser): string | null {
  return may(user, 'see_all_files') ? null : user.id;
}
