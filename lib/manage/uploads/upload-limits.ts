/** What one person may have under way, so that a forgotten or hostile browser cannot fill the disk. */
export const OPEN_UPLOADS = {
  count: 5_000,
  bytes: 8 * 1024 * 1024 * 1024,
  /** An upload to which nothing came for so long is dropped. */
  ageMs: 7 * 24 * 60 * 60 * 1000,
} as const;
