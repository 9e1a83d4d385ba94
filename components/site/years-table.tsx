import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { yearPath } from '@/lib/domain/addresses';
import type { YearRow } from '@/lib/serve/year-rows';

/** The years that have reports, with the form then in force. */
export function YearsTable({ years }: { years: readonly YearRow[] }) {
  const t = useTranslations();
  return (
    <DataTable caption={t('site.years.caption')} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('site.years.year')}</th>
          <th scope="col">{t('site.years.form')}</th>
          <th scope="col" className="n">
            {t('site.years.reports')}
          </th>
          <th scope="col" className="n">
            {t('site.years.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, form, reports, open }) => (
          <tr key={year}>
            <th scope="row">
              <Link href={yearPath(year)}>{year}</Link>
            </th>
            <td>{t(`domain.forms.${form}`)}</td>
            <td className="n">{reports}</td>
            <td className="n">{open}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
