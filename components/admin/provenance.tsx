import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { FetchedFrom } from '@/components/ui/fetched-from';
import type { VersionReview } from '@/lib/manage/review-version';

const Headers = z.record(z.string(), z.string()).catch({});

type From = VersionReview['version']['source']['provenances'][number];

/** Where a file was fetched from: the address as given and as reached, when, and what the server said. */
export function Provenance({ from }: { from: From }) {
  const t = useTranslations('intake.provenance');
  const headers = Object.entries(Headers.parse(from.headers));
  return (
    <>
      {from.address !== from.finalAddress && (
        <span className="meta block">
          {from.address} → {t('final')}
        </span>
      )}
      <FetchedFrom {...from} />
      <details className="text-t-xs">
        <summary>
          {t('headers')} · {t('status', { status: from.status })}
        </summary>
        <ul>
          {headers.map(([name, value]) => (
            <li key={name} className="wrap-anywhere">
              {name}: {value}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
