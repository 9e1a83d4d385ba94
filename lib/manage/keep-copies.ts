import { keepCopiesUp } from '../copies/keep-copies-up';
import { database } from '../store/client';

/** Lets what is known of copies follow the database from now on. */
export function keepCopies(): void {
  keepCopiesUp(database());
}
