import { bundleProgram } from './bundle-program';

/** Builds the program with which the site writes exports, if its sources changed since the last time. */
export function buildExporter(): Promise<void> {
  return bundleProgram({
    name: 'write-export',
    entry: 'lib/export/export-program.ts',
    sources: [
      'lib/domain',
      'lib/text',
      'lib/store',
      'lib/export',
      'lib/env.ts',
      'messages',
      'prisma/schema.prisma',
      'scripts/setup/build-exporter.ts',
    ],
    external: ['@prisma/client', 'pg'],
  });
}
