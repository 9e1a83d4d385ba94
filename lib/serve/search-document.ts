import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What docs/search.md says. */
export function searchDocument(): Promise<string> {
  return readFile(path.join(process.cwd(), 'docs', 'search.md'), 'utf8');
}
