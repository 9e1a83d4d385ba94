'use server';

import { revalidatePath } from 'next/cache';
import type { SaveResult } from '@/components/admin/review/use-save';
import { AppError } from '@/lib/domain/app-error';
import { correctVersion } from '@/lib/manage/correct-version';
import { signedInUser } from '../session';

/** Saves what a person set as a new version; a failure comes back in its code, so that nothing they typed is lost. */
export async function saveCorrectionsAction(input: unknown): Promise<SaveResult> {
  try {
    const versionId = await correctVersion(await signedInUser(), input);
    revalidatePath('/', 'layout');
    return { versionId };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { error: error.code, params: error.params };
  }
}
