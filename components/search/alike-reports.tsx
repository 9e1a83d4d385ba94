import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { FoundGroup } from '@/lib/serve/fold-alike';
import { FoundReport } from './found-report';

/** A result; those that say the same are folded behind it and unfolded by a link. */
export function AlikeReports({ group: { report, alike, isOpen, toggleHref } }: { group: FoundGroup }) {
  const t = useTranslations('search');
  return (
    <>
      <FoundReport report={report} />
      {alike.length > 0 && (
        <li className="alike">
          <Link href={toggleHref} scroll={false} prefetch={false} rel="nofollow">
            {t(isOpen ? 'foldAlike' : 'alike', { count: alike.length })}
          </Link>
          {isOpen && (
            <ol>
              {alike.map((other) => (
                <FoundReport key={other.reportId} report={other} />
              ))}
            </ol>
          )}
        </li>
      )}
    </>
  );
}
