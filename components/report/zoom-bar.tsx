'use client';

import { useTranslations } from 'next-intl';
import { useSelection } from './selection';
import { SelectionLink } from './selection-link';

const STEP = 1.25;

/** Larger, smaller, as wide as the pane. */
export function ZoomBar() {
  const t = useTranslations('report.original');
  const { zoom, hrefOfZoom } = useSelection();
  return (
    <nav className="zoom" aria-label={t('zoom')}>
      <SelectionLink href={hrefOfZoom(zoom / STEP)} hash="#original" aria-label={t('smaller')}>
        −
      </SelectionLink>
      <span>{t('percent', { percent: zoom })}</span>
      <SelectionLink href={hrefOfZoom(zoom * STEP)} hash="#original" aria-label={t('larger')}>
        +
      </SelectionLink>
      <SelectionLink href={hrefOfZoom(100)} hash="#original" aria-current={zoom === 100 ? 'true' : undefined}>
        {t('fitWidth')}
      </SelectionLink>
    </nav>
  );
}
