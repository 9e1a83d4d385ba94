'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { Facsimile } from '@/lib/domain/facsimile';
import { FigurePanel } from './figure-panel';
import { leadBack } from './lead-back';
import { LookSwitch } from './look-switch';
import { OriginalFlow } from './original-flow';
import { OriginalPages } from './original-pages';
import { OriginalText } from './original-text';
import { usualLook, type OriginalView, type Place } from './original-view';
import { pickedPlace } from './picked-place';
import { useSelection } from './selection';
import { useOpenedAt } from './use-opened-at';

interface Props {
  view: OriginalView;
  place: Place | null;
}

/** What is drawn of the original; null where it is its text. */
function useDrawn(view: OriginalView): Facsimile | null {
  const { look } = useSelection();
  return (look ?? usualLook(view)) === 'text' ? null : view.facsimile;
}

function Shown({ view, place }: Props) {
  const facsimile = useDrawn(view);
  if (facsimile === null) return <OriginalText view={view} place={place} />;
  return facsimile.kind === 'pages' ? (
    <OriginalPages view={view} facsimile={facsimile} place={place} />
  ) : (
    <OriginalFlow view={view} facsimile={facsimile} place={place} />
  );
}

function useWhere({ view, place }: Props): string {
  const t = useTranslations('report.original');
  const drawn = useDrawn(view);
  const total = useMemo(() => view.text.split('\n').length, [view.text]);
  if (drawn?.kind === 'pages') {
    const pages = drawn.pages.length;
    return place?.page == null
      ? t('pages', { total: pages })
      : t('pageOf', { page: place.page, total: pages });
  }
  return place === null ? t('lines', { total }) : t('lineOf', { line: place.line, total });
}

/** The original beside what was read from it, as it looks or as text, with the picked place marked and brought into view. */
export function OriginalPane({ view }: { view: OriginalView }) {
  const t = useTranslations('report.original');
  const selection = useSelection();
  const place = pickedPlace(view, selection);
  const pane = useRef<HTMLElement>(null);
  useOpenedAt(pane, place);
  return (
    <aside className="src" id="original" aria-label={t('title')} ref={pane}>
      <header>
        <h2>{t('title')}</h2>
        {view.facsimile !== null && <LookSwitch view={view} />}
        <span className="meta text-t-xs">
          <a href={view.original.url}>{t('open')}</a> {useWhere({ view, place })}
        </span>
      </header>
      <FigurePanel view={view} place={place} />
      {/* The links inside are what is clicked; this only follows them. */}
      <div className="shown" onClick={leadBack}>
        <Shown view={view} place={place} />
      </div>
    </aside>
  );
}
