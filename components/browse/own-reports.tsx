import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { ReportTable } from '@/components/site/report-table';
import { divisionPath } from '@/lib/domain/addresses';
import type { DivisionPage } from '@/lib/serve/division-page';

/** The reports of the division's own bodies, a page of them. */
export function OwnReports({ page }: { page: DivisionPage }) {
  const t = useTranslations('browse');
  const { own, ownPages, division } = page;
  if (own.length === 0) return <p>{t('ownNone', { name: division.name })}</p>;
  const href = (number: number): string => `${divisionPath(division.code)}?page=${number}`;
  return (
    <>
      <ReportTable reports={own} caption={t('own')} withYear />
      {ownPages > 1 && (
        <nav className="mt-s4 flex gap-s4 text-t-s" aria-label={t('pages')}>
          {page.page > 1 && <Link href={href(page.page - 1)}>{t('previous')}</Link>}
          <span>{t('pageOf', { page: page.page, pages: ownPages })}</span>
          {page.page < ownPages && <Link href={href(page.page + 1)}>{t('next')}</Link>}
        </nav>
      )}
    </>
  );
}
