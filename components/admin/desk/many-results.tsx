import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ManyOutcome } from './many-outcome';

/** What was done of several, and what not and why. */
export function ManyResults({ outcome }: { outcome: NonNullable<ManyOutcome> }) {
  const t = useTranslations('desk.many');
  if ('error' in outcome) {
    return (
      <Notice tone="bad" alert>
        {t(`errors.${outcome.error}`)}
      </Notice>
    );
  }
  const done = outcome.results.filter((one) => one.outcome === 'done');
  const rest = outcome.results.filter((one) => one.outcome !== 'done');
  return (
    <Notice tone={rest.length === 0 ? 'ok' : 'unk'} alert>
      <p>{t(`did.${outcome.did}`, { count: done.length })}</p>
      {done.length > 0 && <p className="meta">{done.map(({ name }) => name ?? t('gone')).join('；')}</p>}
      {rest.length > 0 && (
        <>
          <p>{t('not', { count: rest.length })}</p>
          <ul className="list-disc ps-s5">
            {rest.map(({ name, outcome: why }, index) => (
              <li key={index}>
                {name ?? t('gone')}：
                {why === 'has_doubts' || why === 'not_read' || why === 'conflict' || why === 'not_found'
                  ? t(`why.${why}`)
                  : t('why.other')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
