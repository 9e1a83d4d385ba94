import type { Database } from '../store/client';
import { reportCopiesTrouble } from './report-copies-trouble';
import { updateCopies } from './update-copies';

/**
 * Brings the copies of one report up to date at once. When that fails there is only a warning: the report stays noted
 * as changed, and is taken in later.
 */
export async function followReport(db: Database, reportId: string): Promise<void> {
  try {
    await updateCopies(db, [reportId]);
  } catch (cause) {
    reportCopiesTrouble(`report ${reportId} is not up to date`, cause);
  }
}
