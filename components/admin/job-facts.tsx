import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { JobLog } from '@/lib/manage/job-log';
import { FileReason } from './file-reason';
import { FileState } from './file-state';

/** What a file is and where its intake stands. */
export function JobFacts({ log }: { log: JobLog }) {
  const { file, size, sha256, hasOriginal, attempts, finishedAt } = log;
  const t = useTranslations('jobs.job');
  const files = useTranslations('admin.files');
  const format = useFormatter();
  const time = (at: Date): string => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <dl className="facts">
      <Fact term={t('state')}>
        <FileState state={file.state} />
      </Fact>
      <Fact term={t('reason')}>
        <FileReason file={file} />
      </Fact>
      {file.report !== null && (
        <Fact term={t('recognized')}>
          <span lang="zh-CN">{file.report.organization}</span> {file.report.year}
        </Fact>
      )}
      <Fact term={t('sent')}>
        {time(file.at)} · {file.by === null ? files('byServer') : files('by', { name: file.by })}
      </Fact>
      {finishedAt !== null && <Fact term={t('ended')}>{time(finishedAt)}</Fact>}
      <Fact term={t('size')}>{t('bytes', { count: size })}</Fact>
      {attempts > 0 && <Fact term={t('attempts')}>{t('times', { count: attempts })}</Fact>}
      {sha256 !== '' && (
        <Fact term={t('hash')}>
          <code className="wrap-anywhere">{sha256}</code>
          {hasOriginal && (
            <>
              {' '}
              <a href={`/api/admin/files/${sha256}`}>{t('original')}</a>
            </>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
