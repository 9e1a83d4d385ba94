import type { useTranslations } from 'next-intl';
import type { FigureView } from '@/lib/serve/figure-view';

type DomainWords = ReturnType<typeof useTranslations<'domain'>>;

/** A metric in words, such as 予以公开. */
export function nameOfMetric(t: DomainWords, metric: string): string {
  return t(`metrics.${metric.replaceAll('.', '_')}`);
}

/** A figure in words, such as 予以公开 · 总计. */
export function nameOfFigure(t: DomainWords, figure: Pick<FigureView, 'metric' | 'applicant'>): string {
  const metric = nameOfMetric(t, figure.metric);
  return figure.applicant === null ? metric : `${metric} · ${t(`applicants.${figure.applicant}`)}`;
}
