import english from '../../../messages/en/domain.json';
import chinese from '../../../messages/zh/domain.json';
import { METRIC_KEYS, metric, type MetricKey } from '../../domain/metrics';
import { fold } from '../../text/fold';
import { matchPinyin, pinyinLetters } from '../../text/match-pinyin';

export interface MetricSuggestion {
  readonly metric: MetricKey;
  readonly label: string;
  readonly labelEn: string;
}

interface Known extends MetricSuggestion {
  readonly official: string;
}

/** The catalogue reserves dots. */
type Labels = Readonly<Record<string, string>>;
const labelIn = (labels: Labels, key: MetricKey): string => labels[key.replaceAll('.', '_')] ?? key;

const KNOWN: readonly Known[] = METRIC_KEYS.map((key) => ({
  metric: key,
  label: labelIn(chinese.metrics, key),
  labelEn: labelIn(english.metrics, key),
  official: metric(key).label,
}));

/** 0 where a name begins with what was typed, 1 where it holds it or its pinyin begins so; null for neither. */
function rankOf({ metric: key, label, labelEn, official }: Known, typed: string): number | null {
  const wanted = fold(typed);
  const names = [label, official, labelEn, key].map(fold);
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (wanted.length >= 2 && names.some((name) => name.includes(wanted))) return 1;
  const letters = pinyinLetters(typed);
  if (letters === null || letters.length < 2) return null;
  // 规章 · 新制作: each half may be typed.
  const halves = [official, ...label.split(' · ')].map(fold);
  return halves.some((half) => matchPinyin(half, letters) !== null) ? 1 : null;
}

/** The metrics whose label (Chinese, English, or the form's own) or key answers to what was typed. */
export function suggestMetrics(typed: string, limit: number): MetricSuggestion[] {
  if (fold(typed) === '') return [];
  return KNOWN.flatMap((known) => {
    const rank = rankOf(known, typed);
    return rank === null ? [] : [{ known, rank }];
  })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ known: { metric: key, label, labelEn } }) => ({ metric: key, label, labelEn }));
}
