'use client';

import { useTranslations } from 'next-intl';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { Verdict } from '@/components/ui/verdict';
import { DoubtCard } from './doubt-card';
import { useReview } from './review-context';

function Checking() {
  const t = useTranslations('desk.preview');
  const { preview } = useReview();
  return <>{preview.state === 'none' ? '' : t(preview.state)}</>;
}

/** What is doubtful, as decisions; then what holds. The count is read out when the checks ran again. */
export function DoubtList() {
  const t = useTranslations('desk.doubt');
  const { doubts, shown, open, findings } = useReview();
  const holding = findings.filter(({ verdict }) => verdict === 'holds');
  return (
    <section aria-labelledby="h-doubts">
      <div className="pane-h">
        <h2 id="h-doubts">{t('title')}</h2>
        <span className="meta" aria-live="polite" role="status" data-open={open}>
          {t('counts', { total: doubts.length, open })} <Checking />
        </span>
      </div>
      {shown.length === 0 && <p className="doubt">{t('none')}</p>}
      {shown.map((each, index) => (
        <DoubtCard key={each.doubt.key} shown={each} position={index + 1} total={shown.length} />
      ))}
      <details className="doubt">
        <summary>{t('holding', { count: holding.length })}</summary>
        <ul className="mt-s2">
          {holding.map((finding) => (
            <li key={finding.id}>
              <Verdict verdict="holds" /> <FindingSentence finding={finding} />{' '}
              <span className="meta">{finding.expression}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
