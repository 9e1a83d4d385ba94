import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

const { E2E_SAFETY_DATABASE_URL } = process.env;

type Role = 'contributor' | 'editor' | 'administrator';

/** Runs one statement on the archive that is attacked. */
export async function sql<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: E2E_SAFETY_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
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

/** A hash of every table's rows, by name. When a session was last used is not part of it, nor that someone was refused. */
export async function snapshot(): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const hashed = tables.map(async ({ name }) => {
    const row = name === 'Session' ? `t."tokenHash" || t."userId"` : 't::text';
    const [found] = await sql<{ hash: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(${row}), '' ORDER BY md5(${row}))), '') AS hash
       FROM "${name}" t ${name === 'AuditEvent' ? `WHERE action <> 'refused'` : ''}`,
    );
    return [name, found?.hash ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}
