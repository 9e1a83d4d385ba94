/** What reading a scan needs of the process it runs in: measured in docs/decisions/007. */
export const OCR_NEEDS = {
  memoryMegabytes: 1_500,
  secondsPerPage: 30,
} as const;
