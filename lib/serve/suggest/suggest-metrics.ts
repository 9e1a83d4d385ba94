import english from '../../../messages/en/domain.json';
import chinese from '../../../messages/zh/domain.json';
import { METRIC_KEYS, metric, type MetricKey } from '../../domain/metrics';
import { fold } from '../../text/fold';
import { readTyped, type Typed } from '../../text/match-name';
import { matchPinyin } from '../../text/match-pinyin';

export interface MetricSuggestion {
  readonly metric: MetricKey;
  readonly label: string;
  readonly labelEn: string;
}

interface Known extends MetricSuggestion {
  /** Everything it may be called, folded. */
  readonly names: readonly string[];
  /** The names that may be typed as pinyin: 规章 · 新制作 by either half. */
  readonly spoken: readonly string[];
}

/** The catalogue reserves dots. */
type Labels = Readonly<Record<string, string>>;
const labelIn = (labels: Labels, key: MetricKey): string => labels[key.replaceAll('.', '_')] ?? key;

const KNOWN: readonly Known[] = METRIC_KEYS.map((key) => {
  const label = labelIn(chinese.metrics, key);
  const labelEn = labelIn(english.metrics, key);
  const official = metric(key).label;
  const names = [label, official, labelEn, key].map(fold);
  return { metric: key, label, labelEn, names, spoken: [official, ...label.split(' · ')].map(fold) };
});

/** 0 where a name begins with what was typed, 1 where it holds it or its pinyin begins so; null for neither. */
function rankOf({ names, spoken }: Known, { folded, letters }: Typed): number | null {
  if (names.some((name) => name.startsWith(folded))) return 0;
  if (folded.length < 2) return null;
  if (names.some((name) => name.includes(folded))) return 1;
  return letters !== null && spoken.some((name) => matchPinyin(name, letters) !== null) ? 1 : null;
}

/** The metrics whose label (Chinese, English, or the form's own) or key answers to what was typed. */
export function suggestMetrics(typed: string, limit: number): MetricSuggestion[] {
  const read = readTyped(typed);
  if (read.folded === '') return [];
  return KNOWN.flatMap((known) => {
    const rank = rankOf(known, read);
    return rank === null ? [] : [{ known, rank }];
  })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ known: { metric: key, label, labelEn } }) => ({ metric: key, label, labelEn }));
}
