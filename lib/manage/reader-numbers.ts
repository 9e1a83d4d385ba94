import { readerNumbers as numbersOfPool } from '../ingest/reader/read-safely';

/** How many reader processes this process has, what they hold, and how they ended. */
export const readerNumbers = numbersOfPool;
