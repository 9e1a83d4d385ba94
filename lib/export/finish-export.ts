import { lstat, readdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { CURRENT, DESCRIPTOR, EXPORT_NAME, UNFINISHED } from './export-places';

/** The one that is shown, and the one before, whose files may still be on their way to someone. */
const KEPT = 2;

/** Gives a written export its name and shows it from now on, each in one step. */
export async function finishExport(folder: string, name: string): Promise<void> {
  await rename(path.join(folder, name + UNFINISHED), path.join(folder, name));
  const link = path.join(folder, CURRENT + UNFINISHED);
  await rm(link, { force: true });
  await symlink(name, link);
  await rename(link, path.join(folder, CURRENT));
}

/** Removes what interrupted exports left. Only while no other export is written. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (entry.endsWith(UNFINISHED) && EXPORT_NAME.test(entry.slice(0, -UNFINISHED.length)))
      await rm(path.join(folder, entry), { recursive: true });
  }
}

/** Removes all exports but the latest two. Folders that are no exports stay. */
export async function removeOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((entry) => EXPORT_NAME.test(entry)).sort();
  for (const name of names.slice(0, -KEPT)) {
    const isExport = await lstat(path.join(folder, name, DESCRIPTOR)).catch(() => null);
    if (isExport !== null) await rm(path.join(folder, name), { recursive: true });
  }
}
