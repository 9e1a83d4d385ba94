import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';

export const API_ERRORS = [
  ['invalid_parameter', 400],
  ['not_found', 404],
  ['method_not_allowed', 405],
  ['not_acceptable', 406],
  ['withdrawn', 410],
  ['too_many_requests', 429],
  ['internal_error', 500],
  ['database_unavailable', 503],
  ['search_unavailable', 503],
] as const;

/** The failures of the API; the `type` of a problem document leads to its row. */
export function ErrorTable() {
  const t = useTranslations('developers.errors');
  return (
    <DataTable caption={t('title')} hideCaption>
      <thead>
        <tr>
          <th scope="col">code</th>
          <th scope="col">HTTP</th>
          <th scope="col">{t('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {API_ERRORS.map(([code, status]) => (
          <tr key={code} id={`error-${code}`}>
            <td>
              <code>{code}</code>
            </td>
            <td>{status}</td>
            <td>{t(`codes.${code}`)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
