import { MOST_ARCHIVE_BYTES, MOST_FILE_BYTES } from '../ingest/incoming-file';

const MEGABYTE = 1024 * 1024;

/** What may be sent. */
export const UPLOAD_LIMITS = {
  /** Of one form without script, in bytes: its files together, and the whole request that carries them. */
  filesBytes: MOST_FILE_BYTES,
  requestBytes: MOST_FILE_BYTES + MEGABYTE,
  /** Of one file, and of one archive. */
  megabytes: { file: MOST_FILE_BYTES / MEGABYTE, archive: MOST_ARCHIVE_BYTES / MEGABYTE },
} as const;
