import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { NextConfig } from 'next';

const COMMANDS = [
  'migrate',
  'load-samples',
  'ingest',
  'parse',
  'reparse',
  'reindex',
  'find-copies',
  'export',
  'create-user',
  'backup',
  'restore',
  'doctor',
];

/** Puts the commands beside the built server, each in one file, for a place without the sources and most packages. */
export async function bundleCommands(): Promise<void> {
  const { default: config } = (await import(pathToFileURL(path.resolve('next.config.js')).href)) as {
    default: NextConfig;
  };
  await build({
    entryPoints: COMMANDS.map((name) => `scripts/${name}.ts`),
    outdir: '.next/standalone/commands',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: config.serverExternalPackages ?? [],
    // Some packages inside are CommonJS and call it.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}
