import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { buildExporter } from './build-exporter';
import { buildReader } from './build-reader';
import { generateClient } from './generate-client';
import { hashFiles } from './hash-files';
import { runTool } from './run-tool';
import { whenStale } from './when-stale';

const STANDALONE = '.next/standalone';
export const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema.prisma',
  'docs/search.md',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts/setup/build-exporter.ts',
  'scripts/setup/build-reader.ts',
  'scripts/setup/bundle-program.ts',
];
const LEFT_OUT = /[.]test[.]tsx?$|^lib[/](fixtures|store[/]generated)[/]/;

/** Builds the site for production if its sources changed since the last build. Returns the server's file. */
export async function buildSite(): Promise<string> {
  await generateClient();
  await buildReader();
  await buildExporter();
  const hash = hashFiles(SOURCES, (file) => LEFT_OUT.test(file));
  await whenStale('.next/source-hash', hash, async () => {
    console.error('Building the site…');
    await runTool('node_modules/next/dist/bin/next', ['build'], {
      environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    linkAssets();
  });
  return path.resolve(STANDALONE, 'server.js');
}

/** The standalone server looks for these beside itself, and Next.js leaves it to us to put them there. */
function linkAssets(): void {
  for (const folder of ['.next/static', 'public']) {
    const link = path.join(STANDALONE, folder);
    rmSync(link, { recursive: true, force: true });
    if (existsSync(folder)) symlinkSync(path.relative(path.dirname(link), folder), link, 'dir');
  }
}
