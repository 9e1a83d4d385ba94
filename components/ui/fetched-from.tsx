import { useFormatter, useTranslations } from 'next-intl';
import { webAddress } from '@/lib/domain/web-address';

interface Props {
  /** After all redirects. */
  finalAddress: string;
  fetchedAt: Date;
}

/** Where an original was fetched from, and when. */
export function FetchedFrom({ finalAddress, fetchedAt }: Props) {
  const t = useTranslations('intake.provenance');
  const format = useFormatter();
  const href = webAddress(finalAddress);
  return (
    <>
      {href === null ? (
        <span className="wrap-anywhere">{finalAddress}</span>
      ) : (
        <a href={href} rel="noopener nofollow" className="break-all">
          {finalAddress}
        </a>
      )}{' '}
      <span className="meta">
        {t('fetched', { at: format.dateTime(fetchedAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
      </span>
    </>
  );
}
