'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { keySwitch, useSingleKeys } from '@/components/ui/use-single-keys';
import { useHits } from './hits';
import { SelectionLink } from './selection-link';
import { useSelection } from './selection';
import { showHit } from './show-hit';

const SWITCH = keySwitch('hit-keys');

interface Props {
  /** The results page that the reader came from. */
  results: string;
  /** Hits that stand in the words of the page; the others are in tables or outside the parts. */
  inWords: readonly number[];
}

/** Where among the hits of a search the reader is, the way to the next and previous one, and back to the results. */
export function HitBar({ results, inWords }: Props) {
  const t = useTranslations('report.hits');
  const { show } = useSelection();
  const { current, previous, next, total, hrefOf } = useHits();
  const go = (hit: number | null): void => {
    if (hit === null) return;
    show(hrefOf(hit));
    showHit(hit);
  };
  const [isOn, setOn] = useSingleKeys(SWITCH, (key) => {
    if (key !== 'n' && key !== 'p') return false;
    go(key === 'n' ? next : previous);
    return true;
  });
  const steps = [
    { hit: previous, key: 'p', label: t('previous') },
    { hit: next, key: 'n', label: t('next') },
  ] as const;
  return (
    <nav className="hit-bar" aria-label={t('label')}>
      <Link href={results}>{t('back')}</Link>
      <b role="status">
        {total === 0
          ? t('none')
          : current === null
            ? t('total', { total })
            : t('at', { number: current + 1, total })}
      </b>
      {steps.map(
        ({ hit, key, label }) =>
          hit !== null && (
            <SelectionLink
              key={key}
              href={hrefOf(hit)}
              hash={inWords.includes(hit) ? '#hit' : '#at'}
              onShown={() => showHit(hit)}
              aria-keyshortcuts={isOn ? key : undefined}
            >
              {label}
            </SelectionLink>
          ),
      )}
      {current !== null && !inWords.includes(current) && <span className="meta">{t('notInWords')}</span>}
      {total > 1 && (
        <label className="hit-keys meta">
          <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
          {t('keys')} <kbd>n</kbd> <kbd>p</kbd>
        </label>
      )}
    </nav>
  );
}
