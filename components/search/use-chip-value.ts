import { useTranslations } from 'next-intl';
import { messageKey } from '@/components/i18n/message-key';
import { isMetricKey } from '@/lib/domain/metrics';
import type { SearchChip } from '@/lib/serve/search-chips';
import { useValueName } from './use-value-name';

const SUMS = ['denied', 'unavailable', 'not_processed', 'litigation'] as const;

/** What a chip says after its name, in the reader's language. */
export function useChipValue(): (chip: Pick<SearchChip, 'condition' | 'value' | 'figure'>) => string {
  const t = useTranslations();
  const nameOf = useValueName();
  return ({ condition, value, figure }) => {
    if (condition === 'phrase') return `“${value}”`;
    if (figure === null) return nameOf(condition, value);
    const { name, applicant, operator, value: limit } = figure;
    const sum = SUMS.find((known) => known === name);
    const metric = isMetricKey(name)
      ? t(`domain.metrics.${messageKey(name)}`)
      : sum === undefined
        ? name
        : t(`search.sums.${sum}`);
    const who =
      applicant === null || applicant === 'total' ? '' : ` · ${t(`domain.applicants.${applicant}`)}`;
    return `${metric}${who} ${operator} ${limit}`;
  };
}
