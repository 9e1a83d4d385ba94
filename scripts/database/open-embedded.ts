import path from 'node:path';
import { acquireLock } from './acquire-lock';
import { createCluster } from './create-cluster';
import { findBinaries } from './find-binaries';
import { CLUSTER, findHome } from './find-home';
import { otherLeases, returnLease, takeLease, type Lease } from './leases';
import { readSettings } from './read-settings';
import { runEmbedded } from './run-embedded';
import { ownerOf, stopServer } from './server-process';
import { serviceAccount, type Account } from './service-account';

export interface EmbeddedDatabase {
  readonly url: string;
  /** Where its files are. */
  readonly home: string;
  /** The account it runs as, when that is not ours. */
  readonly account: Account | undefined;
  /** Who else used it when it was opened. */
  readonly others: readonly Lease[];
  /** Starts the server again, at the same address, if it does not answer. */
  readonly revive: () => Promise<void>;
  /** Gives it back; the last user stops the server. Also happens by itself when the process exits. */
  readonly close: () => void;
}

/** Opens the project's own PostgreSQL for a command: uses the running server, or creates and starts one. */
export async function openEmbedded(dataFolder: string, command: string): Promise<EmbeddedDatabase> {
  const service = serviceAccount();
  const home = findHome(dataFolder, service);
  const cluster = path.join(home, CLUSTER);
  const leases = path.join(home, 'in-use');
  const lock = path.join(home, 'lock');
  const binaries = findBinaries(home, service);

  const unlock = acquireLock(lock, 120_000);
  try {
    const settings = readSettings(home);
    createCluster(cluster, binaries, settings.password, service);
    const account = ownerOf(cluster, service);
    takeLease(leases, command);
    const server = { home, cluster, binaries, account };
    const url = await runEmbedded(server);

    let open = true;
    const close = () => {
      if (!open) return;
      open = false;
      const release = acquireLock(lock, 10_000);
      returnLease(leases);
      if (otherLeases(leases).length === 0) stopServer(cluster, binaries, account);
      release();
    };
    process.once('exit', close);
    const revive = async () => {
      const release = acquireLock(lock, 120_000);
      await runEmbedded(server).finally(release);
    };
    return { url, home, account, others: otherLeases(leases), revive, close };
  } finally {
    unlock();
  }
}
