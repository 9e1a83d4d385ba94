import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import { VIEW_FORMATS, VIEW_TABLES, type ViewKind } from '@/lib/domain/view-tables';

interface Props {
  view: ViewKind;
  /** The page's address without the language prefix. */
  page: string;
  /** The name of a workbook with all tables, where there is one. */
  workbook?: string;
}

/** What a page shows as files. */
export function Downloads({ view, page, workbook }: Props) {
  const t = useTranslations('site.downloads');
  const locale = useLocale();
  return (
    <div className="meta my-s2 print:hidden" role="group" aria-label={t('label')}>
      {t('label')}
      {VIEW_TABLES[view].map((table) => (
        <span key={table} className="ml-s3 inline-block">
          {t(table)}
          {VIEW_FORMATS.map((format) => (
            <a
              key={format}
              className="ml-s2"
              href={getPathname({ href: `${page}/${table}.${format}`, locale })}
              aria-label={`${t(table)} ${format.toUpperCase()}`}
              rel="nofollow"
              download
            >
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      ))}
      {workbook !== undefined && (
        <a
          className="ml-s3"
          href={getPathname({ href: `${page}/${workbook}`, locale })}
          aria-label={t('workbook')}
          rel="nofollow"
          download
        >
          XLSX
        </a>
      )}
    </div>
  );
}
