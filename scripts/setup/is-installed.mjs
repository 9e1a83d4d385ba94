/**
 * Whether every package of a lockfile is in an installation's own record, at the same version.
 * Optional packages may be missing: they are for other machines.
 * @param {{packages: Record<string, {version?: string, dev?: boolean, optional?: boolean}>}} wanted
 * @param {{packages: Record<string, {version?: string}>} | undefined} present
 * @param {{dev: boolean}} options whether development packages are wanted too
 */
export function isInstalled(wanted, present, { dev }) {
  if (!present) return false;
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '' || entry.optional || entry.devOptional || (entry.dev && !dev)) return true;
    return present.packages[place]?.version === entry.version;
  });
}
