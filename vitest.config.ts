import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    env: { LOG_LEVEL: 'silent' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Reading a PDF takes its time on a busy machine.
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**', '.next/**', '.cache/**', '.data/**'],
          globalSetup: 'scripts/test/reader.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{lib,app,scripts}/**/*.integration.test.ts'],
          globalSetup: ['scripts/test/reader.ts', 'scripts/test/integration-servers.ts'],
          setupFiles: 'scripts/test/own-database.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
