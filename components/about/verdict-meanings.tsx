import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Verdict } from '@/components/ui/verdict';
import { VERDICTS } from '@/lib/domain/report';

const RULES = ['row', 'column', 'balance', 'disputes'] as const;

/** What each verdict means, and the rules tried on every report. */
export function VerdictMeanings() {
  const t = useTranslations('about.checks');
  return (
    <>
      <p className="mb-s4">{t('text')}</p>
      <DataTable caption={t('caption')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('verdict')}</th>
            <th scope="col">{t('meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                <Verdict verdict={verdict} />
              </th>
              <td>{t(verdict)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <h3 className="mt-s5 mb-s2">{t('rules.title')}</h3>
      <ul className="list-disc ps-s5">
        {RULES.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
    </>
  );
}
