import { getFormatter, getTranslations } from 'next-intl/server';
import { publicRoute } from '@/app/api/problem';
import { getPathname } from '@/components/i18n/navigation';
import { LANGUAGE_TAGS, localeOf, type Locale } from '@/components/i18n/routing';
import type { Chart } from '@/lib/chart/chart';
import { writeEmbed } from '@/lib/chart/write-embed';
import { writeFile } from '@/lib/chart/write-chart';
import { absolute } from '@/lib/serve/api/report-item';
import { csvStream } from '@/lib/serve/csv';
import type { ChartTable } from '@/lib/serve/metric/metric-data';

type Translate = Awaited<ReturnType<typeof getTranslations>>;

export interface ChartContext {
  readonly t: Translate;
  readonly format: (value: number) => string;
}

interface Drawn {
  readonly chart: Chart;
  /** Page that shows the chart, without the language prefix. */
  readonly page: string;
}

async function contextOf(language: string): Promise<ChartContext & { locale: Locale }> {
  const locale = localeOf(language);
  const [t, number] = await Promise.all([getTranslations({ locale }), getFormatter({ locale })]);
  return { locale, t, format: (value) => number.number(value, { maximumFractionDigits: 6 }) };
}

const OPEN = { 'access-control-allow-origin': '*' };

/** A chart as an SVG file. */
export function sendSvg(
  language: string,
  draw: (context: ChartContext) => Promise<Drawn>,
): Promise<Response> {
  return publicRoute(async () => {
    const context = await contextOf(language);
    const { chart, page } = await draw(context);
    const address = absolute(getPathname({ href: page, locale: context.locale }));
    const file = writeFile(chart, { name: context.t('chart.source'), address });
    // Opened by itself the file can do nothing but be looked at.
    const policy = "default-src 'none'; style-src 'unsafe-inline'";
    const headers = { 'content-type': 'image/svg+xml; charset=utf-8', 'content-security-policy': policy };
    return new Response(file, { headers: { ...headers, ...OPEN } });
  });
}

/** A chart as a page for frames of other sites. It has no script, and may be framed by anyone. */
export function sendEmbed(
  language: string,
  draw: (context: ChartContext) => Promise<Drawn>,
): Promise<Response> {
  return publicRoute(async () => {
    const context = await contextOf(language);
    const { chart, page } = await draw(context);
    const html = writeEmbed({
      chart,
      language: LANGUAGE_TAGS[context.locale],
      source: context.t('chart.source'),
      link: {
        href: absolute(getPathname({ href: page, locale: context.locale })),
        label: context.t('chart.openPage'),
      },
    });
    const policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  });
}

/** A chart's numbers as CSV. */
export function sendTableCsv(fileName: string, read: () => Promise<ChartTable>): Promise<Response> {
  return publicRoute(async () => {
    const { columns, rows } = await read();
    return new Response(csvStream(columns, [rows]), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName}.csv"`,
        ...OPEN,
      },
    });
  });
}

/** A chart's numbers as JSON: what they are about, and a row for each drawn mark. */
export function sendTableJson(about: object, read: () => Promise<ChartTable>): Promise<Response> {
  return publicRoute(async () => {
    const { columns, rows } = await read();
    const named = rows.map((row) =>
      Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])),
    );
    return Response.json({ ...about, rows: named }, { headers: OPEN });
  });
}
