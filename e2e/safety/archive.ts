import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

const { E2E_SAFETY_DATABASE_URL } = process.env;

type Role = 'contributor' | 'editor' | 'administrator';

async function connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: E2E_SAFETY_DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs one statement on the archive that is attacked. */
export function sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  return connected(async (client) => (await client.query<Row>(text, values)).rows);
}

/** The token of a session of a new user; by default a good one. */
export async function openSession(
  role: Role,
  { isExpired = false, isDisabled = false } = {},
): Promise<string> {
  const [token, userId] = [randomBytes(32).toString('base64url'), randomUUID()];
  await sql(
    `INSERT INTO "User" (id, email, "passwordHash", role, "disabledAt")
     VALUES ($1, $2, 'none', $3::"Role", CASE WHEN $4 THEN now() END)`,
    [userId, `${userId}@example.org`, role, isDisabled],
  );
  await sql(
    `INSERT INTO "Session" ("tokenHash", id, "userId", "expiresAt")
     VALUES ($1, gen_random_uuid(), $2, now() + $3::interval)`,
    [createHash('sha256').update(token).digest('hex'), userId, isExpired ? '-1 hour' : '30 days'],
  );
  return token;
}

/** What the site makes of the rest by itself, and goes on making behind its answers. */
const DERIVED = [
  ...['Passage', 'Posting', 'PostingBlock', 'IndexedReport', 'StaleReport'],
  ...['ComparedReport', 'NarrativePassage', 'Wording', 'WordingPair'],
];

/** A hash of every table's rows, by name, what is derived left out. When a session was last used is not part of it, nor that someone was refused. */
export function snapshot(): Promise<Record<string, string>> {
  return connected(async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND NOT table_name = ANY ($1)`,
      [DERIVED],
    );
    const hashes: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const row = name === 'Session' ? `t."tokenHash" || t."userId"` : 't::text';
      const where = name === 'AuditEvent' ? `WHERE action <> 'refused'` : '';
      const { rows } = await client.query<{ hash: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(${row}), '' ORDER BY md5(${row}))), '') AS hash
         FROM "${name}" t ${where}`,
      );
      hashes[name] = rows[0]?.hash ?? '';
    }
    return hashes;
  });
}
