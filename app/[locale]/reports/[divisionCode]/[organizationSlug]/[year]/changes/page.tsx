import type { Metadata } from 'next';
import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Link } from '@/components/i18n/navigation';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageTitle } from '@/components/ui/page-title';
import { VersionDiff } from '@/components/versions/version-diff';
import { orNotFound } from '@/app/or-not-found';
import { readVersions } from '@/app/read-versions';
import { reportPath, versionPath } from '@/lib/domain/addresses';
import type { ReportAddress } from '@/lib/serve/report-page';
import { versionChanges, type ChangedVersion } from '@/lib/serve/version-changes';

interface Props {
  params: Promise<{ divisionCode: string; organizationSlug: string; year: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions.changes'))('title'), robots: { index: false } };
}

function Origin({ version, address }: { version: ChangedVersion; address: ReportAddress }) {
  const t = useTranslations('versions.changes');
  const format = useFormatter();
  const { number, origin, createdAt, parserVersion, reason } = version;
  return (
    <li>
      <Link href={versionPath(address, number)}>{t('version', { number })}</Link>
      {': '}
      {t(`origin.${origin}`, {
        reader: parserVersion,
        date: format.dateTime(createdAt, { dateStyle: 'long' }),
      })}
      {reason !== null && <span className="meta"> {t('reason', { reason })}</span>}
    </li>
  );
}

/** What is different between two public versions of a report. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const { divisionCode, organizationSlug, year } = await params;
  const between = readVersions(await searchParams);
  if (!/^(19|20)\d\d$/.test(year) || between === null || between === 'wrong') notFound();
  const address = { divisionCode, organizationSlug, year: Number(year) };
  const changes = await orNotFound(versionChanges(address, between.from, between.to));
  const { organization, from, to, diff } = changes;
  const t = await getTranslations('versions.changes');
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('report', { organization, year: address.year }), href: reportPath(address) },
          { label: t('title') },
        ]}
      />
      <PageTitle title={t('titleOf', { from: from.number, to: to.number })} />
      <ul className="mb-s3">
        <Origin version={from} address={address} />
        <Origin version={to} address={address} />
      </ul>
      <VersionDiff diff={diff} from={from.number} to={to.number} />
    </>
  );
}
