import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { LONGEST_ADDRESS } from '../../ingest/fetch/check-address';
import { database } from '../../store/client';
import { createIntake } from '../../store/create-intake';
import { recordAuditEvent } from '../../store/record-audit-event';
import { transact } from '../../store/transact';
import { countOpenFetches } from '../../store/uploads/count-open-fetches';
import { createFetches } from '../../store/uploads/create-fetches';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { takeFetchesSoon } from './take-fetches';

/** How many addresses may be given at once; also how many may wait. */
export const MOST_ADDRESSES = 50;

const Input = z.object({ addresses: z.string().max(MOST_ADDRESSES * LONGEST_ADDRESS) });

/**
 * Begins an intake of what is at these addresses, one on each line; returns its id. Each that cannot be had ends as a
 * refused file with the reason.
 */
export async function fetchAddresses(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'upload');
  const addresses = linesOf(parseInput(Input, input).addresses);
  if (addresses.length === 0) throw new AppError('invalid_parameter', 'no address');
  const intakeId = await transact(database(), async (tx) => {
    const open = await countOpenFetches(tx, user.id);
    if (open + addresses.length > MOST_ADDRESSES)
      throw new AppError('too_many_addresses', `${open} wait`, { params: { limit: MOST_ADDRESSES } });
    const id = await createIntake(tx, { kind: 'address', userId: user.id });
    await createFetches(tx, { intakeId: id, userId: user.id, addresses });
    const details = { count: addresses.length };
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'addresses_given',
      subject: `intake:${id}`,
      details,
    });
    return id;
  });
  takeFetchesSoon();
  return intakeId;
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
