import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaSql } from './prisma/schema-sql';
import { openTemporaryDatabase } from './test/temporary-database';

const SCHEMA = 'prisma/schema.prisma';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: npm run new-migration -- NAME    (small letters, digits and _)');
  process.exit(1);
}
const committed = execFileSync('git', ['show', `HEAD:${SCHEMA}`], { encoding: 'utf8' });
const { template } = await openTemporaryDatabase();
const sql = await schemaSql(committed, readFileSync(SCHEMA, 'utf8'), template);
const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = path.join('prisma/migrations', `${time}_${name}`);
mkdirSync(folder);
writeFileSync(path.join(folder, 'migration.sql'), sql);
console.log(
  `${folder}/migration.sql: what changed in ${SCHEMA} since the last commit. Read it before you commit it.`,
);
process.exit(0);
