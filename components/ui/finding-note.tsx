import { useFormatter, useTranslations } from 'next-intl';
import type { FindingView } from '@/lib/serve/finding-view';
import { FindingStateMark } from './finding-state-mark';

/** What the editors said of a finding, with the day but without a name; also where the numbers changed since. */
export function FindingNote({
  finding: { state, decision },
}: {
  finding: Pick<FindingView, 'state' | 'decision'>;
}) {
  const t = useTranslations('findingLife.public');
  const td = useTranslations('domain.findingStates');
  const format = useFormatter();
  if (decision === null || decision.state === 'open') return null;
  const date = format.dateTime(new Date(decision.at), { dateStyle: 'medium' });
  return (
    <p className="text-t-s">
      {decision.isOnTheseNumbers ? (
        <>
          <FindingStateMark state={state} /> <span className="meta">{t('noteOf', { date })}</span>
        </>
      ) : (
        <span className="meta">
          {t('onOtherNumbers', { date, state: td(decision.state), numbers: decision.numbers })}
        </span>
      )}
      <q>{decision.comment}</q>
    </p>
  );
}
