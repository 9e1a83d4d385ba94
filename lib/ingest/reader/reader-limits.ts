const MEGABYTE = 1024 * 1024;

/**
 * How much a reader process may take for one file, by what it turns out to be. Above it the process is ended. Time is that of
 * the processor (see `watchProcess`).
 */
export const READER_LIMITS: ReaderLimits = {
  document: { milliseconds: 60_000, residentBytes: 700 * MEGABYTE },
  /** Pages that are pictures, and need their writing recognised. */
  scan: { milliseconds: 600_000, residentBytes: 1_600 * MEGABYTE },
};

export const LIMITS_NAMES = ['document', 'scan'] as const;
export type LimitsName = (typeof LIMITS_NAMES)[number];
export type ReaderLimits = Readonly<
  Record<LimitsName, { readonly milliseconds: number; readonly residentBytes: number }>
>;

/** The most that may be read from one file. Real reports have 200 figures and a hundred findings. */
export const OUTPUT_LIMITS = { figures: 5_000, findings: 5_000, characters: 32_000_000 } as const;

/** Of the objects of the language alone, in megabytes; whole files and pictures are kept outside of them. */
export const HEAP_MEGABYTES = 512;
