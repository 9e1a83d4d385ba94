import { existsSync } from 'node:fs';
import path from 'node:path';
import { generateClient } from '../setup/generate-client';
import { applyMigrations } from './apply-migrations';
import { openEmbedded, type EmbeddedDatabase } from './open-embedded';

/**
 * Reads .env where there is one, and sets DATABASE_URL to a database with the current schema: the one already set, else the project's own,
 * which is returned and given back when the process exits. Sets EMBEDDED_HOME, where that is, and EXPORTS_DIR, for a server in
 * another folder.
 */
export async function prepareDatabase(command: string): Promise<EmbeddedDatabase | undefined> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  await generateClient();
  process.env['EXPORTS_DIR'] = path.resolve(process.env['EXPORTS_DIR'] ?? path.join(dataFolder(), 'exports'));
  const given = process.env['DATABASE_URL'];
  const embedded = given ? undefined : await openEmbedded(dataFolder(), command);
  const url = given ?? embedded?.url ?? '';
  process.env['DATABASE_URL'] = url;
  if (embedded) process.env['EMBEDDED_HOME'] = embedded.home;
  await applyMigrations(url);
  return embedded;
}

function dataFolder(): string {
  return path.resolve(process.env['DATA_DIR'] ?? '.data');
}
