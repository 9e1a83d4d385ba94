import { hashFiles } from './hash-files';
import { runTool } from './run-tool';
import { whenStale } from './when-stale';

/** Generates the Prisma client if the schema, or Prisma, is not the one it was generated from. */
export async function generateClient(): Promise<void> {
  const hash = hashFiles(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  await whenStale('lib/store/generated/.source-hash', hash, () =>
    runTool('node_modules/prisma/build/index.js', ['generate'], {
      environment: {
        // Generating needs no engine, but without this Prisma downloads one first. Any program will do.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    }),
  );
}
