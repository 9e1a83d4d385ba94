import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Pager, pagesAround } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import type { MetricPage } from '@/lib/serve/metric/metric-page';
import type { MetricQuery } from '@/lib/serve/metric/metric-query';
import { RankingTable } from './ranking-table';

const ORDERS = ['highest', 'lowest', 'place'] as const satisfies readonly MetricQuery['sort'][];

interface Props {
  page: MetricPage;
  hrefOf: (change: Partial<MetricQuery>) => string;
}

/** The bodies by their value of the year; equal values share a rank. */
export function RankingSection({ page, hrefOf }: Props) {
  const t = useTranslations('metric');
  const { ranking, view } = page;
  const { sort, body } = view.query;
  return (
    <Section title={t('ranking', { year: view.year ?? '' })}>
      <p className="choices mb-s3">
        <span className="text-ink-3">{t('sort.label')}</span>
        {ORDERS.map((order) =>
          order === sort ? (
            <b key={order} aria-current="true">
              {t(`sort.${order}`)}
            </b>
          ) : (
            <Link key={order} href={hrefOf({ sort: order })} prefetch={false}>
              {t(`sort.${order}`)}
            </Link>
          ),
        )}
      </p>
      <RankingTable
        ranking={ranking}
        context={{ year: view.year, body, hrefOf: (slug) => hrefOf({ body: slug, page: ranking.page }) }}
      />
      <Pager {...pagesAround(ranking.page, ranking.pages, (number) => hrefOf({ page: number }))} />
    </Section>
  );
}
