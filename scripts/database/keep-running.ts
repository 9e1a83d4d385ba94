import pg from 'pg';
import type { EmbeddedDatabase } from './open-embedded';

/** Starts the database again whenever its server is killed. Never resolves. */
export async function keepRunning({ url, revive }: EmbeddedDatabase): Promise<never> {
  for (;;) {
    await sessionEnd(url);
    console.error('The database was stopped; starting it again.');
    await revive();
  }
}

async function sessionEnd(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // A lost connection is reported here too; without a listener it would end the process.
  client.on('error', () => undefined);
  const end = new Promise<void>((resolve) => client.once('end', resolve));
  await client.connect();
  await end;
}
