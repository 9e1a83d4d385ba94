import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom, type Random } from '../../lib/fixtures/seeded-random';
import { applyMigrations } from '../database/apply-migrations';
import { CLUSTER } from '../database/find-home';
import { freePort } from '../database/free-port';
import { openEmbedded, type EmbeddedDatabase } from '../database/open-embedded';
import { Trouble } from '../setup/trouble';
import { findFaults, untilOver, type Tally } from './find-faults';
import { madeFiles } from './made-files';
import { Program } from './program';
import { sendFiles } from './send-files';
import { lightDoor, siteDoor } from './web-door';

const TARGETS = ['web', 'worker', 'database'] as const;
export type Target = (typeof TARGETS)[number];

export interface KillPlan {
  readonly seed: number;
  readonly moments: number;
  /** The built site's server file; without it a light process takes the files. */
  readonly server?: string;
  /** Hears of each kill. */
  readonly onKill?: (number: number, target: Target) => void;
}

export interface KillResult {
  readonly kills: Readonly<Record<Target, number>>;
  readonly tally: Tally;
  /** What does not hold in the end; nothing should be here. */
  readonly faults: readonly string[];
}

/** The longest time a process has worked in peace before it is killed. */
const LONGEST_PEACE_MS = 1_500;
const AT_START = 6;
const LONGEST_AWAY_MS = 800;

/**
 * Takes files in while a process that takes part is killed without warning, at moments drawn by the seed, and started
 * again; then lets all come to its end and holds against the database what was sent.
 */
export async function runKills(plan: KillPlan): Promise<KillResult> {
  const random = seededRandom(plan.seed);
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-kill-'));
  // So that the account PostgreSQL runs as, when we are root, can enter.
  chmodSync(folder, 0o755);
  const database = await openEmbedded(folder, 'test');
  try {
    await applyMigrations(database.url);
    return await killAround(database, random, plan);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killAround(
  database: EmbeddedDatabase,
  random: Random,
  { moments, onKill, seed, server }: KillPlan,
): Promise<KillResult> {
  const port = await freePort(0);
  const environment = {
    DATABASE_URL: database.url,
    MEILI_HOST: '',
    PORT: String(port),
    NODE_ENV: 'production',
  };
  const door =
    server === undefined ? lightDoor(port, environment) : await siteDoor(server, port, environment);
  const web = door.program;
  const worker = new Program(['scripts/run.mjs', '--reader', 'worker'], environment, /^Works/);
  const programs = { web, worker };
  const sender = sendFiles(door, madeFiles(seededRandom(seed + 1)));
  const kills = { web: 0, worker: 0, database: 0 };
  try {
    web.start();
    worker.start();
    for (let number = 1; number <= moments; number += 1) {
      const target = TARGETS[random(TARGETS.length)] ?? 'web';
      const isAtStart = random(AT_START) === 0;
      if (!isAtStart) await Promise.all([web.whenReady(), worker.whenReady()]);
      await pause(random(LONGEST_PEACE_MS));
      onKill?.(number, target);
      kills[target] += 1;
      if (target === 'database') {
        killDatabase(database);
        await pause(random(LONGEST_AWAY_MS));
        await database.revive();
      } else {
        await programs[target].end('SIGKILL');
        await pause(random(LONGEST_AWAY_MS));
      }
      // A worker may give up when its database is gone while it starts; then it is started again, as an operator would.
      for (const program of [web, worker]) if (!program.isAlive()) program.start();
    }
    await Promise.all([web.whenReady(), worker.whenReady()]);
    const sent = await sender.stop();
    await untilOver(database.url);
    const codes = [await worker.end('SIGTERM'), await web.end('SIGKILL')];
    const { tally, faults } = await findFaults(database.url, sent);
    if (codes[0] !== 0) faults.push(`the worker ended with ${String(codes[0])} when it was told to stop`);
    return { kills, tally, faults };
  } catch (cause) {
    throw new Trouble(`web:\n${web.log}\nworker:\n${worker.log}`, { cause });
  } finally {
    await Promise.all([web.end('SIGKILL'), worker.end('SIGKILL')]);
    await sender.stop();
  }
}

function killDatabase({ home }: EmbeddedDatabase): void {
  const [pid] = readFileSync(path.join(home, CLUSTER, 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}
