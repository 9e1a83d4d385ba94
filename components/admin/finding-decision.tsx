import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FindingStateMark } from '@/components/ui/finding-state-mark';
import type { FindingState } from '@/lib/domain/finding-state';
import type { DecisionEntry } from '@/lib/manage/finding-histories';
import { DecisionFields } from './decision-fields';

interface Props {
  finding: { readonly id: string; readonly state: FindingState };
  /** What was decided about it, the last first. */
  history: readonly DecisionEntry[];
  /** Takes `findingId`, `expected`, `state` and `comment`; null for someone who may not decide. */
  action: ((form: FormData) => Promise<void>) | null;
}

/** Beside a doubt: what was decided about it, by whom and why, and the form to decide anew. */
export function FindingDecision({ finding, history, action }: Props) {
  const t = useTranslations('findingLife.decide');
  const { id, state } = finding;
  if (action === null && history.length === 0) return null;
  return (
    <div className="mt-s2 text-t-s">
      {state !== 'open' && (
        <p>
          <span className="meta">{t('current')}</span>
          <FindingStateMark state={state} />
        </p>
      )}
      {history.length > 0 && <History entries={history} />}
      {action !== null && (
        <details>
          <summary className="text-link underline">{t('title')}</summary>
          <form action={action} className="mt-s2 max-w-measure">
            <input type="hidden" name="findingId" value={id} />
            <input type="hidden" name="expected" value={history[0]?.id ?? ''} />
            <DecisionFields id={`decide-${id}`} />
            <p className="mt-s2">
              <Button type="submit" tone="main">
                {t('save')}
              </Button>
            </p>
          </form>
        </details>
      )}
    </div>
  );
}

function History({ entries }: { entries: readonly DecisionEntry[] }) {
  const t = useTranslations('findingLife.decide');
  const td = useTranslations('domain.findingStates');
  const format = useFormatter();
  return (
    <details open={entries.length === 1}>
      <summary className="meta">{t('history', { count: entries.length })}</summary>
      <ol>
        {entries.map(({ id, state, comment, numbers, author, at }) => (
          <li key={id} className="mt-s1">
            {td(state)} <q>{comment}</q>{' '}
            <span className="meta">
              {t('entry', {
                author: author ?? t('noAuthor'),
                date: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
              {numbers !== '' && <> · {t('otherNumbers', { numbers })}</>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
