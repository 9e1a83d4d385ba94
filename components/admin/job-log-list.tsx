import { useFormatter, useTranslations } from 'next-intl';
import type { JobLogEntry } from '@/lib/manage/job-log';

/** All that happened to a file, the earliest first. */
export function JobLogList({ entries }: { entries: readonly JobLogEntry[] }) {
  const format = useFormatter();
  return (
    <ol className="m-0 list-none p-0">
      {entries.map((entry, index) => (
        <li key={index} className="mb-s2 flex flex-wrap gap-x-s3">
          <time className="meta" dateTime={entry.at.toISOString()}>
            {format.dateTime(entry.at, { dateStyle: 'medium', timeStyle: 'medium' })}
          </time>
          <span className="wrap-anywhere">
            <Sentence entry={entry} />
          </span>
        </li>
      ))}
    </ol>
  );
}

const WHYS = ['reader', 'machine', 'stop'] as const;
const ENDS = ['added', 'updated', 'unchanged', 'needs_review', 'refused', 'failed'] as const;

function Sentence({ entry: { kind, params } }: { entry: JobLogEntry }) {
  const t = useTranslations('jobs.events');
  switch (kind) {
    case 'started':
      return t('started', { attempt: Number(params['attempt'] ?? 1) });
    case 'retried':
      return t(`retried.${WHYS.find((why) => why === params['why']) ?? 'machine'}`);
    case 'ended':
      return t(`ended.${ENDS.find((end) => end === params['outcome']) ?? 'refused'}`);
    default:
      return t(kind);
  }
}
