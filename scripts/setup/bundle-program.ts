import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { hashFiles } from './hash-files';
import { whenStale } from './when-stale';
import { writeWhole } from './write-whole';

const FOLDER = '.reader';
const LEFT_OUT = /[.]test[.]ts$|^lib[/]store[/]generated[/]/;

export interface Program {
  readonly name: string;
  readonly entry: string;
  /** What it is made of. */
  readonly sources: readonly string[];
  /** Packages that are found where the program runs. */
  readonly external?: readonly string[];
}

/** Builds a program that the site runs in a process of its own into one file, if its sources changed since the last time. */
export async function bundleProgram({ name, entry, sources, external = [] }: Program): Promise<void> {
  const hash = hashFiles([...sources, 'scripts/setup/bundle-program.ts', 'package-lock.json'], (file) =>
    LEFT_OUT.test(file),
  );
  mkdirSync(FOLDER, { recursive: true });
  await whenStale(`${FOLDER}/${name}.hash`, hash, async () => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      outfile: `${FOLDER}/${name}.mjs`,
      write: false,
      bundle: true,
      minifySyntax: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: [...external],
      // Some packages inside are CommonJS and call it.
      banner: {
        js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
      },
      logLevel: 'warning',
    });
    // Another command may be starting the program just now: the file is replaced at once.
    for (const { path, text } of outputFiles) writeWhole(path, text);
  });
}
