import { useTranslations } from 'next-intl';
import { ReportTable } from '@/components/site/report-table';
import { Pager, pagesAround } from '@/components/ui/pager';
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
      <Pager {...pagesAround(page.page, ownPages, href)} />
    </>
  );
}
