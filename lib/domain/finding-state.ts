/** What a person said of a finding that does not hold; nobody having said anything is `open`. */
export const FINDING_STATES = ['open', 'confirmed', 'explained', 'dismissed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
