import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { ShownResult } from '@/lib/serve/search-page';
import { FoundReport } from './found-report';

/** A result; those that say the same are folded behind it and unfolded by a link. */
export function AlikeReports({ result }: { result: ShownResult }) {
  const t = useTranslations('search');
  const { alike, unfolded, toggleHref } = result;
  const isOpen = unfolded.length > 0;
  return (
    <>
      <FoundReport report={result} />
      {alike > 0 && (
        <li className="alike">
          <Link href={toggleHref} scroll={false} prefetch={false} rel="nofollow">
            {t(isOpen ? 'foldAlike' : 'alike', { count: alike })}
          </Link>
          {isOpen && (
            <ol>
              {unfolded.map((other) => (
                <FoundReport key={other.reportId} report={other} />
              ))}
            </ol>
          )}
          {isOpen && unfolded.length < alike && (
            <p className="meta">{t('alikeShown', { shown: unfolded.length, count: alike })}</p>
          )}
        </li>
      )}
    </>
  );
}
