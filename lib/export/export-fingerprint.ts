import { createHash } from 'node:crypto';
import type { DatabaseOrTransaction } from '../store/client';
import { archiveFingerprint } from '../store/export/archive-fingerprint';
import { TABLES } from './tables';
import { dictionaryCsv } from './write-dictionary';

/** The same as long as an export made now would say the same. */
export async function exportFingerprint(db: DatabaseOrTransaction, siteUrl: string): Promise<string> {
  return createHash('sha256')
    .update(`${siteUrl}\n${await archiveFingerprint(db)}\n`)
    .update(dictionaryCsv(TABLES))
    .digest('hex');
}
