import type { DisputeCount, DisputeResult } from './claim';
import { ending, type CountWords } from './count-words';

const DISPUTED = '(?:类)?(?:申请|案件|案)?(?:的)?(?:审结|办结)?';
const disputes = (of: DisputeCount, left: RegExp, result: DisputeResult | null = null): CountWords => ({
  count: { of: 'disputes', disputes: of, result },
  left,
});

/** Wordings of table 4, the closest first. */
export const DISPUTE_WORDS: readonly CountWords[] = [
  disputes('litigation_direct', ending(`直接起诉${DISPUTED}`)),
  disputes('litigation_after', ending(`复议后(?:提起)?(?:起诉|诉讼)${DISPUTED}`)),
  disputes('litigation', /败诉$/, 'corrected'),
  disputes(
    'all',
    ending(`(?:行政)?复议${DISPUTED}(?:、|和|及|或|与|以及|,)(?:被)?(?:提起)?(?:行政)?诉讼${DISPUTED}`),
  ),
  disputes('reconsideration', ending(`行政复议${DISPUTED}|(?:申请|提起)复议`)),
  disputes('litigation', ending(`(?:行政)?诉讼${DISPUTED}`)),
];

/** Results of table 4, behind a claim that says of which disputes. */
export const RESULTS: readonly { readonly result: DisputeResult; readonly words: RegExp }[] = [
  { result: 'upheld', words: /(?:结果)?(?:被)?维持(?:原(?:具体)?行政行为)?$/ },
  { result: 'corrected', words: /(?:结果)?(?:被)?(?:纠正|纠错)$/ },
  { result: 'other', words: /其他(?:结果)?$/ },
  { result: 'pending', words: /(?:尚)?未审结$/ },
];
