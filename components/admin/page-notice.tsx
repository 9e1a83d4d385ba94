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
  'corrected',
  'sentBack',
  'rejected',
  'reopened',
] as const;

/** Says what the last form did or why it did not, from `?done=` or `?error=` and the values beside it. */
export function PageNotice({ query }: { query: Query }) {
  const t = useTranslations();
  const format = useFormatter();
  const error = APP_ERROR_CODES.find((code) => code === query['error']);
  const done = DONE.find((code) => code === query['done']);
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

/** The numbers a sentence may need; one that a hand-written address leaves out reads as 0. */
function valuesOf(query: Query): Record<string, number> {
  const number = (name: string): number => Number(query[name] ?? 0) || 0;
  return { minutes: number('minutes'), megabytes: number('megabytes'), count: number('count') };
}
