import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase } from './temporary-database';

// Before the test file's own imports: each file has a database and search indexes that no other sees.
const id = randomUUID();
const meilisearch = inject('meilisearch');
process.env['DATABASE_URL'] = await createDatabase(inject('databaseTemplate'), `test-${id}`);
process.env['MEILI_INDEX_PREFIX'] = `test-${id}`;
process.env['MEILI_HOST'] = meilisearch?.host;
process.env['MEILI_MASTER_KEY'] = meilisearch?.masterKey;
if (!meilisearch) {
  delete process.env['MEILI_HOST'];
  delete process.env['MEILI_MASTER_KEY'];
}
