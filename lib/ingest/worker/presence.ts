import pg from 'pg';
import { PRESENCE } from '../../store/queue/presence-lock';

/** That a worker lives, for all to see: a lock that the database lets go of when the process or its connection ends. */
export interface Presence {
  /** Resolves once the lock is held, at once while it is. Throws when the database does not answer. */
  readonly ensure: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export function presence(url: string, name: () => string): Presence {
  let held: Promise<pg.Client> | null = null;
  const hold = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('error', () => undefined);
    client.once('end', () => {
      held = null;
    });
    try {
      await client.connect();
      // A machine that vanished without a word is noticed within half a minute.
      await client.query(
        'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 4',
      );
      await client.query('SELECT pg_advisory_lock($1::int, hashtext($2))', [PRESENCE, name()]);
      return client;
    } catch (error) {
      held = null;
      await client.end().catch(() => undefined);
      throw error;
    }
  };
  return {
    ensure: async () => {
      held ??= hold();
      await held;
    },
    end: async () => {
      const client = await held?.catch(() => null);
      await client?.end().catch(() => undefined);
    },
  };
}
