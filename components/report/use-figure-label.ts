import { useTranslations } from 'next-intl';
import type { FigureView } from '@/lib/serve/figure-view';
import type { OriginalView } from './original-view';

/** What a number in the original is called where its own cell says too little: 予以公开 · 总计: 30. */
export function useFigureLabel(view: OriginalView): (figure: FigureView) => string {
  const t = useTranslations('report.original');
  const td = useTranslations('domain.statuses');
  return (figure) =>
    t('figure', {
      name: view.names[figure.ref] ?? figure.ref,
      value: figure.raw === '' ? td(figure.status) : figure.raw,
    });
}
