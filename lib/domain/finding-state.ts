/** What a person said of a finding that does not hold; nobody having said anything is `open`. */
export const FINDING_STATES = ['open', 'confirmed', 'explained', 'dismissed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** How lists of doubts are narrowed: `unanswered` is open, `changed` was decided on with other numbers than it has now. */
export const DOUBT_STATES = [
  'unanswered',
  'open',
  'changed',
  'confirmed',
  'explained',
  'dismissed',
  'all',
] as const;
export type DoubtState = (typeof DOUBT_STATES)[number];

/** Of the comment on a decision, in characters. */
export const LONGEST_COMMENT = 1_000;
