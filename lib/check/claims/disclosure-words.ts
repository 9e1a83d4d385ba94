import type { MetricKey } from '../../domain/metrics';
import type { Count } from './claim';
import { ending, metricCount, type CountWords } from './count-words';

const NORMATIVE = '(?:行政)?规范性文件';
const made = (stem: 'rules' | 'normative_documents'): Count => ({
  of: 'metric',
  metric: `disclosure.${stem}.issued`,
  otherwise: [
    `disclosure.${stem}.newly_made`,
    `disclosure.${stem}.newly_public`,
    `disclosure.${stem}.total_public`,
  ],
});

const decisions = (kind: string, key: MetricKey): CountWords => ({
  count: metricCount(key),
  left: ending(`行政${kind}(?:处理)?(?:决定|案件)?`),
});

export const FEE_WORDS: CountWords = {
  count: metricCount('disclosure.fees.amount'),
  left: ending('行政事业性收费(?:金额)?'),
};

/** Wordings of table 2. Other things have the same names. */
export const DISCLOSURE_WORDS: readonly CountWords[] = [
  {
    count: metricCount('disclosure.normative_documents.repealed'),
    left: ending(`废止(?:和失效)?(?:的)?${NORMATIVE}`),
  },
  {
    count: metricCount('disclosure.normative_documents.in_force'),
    left: ending(`(?:现行)?有效(?:的)?${NORMATIVE}`),
  },
  { count: made('normative_documents'), left: ending(NORMATIVE) },
  { count: made('rules'), left: ending('(?<![一-鿿])规章|(?:公开|制发|制定|出台)(?:政府)?规章') },
  decisions('许可', 'disclosure.licensing.decisions'),
  decisions('处罚', 'disclosure.penalties.decisions'),
  decisions('强制', 'disclosure.compulsion.decisions'),
  FEE_WORDS,
];

/** What is done to documents that others made. */
export const NOT_MADE = /审核|审查|报备|备案|清理|评估/;

/** 废止3件, 现行有效41件 behind a claim about normative documents. */
export const DOCUMENT_STATES: readonly CountWords[] = [
  { count: metricCount('disclosure.normative_documents.repealed'), left: /废止$/ },
  { count: metricCount('disclosure.normative_documents.in_force'), left: /现行有效$/ },
];
