import { useFormatter, useTranslations } from 'next-intl';
import { TableHead } from '@/components/ui/table-head';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { ListedIntake } from '@/lib/manage/intakes/recent-intakes';

/** The last intakes of a person, with how far each is. */
export function RecentIntakes({ intakes }: { intakes: readonly ListedIntake[] }) {
  const t = useTranslations('intake');
  const format = useFormatter();
  return (
    <Section title={t('recent.title')}>
      {intakes.length === 0 ? (
        <p>{t('recent.none')}</p>
      ) : (
        <DataTable caption={t('recent.caption')} hideCaption stacked>
          <TableHead labels={[t('recent.intake'), t('recent.what'), t('recent.state')]} />
          <tbody role="rowgroup">
            {intakes.map((intake) => (
              <tr key={intake.id} role="row">
                <th role="rowheader" scope="row">
                  <Link href={`/admin/intakes/${intake.id}`} prefetch={false}>
                    {t(`titleOf.${intake.kind}`)}{' '}
                    {format.dateTime(intake.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
                  </Link>
                </th>
                <td role="cell" className="wrap-anywhere" data-h={t('recent.what')}>
                  {intake.files === 1 && intake.first !== null
                    ? intake.first
                    : t('recent.and', { first: intake.first ?? '', count: intake.files })}
                </td>
                <td role="cell" data-h={t('recent.state')}>
                  <State intake={intake} />
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </Section>
  );
}

function State({ intake: { open, waiting, refused } }: { intake: ListedIntake }) {
  const t = useTranslations('intake.recent');
  const words = [
    open > 0 ? t('open', { count: open }) : t('done'),
    waiting > 0 ? t('waiting', { count: waiting }) : null,
    refused > 0 ? t('refused', { count: refused }) : null,
  ];
  return words.filter((word) => word !== null).join(' · ');
}
