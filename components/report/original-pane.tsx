'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { FigurePanel } from './figure-panel';
import { leadBack } from './lead-back';
import { LookSwitch } from './look-switch';
import { OriginalFlow } from './original-flow';
import { OriginalPages } from './original-pages';
import { OriginalText } from './original-text';
import { usualLook, type OriginalView, type Place } from './original-view';
import { pickedPlace } from './picked-place';
import { useSelection } from './selection';

function Shown({ view, place }: { view: OriginalView; place: Place | null }) {
  const { look } = useSelection();
  const { facsimile } = view;
  if (facsimile === null || (look ?? usualLook(view)) === 'text')
    return <OriginalText view={view} place={place} />;
  return facsimile.kind === 'pages' ? (
    <OriginalPages view={view} facsimile={facsimile} place={place} />
  ) : (
    <OriginalFlow view={view} facsimile={facsimile} place={place} />
  );
}

function useWhere(view: OriginalView, place: Place | null): string {
  const t = useTranslations('report.original');
  const total = useMemo(() => view.text.split('\n').length, [view.text]);
  return place === null ? t('lines', { total }) : t('lineOf', { line: place.line, total });
}

/** The original beside what was read from it, as it looks or as text, with the picked place marked and brought into view. */
export function OriginalPane({ view }: { view: OriginalView }) {
  const t = useTranslations('report.original');
  const selection = useSelection();
  const place = pickedPlace(view, selection);
  return (
    <aside className="src" id="original" aria-label={t('title')}>
      <header>
        <h2>{t('title')}</h2>
        {view.facsimile !== null && <LookSwitch view={view} />}
        <span className="meta text-t-xs">
          <a href={view.original.url}>{t('open')}</a> {useWhere(view, place)}
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
