/** Why a reader process ended while it read: a limit that it passed, or itself. */
export const ENDS_OF_READERS = ['read_timeout', 'out_of_memory', 'reader_crashed'] as const;
type EndOfReader = (typeof ENDS_OF_READERS)[number];

/** What the processes that read files tell of themselves. */
export interface ReaderNumbers {
  /** Processes that read, or wait for the next file. */
  readonly running: number;
  /** The memory they hold together. */
  readonly residentBytes: number;
  /** Since this process began. */
  readonly started: number;
  readonly ended: Readonly<Record<EndOfReader, number>>;
}
