import { env } from '../env';
import { PrismaClient, type Prisma } from './generated/client';
import { OrderlyPg } from './orderly-pg';

export type Database = PrismaClient;
/** What a verb of this folder works on: the database, or a transaction on it. */
export type DatabaseOrTransaction = PrismaClient | Prisma.TransactionClient;

/** A client of its own; the caller disconnects it. */
export function connect(url: string): Database {
  return new PrismaClient({ adapter: new OrderlyPg({ connectionString: url, max: 10 }) });
}

// Next.js reloads modules in development; the global keeps one pool.
const shared = globalThis as { gongkaiDatabase?: Database };

/** The process's one client, on DATABASE_URL. */
export function database(): Database {
  shared.gongkaiDatabase ??= connect(env().DATABASE_URL);
  return shared.gongkaiDatabase;
}
