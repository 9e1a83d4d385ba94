import { setPriority } from 'node:os';
import { env } from '../env';
import { database } from '../store/client';
import { writeExport } from './write-export';

/** Behind everything else on the machine. */
const LOW_PRIORITY = 10;

// A program of its own: the site runs it, so that neither its work nor its memory are the site's.
setPriority(LOW_PRIORITY);
const { EXPORTS_DIR, SITE_URL } = env();
try {
  if (EXPORTS_DIR !== undefined)
    await writeExport(database(), { folder: EXPORTS_DIR, siteUrl: SITE_URL, now: new Date() });
} finally {
  await database().$disconnect();
}
