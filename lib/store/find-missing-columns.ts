import type { DatabaseOrTransaction } from './client';
import { Prisma } from './generated/client';

const FIELDS = /^(.+)ScalarFieldEnum$/;

/** The tables and columns this build reads, as table.column. */
function neededColumns(): string[] {
  return Object.entries(Prisma).flatMap(([name, fields]) => {
    const table = FIELDS.exec(name)?.[1];
    return table === undefined
      ? []
      : Object.values(fields as Record<string, string>).map((field) => `${table}.${field}`);
  });
}

/** What this build reads and the database does not have: the migrations that are still to be applied. */
export async function findMissingColumns(db: DatabaseOrTransaction): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = current_schema()`;
  const there = new Set(rows.map(({ name }) => name));
  return neededColumns().filter((column) => !there.has(column));
}
