/** The most that may be sent, in megabytes. */
export interface Limits {
  readonly file: number;
  readonly archive: number;
}
