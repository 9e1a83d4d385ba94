import { useTranslations } from 'next-intl';
import type { Counts } from './merge-lines';
import { GROUPS, type Shown } from './shown';

interface Props {
  counts: Counts;
  shown: Shown;
  onShow: (next: Shown) => void;
}

/** Which files are shown, with how many there are of each sort. */
export function IntakeFilter({ counts, shown, onShow }: Props) {
  const t = useTranslations('intake.filter');
  const choices = ['all', ...GROUPS.filter((group) => counts[group] > 0 || group === shown)] as const;
  return (
    <div className="btns mb-s3" role="group" aria-label={t('label')}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className="btn"
          aria-pressed={choice === shown}
          onClick={() => onShow(choice)}
        >
          {t(choice)} {choice === 'all' ? counts.total : counts[choice]}
        </button>
      ))}
    </div>
  );
}
