import { everyEngine } from '../search/choose-engine';
import { keepUp } from '../search/keep-up';
import { database } from '../store/client';

/** Lets the search follow the database from now on. */
export function keepSearchUp(): void {
  void keepUp(database(), everyEngine());
}
