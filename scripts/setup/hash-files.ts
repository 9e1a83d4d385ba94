import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 over the names and contents of the given files and of the files below the given folders. */
export function hashFiles(
  places: readonly string[],
  isLeftOut: (file: string) => boolean = () => false,
): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesAt)) {
    if (isLeftOut(file)) continue;
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesAt(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesAt(path.join(place, name)));
}
