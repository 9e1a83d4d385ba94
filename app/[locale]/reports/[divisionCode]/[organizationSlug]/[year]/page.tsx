import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ClientMessages } from '@/components/i18n/client-messages';
import { ReportCopies } from '@/components/report/copies/report-copies';
import { ReportDocument } from '@/components/report/report-document';
import { JsonLd } from '@/components/ui/json-ld';
import { SupersededNotice } from '@/components/report/superseded-notice';
import { ReportTitle } from '@/components/report/report-title';
import { WithdrawnReport } from '@/components/report/withdrawn-report';
import { AppError } from '@/lib/domain/app-error';
import { reportPath } from '@/lib/domain/addresses';
import { citedReport } from '@/lib/serve/cited-report';
import { readReportCopies } from '@/lib/serve/copies/report-copies';
import { reportPage, type ReportPage, type ReportView } from '@/lib/serve/report-page';
import { reportData } from '@/lib/serve/structured-data';
import { today } from '@/lib/serve/today';

interface Props {
  params: Promise<{ divisionCode: string; organizationSlug: string; year: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(
  async (
    divisionCode: string,
    organizationSlug: string,
    year: string,
    q: string | null,
    results: string | null,
    version: string | null,
  ): Promise<ReportPage> => {
    if (!/^(19|20)\d\d$/.test(year) || !/^[1-9]\d{0,5}$/.test(version ?? '1')) notFound();
    try {
      return await reportPage(
        { divisionCode, organizationSlug, year: Number(year) },
        { q, results },
        version === null ? null : Number(version),
      );
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') notFound();
      throw error;
    }
  },
);

async function pageOf({ params, searchParams }: Props): Promise<ReportPage> {
  const { divisionCode, organizationSlug, year } = await params;
  const { q, results, version } = await searchParams;
  const text = (value: typeof q): string | null => (typeof value === 'string' ? value : null);
  return load(divisionCode, organizationSlug, year, text(q), text(results), text(version));
}

/** A page that a search engine should show: neither what is left of a report, nor a version that another replaced. */
function isIndexed(page: ReportPage): boolean {
  return page.state === 'published' && page.report.version === page.report.currentVersion;
}

function citedOf(report: ReportView) {
  const { organization, original, ...rest } = report;
  return citedReport({ ...rest, organization: organization.name, sha256: original.sha256 });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  const head = page.state === 'published' ? page.report : page.head;
  return {
    title: `${head.organization.name} ${head.year}`,
    alternates: { canonical: reportPath(head.address) },
    ...(!isIndexed(page) && { robots: { index: false } }),
  };
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  if (page.state === 'withdrawn') return <WithdrawnReport page={page} />;
  const { id, isSample } = page.report;
  return (
    <ClientMessages namespaces={['report', 'domain', 'site']}>
      <JsonLd data={reportData(page.report)} />
      <SupersededNotice report={page.report} />
      <ReportTitle report={page.report} cited={citedOf(page.report)} day={today()} />
      <ReportDocument
        report={page.report}
        copies={<ReportCopies reportId={id} isSample={isSample} copies={await readReportCopies(id)} />}
      />
    </ClientMessages>
  );
}
