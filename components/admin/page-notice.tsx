import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { APP_ERROR_CODES } from '@/lib/domain/app-error';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const DONE = [
  'published',
  'withdrawn',
  'discarded',
  'assigned',
  'dismissed',
  'samples',
  'finding_decided',
  'returned',
  'corrected',
  'sentBack',
  'rejected',
  'reopened',
] as const;
const DONE_TO_ACCOUNTS = [
  'passwordChanged',
  'sessionEnded',
  'secondFactorOff',
  'roleChanged',
  'userDisabled',
  'userEnabled',
  'secondFactorReset',
  'invitationRevoked',
  'joined',
  'passwordChosen',
] as const;

/** Says what the last form did or why it did not, from `?done=` or `?error=` and the values beside it. */
export function PageNotice({ query }: { query: Query }) {
  const t = useTranslations();
  const format = useFormatter();
  const error = APP_ERROR_CODES.find((code) => code === query['error']);
  const done = DONE.find((code) => code === query['done']);
  const account = DONE_TO_ACCOUNTS.find((code) => code === query['done']);
  if (account !== undefined && error === undefined) {
    return (
      <div className="mb-s4">
        <Notice tone="ok" alert>
          {t(`accounts.done.${account}`)}
        </Notice>
      </div>
    );
  }
  if (error === undefined && done === undefined) return null;
  const { who, at } = query;
  if (
    error === 'conflict' &&
    typeof who === 'string' &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at))
  ) {
    const when = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
    return (
      <div className="mb-s4">
        <Notice tone="bad" alert>
          {t('desk.conflict.told', { who: who === '' ? t('desk.conflict.someone') : who, at: when })}
        </Notice>
      </div>
    );
  }
  const values = valuesOf(query);
  return (
    <div className="mb-s4">
      {error === undefined ? (
        done !== undefined && (
          <Notice tone="ok" alert>
            {t(`admin.done.${done}`, values)}
          </Notice>
        )
      ) : (
        <Notice tone="bad" alert>
          {t(`appErrors.${error}`, values)}
        </Notice>
      )}
    </div>
  );
}

const LONGEST = 200;

/** What a sentence may need; a number that a hand-written address leaves out reads as 0, a word as none. */
function valuesOf(query: Query): Record<string, number | string> {
  const number = (name: string): number => Number(query[name] ?? 0) || 0;
  const word = (name: string): string => String(query[name] ?? 'none').slice(0, LONGEST);
  return {
    ...{ minutes: number('minutes'), megabytes: number('megabytes'), count: number('count') },
    ...{ problem: word('problem'), target: word('target') },
  };
}
