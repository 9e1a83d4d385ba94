import type { TestProject } from 'vitest/node';
import { generateClient } from '../setup/generate-client';
import { openMeilisearch } from './open-meilisearch';
import { openTemporaryDatabase } from './temporary-database';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the database to copy. */
    databaseTemplate: string;
    meilisearch: { readonly host: string; readonly masterKey: string } | undefined;
  }
}

/** Starts the servers of the integration tests once; returns what stops them. */
export default async function setup(project: TestProject): Promise<() => void> {
  await generateClient();
  const database = await openTemporaryDatabase();
  const meilisearch = await openMeilisearch();
  project.provide('databaseTemplate', database.template);
  project.provide('meilisearch', meilisearch && { host: meilisearch.host, masterKey: meilisearch.masterKey });
  return () => {
    meilisearch?.close();
    database.close();
  };
}
