import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { hashFiles } from './hash-files';
import { whenStale } from './when-stale';
import { writeWhole } from './write-whole';

const FOLDER = '.reader';
const SOURCES = [
  'lib/domain',
  'lib/text',
  'lib/extract',
  'lib/divisions',
  'lib/parse',
  'lib/check',
  'lib/ingest',
  'scripts/setup/build-reader.ts',
  'package-lock.json',
];
const LEFT_OUT = /[.]test[.]ts$/;

/** Builds the program of the reader processes into one file, if its sources changed since the last time. */
export async function buildReader(): Promise<void> {
  const hash = hashFiles(SOURCES, (file) => LEFT_OUT.test(file));
  mkdirSync(FOLDER, { recursive: true });
  await whenStale(`${FOLDER}/source-hash`, hash, async () => {
    const { outputFiles } = await build({
      entryPoints: ['lib/ingest/reader/serve-readings.ts'],
      outfile: `${FOLDER}/serve-readings.mjs`,
      write: false,
      bundle: true,
      minifySyntax: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Some packages inside are CommonJS and call it.
      banner: {
        js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
      },
      logLevel: 'warning',
    });
    // Another command may be starting a reader just now: the file is replaced at once.
    for (const { path, text } of outputFiles) writeWhole(path, text);
  });
}
