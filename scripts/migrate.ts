import { applyMigrations } from './database/apply-migrations';

for (const name of await applyMigrations(process.env['DATABASE_URL'] ?? '')) console.log(`applied ${name}`);
