import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../setup/write-whole';

/** What the project keeps about its embedded database. */
export interface Settings {
  readonly port: number;
  readonly password: string;
  /** When the samples were loaded; they are loaded once, so that removing them lasts. */
  readonly samplesLoadedAt?: string;
}

/** The settings in this home; new ones, without a port yet, when there are none. */
export function readSettings(home: string): Settings {
  const file = fileIn(home);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Settings;
  const settings = { port: 0, password: randomBytes(24).toString('base64url') };
  writeSettings(home, settings);
  return settings;
}

/** Whole or not at all, and readable by the owner only, for it holds the password. */
export function writeSettings(home: string, settings: Settings): void {
  writeWhole(fileIn(home), `${JSON.stringify(settings, null, 2)}\n`, 0o600);
}

function fileIn(home: string): string {
  return path.join(home, 'database.json');
}
