import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { SearchChip } from '@/lib/serve/search-chips';
import { useChipValue } from './use-chip-value';

/** The search as it was understood: each condition can be taken off. */
export function ConditionChips({ chips }: { chips: readonly SearchChip[] }) {
  const t = useTranslations('search');
  const valueOf = useChipValue();
  return (
    <ul className="chips mt-s3" aria-label={t('conditions')}>
      {chips.map((chip, index) => {
        const { condition, namesakes, href } = chip;
        const shown = valueOf(chip);
        return (
          <li key={`${condition} ${shown} ${index}`} className="contents">
            <Chip
              name={t(`condition.${condition}`)}
              remove={{ href, label: t('remove', { condition: t(`condition.${condition}`), value: shown }) }}
            >
              {shown}
              {namesakes !== null && t('namesakes', { count: namesakes })}
              {condition === 'division' && t('andBelow')}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
