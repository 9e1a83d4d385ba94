import type { Database } from '../store/client';
import { currentExport } from './current-export';
import { exportFingerprint } from './export-fingerprint';
import type { ExportTarget } from './write-export';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether there is none yet, or what is public has changed and the last is older than a day. */
export async function isExportDue(
  db: Database,
  { folder, siteUrl, now }: Pick<ExportTarget, 'folder' | 'siteUrl' | 'now'>,
): Promise<boolean> {
  const current = await currentExport(folder);
  if (current === null) return true;
  if (now.getTime() - Date.parse(current.created) < DAY_MS) return false;
  return current.fingerprint !== (await exportFingerprint(db, siteUrl));
}
