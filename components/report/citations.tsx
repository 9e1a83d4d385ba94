'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { CITATION_FORMATS, CITED_THINGS, type CitedThing } from '@/lib/cite/formats';
import { referenceOf, type CitedReport } from '@/lib/cite/reference';
import { writeCitation } from '@/lib/cite/write-citation';

/** YYYY-MM-DD where the reader is. */
function localDay(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const never = () => () => undefined;

function CitationsOf({ of, cited, day }: { of: CitedThing; cited: CitedReport; day: string }) {
  const t = useTranslations('report.citations');
  const reference = referenceOf(cited, of, day);
  return (
    <div className="cite">
      <p>
        <b>{t(`things.${of}`)}</b>
      </p>
      {CITATION_FORMATS.map((format) => {
        const text = writeCitation(reference, format);
        const query = new URLSearchParams({ of, format, version: String(cited.version), accessed: day });
        return (
          <details key={format} open={format === 'gbt7714'}>
            <summary>{t(`formats.${format}`)}</summary>
            <pre lang="zh-CN">{text.trimEnd()}</pre>
            <p className="btns">
              <CopyButton text={text.trimEnd()} copied={t('copied')}>
                {t('copy')}
              </CopyButton>
              <a
                className="btn"
                href={`/api/v1/reports/${cited.reportId}/citation?${query.toString()}`}
                download
              >
                {t('download')}
              </a>
            </p>
          </details>
        );
      })}
    </div>
  );
}

/** How to cite the original and what this archive read of it; the day of access is the reader's own. */
export function Citations({ cited, day }: { cited: CitedReport; day: string }) {
  const t = useTranslations('report.citations');
  const readersDay = useSyncExternalStore(never, localDay, () => day);
  return (
    <details className="mt-s2 text-t-s">
      <summary className="text-link underline">{t('title')}</summary>
      {CITED_THINGS.map((of) => (
        <CitationsOf key={of} of={of} cited={cited} day={readersDay} />
      ))}
      <p className="meta mt-s1 text-t-xs">{t('note')}</p>
    </details>
  );
}
