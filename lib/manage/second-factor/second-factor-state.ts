import { encode } from 'uqr';
import { database } from '../../store/client';
import { needsSecondFactor, type CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { totpAddress } from './totp';

export interface SecondFactorState {
  readonly onSince: Date | null;
  readonly recoveryCodesLeft: number;
  /** Whether the settings ask for one in this role. */
  readonly isRequired: boolean;
  /** While it is being set up: the secret in groups, and its QR code as rows of dark and light. */
  readonly setUp: { readonly secret: string; readonly dark: readonly (readonly boolean[])[] } | null;
}

/** How far the user's second factor is. */
export async function secondFactorState(user: CurrentUser | null): Promise<SecondFactorState> {
  requirePermission(user, 'own_account');
  const { totpSecret, totpConfirmedAt, recoveryCodes } = await database().user.findUniqueOrThrow({
    where: { id: user.id },
    select: {
      totpSecret: true,
      totpConfirmedAt: true,
      recoveryCodes: { where: { usedAt: null }, select: { codeHash: true } },
    },
  });
  const secret = totpConfirmedAt === null ? totpSecret : null;
  return {
    onSince: totpConfirmedAt,
    recoveryCodesLeft: recoveryCodes.length,
    isRequired: needsSecondFactor(user.role),
    setUp:
      secret === null
        ? null
        : {
            secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret,
            dark: encode(totpAddress(secret, user.email), { ecc: 'M', border: 4 }).data,
          },
  };
}
