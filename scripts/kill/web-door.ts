import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { SentFile } from './made-files';
import { MOST_WAITING } from './most-waiting';
import { Program } from './program';

const LOOK_AGAIN_AFTER_MS = 50;

/** A process that takes files over HTTP, and how a file is given to it. */
export interface WebDoor {
  readonly program: Program;
  /** Whether it was answered that the file is taken. Throws when nothing answers, or `stop` came before it was sent. */
  readonly send: (file: SentFile, stop: AbortSignal) => Promise<boolean>;
}

/** The light process of the tests, which starts at once. */
export function lightDoor(port: number, environment: Readonly<Record<string, string>>): WebDoor {
  return {
    program: new Program(['--import', 'tsx', 'scripts/kill/web-process.ts'], environment, /^ready$/),
    send: async ({ name, bytes, publish }) => {
      const query = new URLSearchParams({ name, publish: String(publish) });
      const address = `http://127.0.0.1:${port}/?${query.toString()}`;
      return (await fetch(address, { method: 'POST', body: bytes })).status === 204;
    },
  };
}

/** The built site itself, with the form that a browser without script sends, as someone signed in. */
export async function siteDoor(
  server: string,
  port: number,
  environment: Readonly<Record<string, string>>,
): Promise<WebDoor> {
  const url = environment['DATABASE_URL'] ?? '';
  const site = `http://127.0.0.1:${port}`;
  const cookie = `gongkai_session=${await openSession(url)}`;
  const settings = { ...environment, SITE_URL: site, HOSTNAME: '127.0.0.1', LOG_LEVEL: 'error' };
  return {
    program: new Program([server], settings, /Ready in/),
    send: async ({ name, bytes }, stop) => {
      await untilFewWait(url, stop);
      const body = new FormData();
      body.append('files', new File([bytes], name));
      const headers = { Cookie: cookie, Origin: site };
      const answer = await fetch(`${site}/api/admin/uploads`, {
        ...{ method: 'POST', headers, body, redirect: 'manual' },
      });
      return answer.status === 303 && /\/admin\/intakes\//.test(answer.headers.get('location') ?? '');
    },
  };
}

async function openSession(url: string): Promise<string> {
  const [token, userId] = [randomBytes(32).toString('base64url'), randomUUID()];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO "User" (id, email, "passwordHash", role) VALUES ($1, 'clerk@example.org', 'none', 'contributor')`,
    [userId],
  );
  await client.query(
    `INSERT INTO "Session" ("tokenHash", id, "userId", "expiresAt")
     VALUES ($1, gen_random_uuid(), $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest('hex'), userId],
  );
  await client.end();
  return token;
}

async function untilFewWait(url: string, stop: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (;;) {
      stop.throwIfAborted();
      const { rows } = await client.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM "Job" WHERE status = 'queued'`,
      );
      if ((rows[0]?.waiting ?? 0) <= MOST_WAITING) return;
      await pause(LOOK_AGAIN_AFTER_MS);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}
