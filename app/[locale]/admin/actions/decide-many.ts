'use server';

import { revalidatePath } from 'next/cache';
import type { ManyOutcome } from '@/components/admin/desk/many-outcome';
import { AppError } from '@/lib/domain/app-error';
import { assignMany } from '@/lib/manage/assign-many';
import type { CurrentUser } from '@/lib/manage/current-user';
import { requirePermission } from '@/lib/manage/permissions';
import { publishMany } from '@/lib/manage/publish-many';
import { rejectMany } from '@/lib/manage/reject-many';
import { searchDivisions } from '@/lib/manage/search-divisions';
import { signedInUser } from '../session';

/** Does one thing to every row that was picked, and says what became of each. */
export async function decideManyAction(_: ManyOutcome, form: FormData): Promise<ManyOutcome> {
  try {
    const outcome = await decide(await signedInUser(), form);
    revalidatePath('/', 'layout');
    return outcome;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isRefused = error.code === 'not_allowed' || error.code === 'not_signed_in';
    return { error: isRefused ? 'not_allowed' : 'invalid_parameter' };
  }
}

async function decide(user: CurrentUser | null, form: FormData): Promise<ManyOutcome> {
  requirePermission(user, 'see_all_files');
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const versionIds = form.getAll('version').map(String);
  const states = Object.fromEntries(versionIds.map((id) => [id, text(`state ${id}`)] as const));
  const jobIds = form.getAll('file');
  switch (text('do')) {
    case 'reject': {
      if (versionIds.length === 0) return { error: 'nothing_picked' };
      if (text('reason').length < 2) return { error: 'reason_missing' };
      return {
        did: 'reject',
        results: await rejectMany(user, { versionIds, states, reason: text('reason') }),
      };
    }
    case 'assign': {
      if (jobIds.length === 0) return { error: 'nothing_picked' };
      const [place, another] = searchDivisions(text('place'));
      if (place === undefined || another !== undefined) return { error: 'place_unclear' };
      const rest = { organizationName: text('organizationName'), year: text('year') };
      return {
        did: 'assign',
        results: await assignMany(user, { jobIds, divisionCode: place.code, ...rest }),
      };
    }
    default: {
      if (versionIds.length === 0) return { error: 'nothing_picked' };
      return { did: 'publish', results: await publishMany(user, { versionIds, states }) };
    }
  }
}
