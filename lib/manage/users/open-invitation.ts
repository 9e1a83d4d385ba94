import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { findOpenInvitation } from '../../store/find-open-invitation';
import type { Invitation } from '../../store/generated/client';
import { hasAdministrator } from '../../store/has-administrator';
import { hashToken } from '../session-token';

export interface OpenInvitation {
  /** Null when the person chooses it. */
  readonly email: string | null;
  readonly role: Invitation['role'];
  readonly expiresAt: Date;
  /** Whether it is for a new password of an account that is there. */
  readonly isForPassword: boolean;
}

/** What the link is for. Throws `AppError` link_expired when it was used, revoked or has expired. */
export async function openInvitation(token: string): Promise<OpenInvitation> {
  const invitation = await findOpenInvitation(database(), hashToken(token));
  if (invitation === null || (await isLateFirst(invitation))) {
    throw new AppError('link_expired', 'the link does not work');
  }
  const { email, role, expiresAt, userId } = invitation;
  return { email, role, expiresAt, isForPassword: userId !== null };
}

/** The link of the first administrator is worth nothing once there is one. */
async function isLateFirst({ email }: Invitation): Promise<boolean> {
  return email === null && (await hasAdministrator(database()));
}
