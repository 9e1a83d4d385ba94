import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { SearchChip } from '@/lib/serve/search-chips';
import { useValueName } from './use-value-name';

/** The search as it was understood: each condition can be taken off. */
export function ConditionChips({ chips }: { chips: readonly SearchChip[] }) {
  const t = useTranslations('search');
  const nameOf = useValueName();
  return (
    <ul className="chips mt-s3" aria-label={t('conditions')}>
      {chips.map(({ condition, value, href }) => {
        const name = nameOf(condition, value);
        const shown = condition === 'phrase' ? `“${name}”` : name;
        return (
          <li key={`${condition} ${value}`} className="contents">
            <Chip
              name={t(`condition.${condition}`)}
              remove={{ href, label: t('remove', { condition: t(`condition.${condition}`), value: shown }) }}
            >
              {shown}
              {condition === 'division' && t('andBelow')}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
