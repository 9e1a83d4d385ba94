import type { OneOfMany } from '@/lib/manage/desk/many';

/** What became of the rows that were picked. */
export type ManyOutcome =
  | { readonly did: 'publish' | 'reject' | 'assign'; readonly results: readonly OneOfMany[] }
  | {
      readonly error:
        'nothing_picked' | 'reason_missing' | 'place_unclear' | 'not_allowed' | 'invalid_parameter';
    }
  | null;
