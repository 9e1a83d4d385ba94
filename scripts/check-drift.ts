import { readFileSync } from 'node:fs';
import { describeDatabase } from './prisma/describe-database';
import { schemaSql } from './prisma/schema-sql';
import { createDatabase, openTemporaryDatabase, runSql } from './test/temporary-database';

const database = await openTemporaryDatabase();
const fresh = await createDatabase(database.template, 'fresh', 'template0');
await runSql(fresh, await schemaSql('', readFileSync('prisma/schema.prisma', 'utf8'), fresh));

const migrated = await describeDatabase(database.template);
const wanted = await describeDatabase(fresh);
const missing = wanted.filter((line) => !migrated.includes(line));
const extra = migrated.filter((line) => !wanted.includes(line));
for (const line of missing) console.error(`only in schema.prisma:  ${line}`);
for (const line of extra) console.error(`only in the migrations: ${line}`);
if (missing.length + extra.length > 0) console.error('Write the migration: npm run new-migration -- NAME');
process.exit(missing.length + extra.length > 0 ? 1 : 0);
