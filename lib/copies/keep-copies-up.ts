import type { Database } from '../store/client';
import { reportCopiesTrouble } from './report-copies-trouble';
import { catchUpCopies } from './update-copies';

const EVERY_MS = 20_000;

/** Takes in what has changed as long as the process runs, should whoever changed it have been stopped before. */
export function keepCopiesUp(db: Database): void {
  const again = (): void => {
    setTimeout(() => void catchUp(db).then(again), EVERY_MS).unref();
  };
  void catchUp(db).then(again);
}

async function catchUp(db: Database): Promise<void> {
  try {
    await catchUpCopies(db);
  } catch (cause) {
    reportCopiesTrouble('not up to date', cause);
  }
}
