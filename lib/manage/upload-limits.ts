import { MOST_FILE_BYTES } from '../ingest/incoming-file';

/** What one upload may hold, in bytes: its files together, and the whole request that carries them. */
export const UPLOAD_LIMITS = {
  filesBytes: MOST_FILE_BYTES,
  requestBytes: MOST_FILE_BYTES + 1024 * 1024,
} as const;
