import { useTranslations } from 'next-intl';
import type { CopiedPassage } from '@/lib/serve/copies/copy-view';
import type { ReportCopies as Copies } from '@/lib/serve/copies/report-copies';
import { PlaceLink } from '../place-link';
import { CopiesSummary } from './copies-summary';
import { CopyLine } from './copy-line';

/** More sentences, and more places of one, are opened when wanted or left to the whole list. */
const SHOWN = 5;
const MOST_COPIES = 4;

function Passage({ passage }: { passage: CopiedPassage }) {
  const t = useTranslations('copies');
  const { copies, commonTo } = passage;
  return (
    <li>
      <p className="copied" lang="zh-CN">
        {passage.text}{' '}
        <PlaceLink className="where" source={passage}>
          {t('sentence', { line: passage.line })}
        </PlaceLink>
      </p>
      {commonTo !== null && <p className="meta">{t('phraseOf', { count: commonTo > 1 ? commonTo : 0 })}</p>}
      {copies.length > 0 && (
        <ul>
          {copies.slice(0, MOST_COPIES).map((copy) => (
            <CopyLine key={copy.reportId} copy={copy} />
          ))}
        </ul>
      )}
      {copies.length > MOST_COPIES && (
        <p className="meta">{t('moreCopies', { count: copies.length - MOST_COPIES })}</p>
      )}
    </li>
  );
}

function Passages({ passages }: { passages: readonly CopiedPassage[] }) {
  return (
    <ol className="copies">
      {passages.map((passage) => (
        <Passage key={passage.start} passage={passage} />
      ))}
    </ol>
  );
}

function Folded({ label, passages }: { label: string; passages: readonly CopiedPassage[] }) {
  if (passages.length === 0) return null;
  return (
    <details className="mt-s3 text-t-s">
      <summary className="text-link underline">{label}</summary>
      <Passages passages={passages} />
    </details>
  );
}

function Found({ reportId, copies: { summary, passages } }: { reportId: string; copies: Copies }) {
  const t = useTranslations('copies');
  const copied = passages.filter(({ copies }) => copies.length > 0);
  const phrases = passages.filter(({ commonTo }) => commonTo !== null);
  const address = `/api/v1/reports/${reportId}/copies`;
  return (
    <>
      <p className="text-t-s">{t('counts', { sentences: passages.length, copied: copied.length })}</p>
      {passages.length > 0 && <CopiesSummary summary={summary} />}
      {copied.length === 0 && <p>{t('none')}</p>}
      <Passages passages={copied.slice(0, SHOWN)} />
      <Folded label={t('more', { count: copied.length - SHOWN })} passages={copied.slice(SHOWN)} />
      <Folded label={t('phrases', { count: phrases.length })} passages={phrases} />
      <details className="mt-s3 text-t-s">
        <summary className="text-link underline">{t('how')}</summary>
        <p className="mt-s2">{t('howText')}</p>
      </details>
      <p className="mt-s3 text-t-s">
        {t('files')} <a href={address}>JSON</a> <a href={`${address}.csv`}>CSV</a>
      </p>
    </>
  );
}

/** What of the report's narrative stands in other reports; `copies` is null where it was not compared. */
export function ReportCopies({
  reportId,
  isSample,
  copies,
}: {
  reportId: string;
  isSample: boolean;
  copies: Copies | null;
}) {
  const t = useTranslations('copies');
  return (
    <section id="copies" aria-labelledby="h-copies">
      <h2 id="h-copies">{t('title')}</h2>
      {copies === null ? (
        <p>{t(isSample ? 'sample' : 'notCompared')}</p>
      ) : (
        <Found reportId={reportId} copies={copies} />
      )}
    </section>
  );
}
