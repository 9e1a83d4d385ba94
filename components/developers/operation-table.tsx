import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { Operation } from '@/lib/serve/api/operation';

/** Every address of the API with what it gives; where one works without an id, it is a link to an example. */
export function OperationTable({ operations }: { operations: readonly Operation[] }) {
  const t = useTranslations('developers.routes');
  const language = useLocale() === 'zh' ? 'zh' : 'en';
  return (
    <DataTable caption={t('title')} hideCaption className="routes">
      <thead>
        <tr>
          <th scope="col">{t('path')}</th>
          <th scope="col">{t('gives')}</th>
        </tr>
      </thead>
      <tbody>
        {operations.map(({ path, summary, example, pathParameters }) => (
          <tr key={path}>
            <td>
              {example === undefined || pathParameters !== null ? (
                <code>{path}</code>
              ) : (
                <a href={`/api/v1${path}${example === '' ? '' : `?${example}`}`}>
                  <code>{path}</code>
                </a>
              )}
            </td>
            <td>{summary[language]}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
