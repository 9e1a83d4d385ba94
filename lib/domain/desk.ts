/** What a person is needed for, in the order of what it blocks. */
export const DESK_KINDS = [
  'place',
  'unreadable',
  'sum',
  'claim',
  'duplicate',
  'second_version',
  'correction',
  'other',
  'clean',
  'sent_back',
  'rejected',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** Nothing is open: it may be made public together with others. `second_version` and `correction` say only what it is. */
export const HARMLESS_KINDS: readonly DeskKind[] = ['clean', 'second_version', 'correction'];

/** Who sent what came in by a command on the server. */
export const SERVER = 'server';
