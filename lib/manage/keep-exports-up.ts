import { env } from '../env';
import { isExportDue } from '../export/is-export-due';
import { log } from '../log';
import { database } from '../store/client';
import { runExport } from './run-export';

/** After the start, so that it does not slow the start down. */
const FIRST_MS = 5_000;
const EVERY_MS = 60 * 60 * 1000;

/** Lets the exports follow what is public from now on: one when there is none, then at most one a day. */
export function keepExportsUp(): void {
  const folder = env().EXPORTS_DIR;
  if (folder === undefined) return;
  const again = (after: number): NodeJS.Timeout =>
    setTimeout(() => void exportWhenDue(folder).finally(() => again(EVERY_MS)), after).unref();
  again(FIRST_MS);
}

async function exportWhenDue(folder: string): Promise<void> {
  try {
    const target = { folder, siteUrl: env().SITE_URL, now: new Date() };
    if (await isExportDue(database(), target)) await runExport();
  } catch (cause) {
    log().warn({ part: 'export', err: cause }, 'the archive is not exported now');
  }
}
