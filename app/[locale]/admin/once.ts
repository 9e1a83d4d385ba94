import type { ShownOnce } from '@/components/admin/accounts/shown-once-form';
import { AppError } from '@/lib/domain/app-error';

/** What a form gives that is shown only once; an expected failure is shown in its place. */
export async function once(work: () => Promise<ShownOnce>): Promise<ShownOnce> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'error', code: error.code, minutes: Number(error.params['minutes'] ?? 0) };
  }
}
