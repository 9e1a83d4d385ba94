const MEANINGS = {
  not_a_backup: 'This file is not a backup of this archive.',
  backup_damaged: 'The backup is damaged; nothing was changed.',
  archive_not_empty: 'The database holds an archive already; nothing was changed.',
  archive_in_use: 'Something else is connected to the database. Stop the site and other commands first.',
  server_too_old: 'A backup is restored on PostgreSQL 17 or newer; nothing was changed.',
  no_such_file: 'There is no such file.',
  no_such_folder: 'There is no such folder to write to.',
  file_exists: 'There is such a file already; backups are not overwritten.',
} as const;

export type CareErrorCode = keyof typeof MEANINGS;

/** An expected failure of backup or restore, in words for the person at the terminal. */
export class CareError extends Error {
  override readonly name = 'Trouble';

  constructor(
    readonly code: CareErrorCode,
    detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? MEANINGS[code] : `${MEANINGS[code]} ${detail}`, options);
  }
}
