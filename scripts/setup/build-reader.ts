import { bundleProgram } from './bundle-program';

/** Builds the program of the reader processes, if its sources changed since the last time. */
export function buildReader(): Promise<void> {
  return bundleProgram({
    name: 'serve-readings',
    entry: 'lib/ingest/reader/serve-readings.ts',
    sources: [
      'lib/domain',
      'lib/text',
      'lib/extract',
      'lib/divisions',
      'lib/parse',
      'lib/check',
      'lib/ingest',
      'scripts/setup/build-reader.ts',
    ],
  });
}
