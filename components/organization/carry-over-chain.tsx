import { useFormatter, useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { DataTable } from '@/components/ui/data-table';
import { Verdict } from '@/components/ui/verdict';
import type { CarryLink } from '@/lib/compare/chain-carry-over';
import type { OrganizationYear } from '@/lib/serve/organization/organization-years';

interface Props {
  chain: readonly CarryLink[];
  years: readonly OrganizationYear[];
}

/** What each year carries out beside what the next brings in; where they differ the chain breaks. */
export function CarryOverChain({ chain, years }: Props) {
  const t = useTranslations();
  if (chain.length === 0) return <p>{t('organization.chain.tooFew')}</p>;
  const reports = new Map(years.map(({ year, report }) => [year, report?.href]));
  return (
    <DataTable still caption={t('organization.chain.caption')} hideCaption stacked>
      <thead role="rowgroup">
        <tr role="row">
          {(['years', 'out', 'in', 'verdict', 'breaks'] as const).map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={column === 'out' || column === 'in' ? 'n' : ''}
            >
              {t(`organization.chain.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {chain.map((link) => (
          <tr role="row" key={link.to}>
            <th role="rowheader" scope="row">
              {link.from} → {link.to}
            </th>
            <td role="cell" className="n" data-h={t('organization.chain.columns.out')}>
              <Side value={link.out} href={reports.get(link.from)} metric="requests.carried_out" />
            </td>
            <td role="cell" className="n" data-h={t('organization.chain.columns.in')}>
              <Side value={link.in} href={reports.get(link.to)} metric="requests.carried_in" />
            </td>
            <td role="cell" data-h={t('organization.chain.columns.verdict')}>
              <Verdict verdict={link.verdict} />
            </td>
            <td role="cell" data-h={t('organization.chain.columns.breaks')}>
              {link.breaks.length === 0 ? '—' : <Breaks link={link} hrefs={reports} />}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

interface SideProps {
  value: number | null;
  href: string | undefined;
  metric: 'requests.carried_out' | 'requests.carried_in';
}

function Side({ value, href, metric }: SideProps) {
  const t = useTranslations('organization.chain');
  const format = useFormatter();
  if (href === undefined) return <span className="text-ink-3">{t('noReport')}</span>;
  if (value === null) return <span className="miss">{t('noValue')}</span>;
  return (
    <PlainLink className={value === 0 ? 'fig z' : 'fig'} href={`${href}?figure=${metric}/total`}>
      {format.number(value)}
    </PlainLink>
  );
}

function Breaks({ link, hrefs }: { link: CarryLink; hrefs: ReadonlyMap<number, string | undefined> }) {
  const t = useTranslations('domain.applicants');
  const format = useFormatter();
  const figure = (year: number, metric: SideProps['metric'], applicant: string): string =>
    `${hrefs.get(year) ?? ''}?figure=${metric}/${applicant}`;
  return (
    <ul>
      {link.breaks.map((column) => (
        <li key={column.applicant}>
          {t(column.applicant)}{' '}
          <PlainLink className="fig" href={figure(link.from, 'requests.carried_out', column.applicant)}>
            {format.number(column.out)}
          </PlainLink>{' '}
          ≠{' '}
          <PlainLink className="fig" href={figure(link.to, 'requests.carried_in', column.applicant)}>
            {format.number(column.in)}
          </PlainLink>
        </li>
      ))}
    </ul>
  );
}
