'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { PagesFacsimile } from '@/lib/domain/facsimile';
import { FigureGrid } from './figure-grid';
import type { OriginalView, Place } from './original-view';
import { OriginalText } from './original-text';
import { PageBoxes, pickedBoxes, standingBoxes } from './page-boxes';
import { PageCanvas } from './page-canvas';
import { useFigureLabel } from './use-figure-label';
import { usePdf } from './use-pdf';
import { useSelection } from './selection';
import { useShownPlace } from './use-shown-place';
import { ZoomBar } from './zoom-bar';

interface Props {
  view: OriginalView;
  facsimile: PagesFacsimile;
  place: Place | null;
}

/** Said where the pages cannot be drawn; the text is there all the same. */
function NotDrawn({ view, place, why }: Pick<Props, 'view' | 'place'> & { why: 'noScript' | 'failed' }) {
  const t = useTranslations('report.original');
  return (
    <>
      <div className="look-note">
        <Notice tone="unk">{t(why)}</Notice>
      </div>
      <OriginalText view={view} place={place} />
    </>
  );
}

interface SheetsProps extends Props {
  pictureOf: (page: number) => ReactNode;
}

/** The pages one under the other, each with its boxes. */
function Sheets({ view, facsimile, place, pictureOf }: SheetsProps) {
  const t = useTranslations('report.original');
  const { zoom } = useSelection();
  const box = useRef<HTMLDivElement>(null);
  const labelOf = useFigureLabel(view);
  const standing = useMemo(() => standingBoxes(view, facsimile), [view, facsimile]);
  const boxes = [...pickedBoxes(view, facsimile, place), ...standing];
  useShownPlace(box);
  return (
    <>
      <ZoomBar />
      <div className="pages" role="region" aria-label={t('asItLooks')} tabIndex={0} ref={box}>
        <div style={{ width: `${zoom}%` }}>
          <FigureGrid className="sheets">
            {facsimile.pages.map((size, index) => (
              <div className="page" role="group" aria-label={t('page', { page: index + 1 })} key={index}>
                <div className="page-paper" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
                  {pictureOf(index + 1)}
                  <p className="page-wait" aria-hidden="true">
                    {t('drawing')}
                  </p>
                  <PageBoxes
                    size={size}
                    boxes={boxes.filter(({ page }) => page === index + 1)}
                    labelOf={labelOf}
                  />
                </div>
                <p className="page-number" aria-hidden="true">
                  {t('pageOf', { page: index + 1, total: facsimile.pages.length })}
                </p>
              </div>
            ))}
          </FigureGrid>
        </div>
      </div>
    </>
  );
}

function PdfSheets(props: Props) {
  const t = useTranslations('report.original');
  const open = usePdf(props.view.original.url);
  const [hasFailed, setFailed] = useState(false);
  const failed = useCallback(() => setFailed(true), []);
  if (hasFailed || open.state === 'failed') return <NotDrawn {...props} why="failed" />;
  return (
    <>
      <noscript>
        <style>{'.zoom,.pages,.look-wait{display:none}'}</style>
        <NotDrawn {...props} why="noScript" />
      </noscript>
      {open.state === 'loading' && (
        <p className="look-note look-wait" role="status">
          {t('loading')}
        </p>
      )}
      <Sheets
        {...props}
        pictureOf={(number) =>
          open.state === 'ready' && <PageCanvas pdf={open.pdf} number={number} failed={failed} />
        }
      />
    </>
  );
}

/** The very pages of a PDF or a scan, with every number a target and the picked place marked. */
export function OriginalPages(props: Props) {
  const t = useTranslations('report.original');
  const { mediaType, url } = props.view.original;
  if (!mediaType.startsWith('image/')) return <PdfSheets {...props} />;
  return (
    <Sheets
      {...props}
      // eslint-disable-next-line @next/next/no-img-element -- the original itself, byte for byte
      pictureOf={(page) => <img className="page-picture" src={url} alt={t('page', { page })} />}
    />
  );
}
