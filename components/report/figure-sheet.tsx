'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { splitLines } from '@/lib/text/split-lines';
import { LineText } from './original-line';
import type { OriginalView } from './original-view';
import { originalSpans, pickedPlace } from './picked-place';
import { useSelection } from './selection';

/** On a phone: the picked figure and its line at the bottom of the screen. */
export function FigureSheet({ view }: { view: OriginalView }) {
  const t = useTranslations('report.sheet');
  const td = useTranslations('domain.statuses');
  const format = useFormatter();
  const selection = useSelection();
  const place = pickedPlace(view, selection);
  if (place === null) return null;
  const lines = splitLines(view.text);
  const line = lines[place.line - 1];
  const spans = originalSpans(view, lines, place).filter((span) => span.mark === 'at');
  const { figure } = place;
  const value =
    figure === null
      ? ''
      : figure.value === null
        ? td(figure.status)
        : format.number(figure.value, { maximumFractionDigits: 6 });
  return (
    <aside className="sheet" aria-label={t('title')}>
      <div className="sechead">
        {figure !== null && (
          <b>
            <span className="me-s2">{value}</span>
            {view.names[figure.ref]}
          </b>
        )}
        <span className="meta">
          {figure !== null && `${td(figure.status)} · `}
          {t('line', { line: place.line })}
        </span>
      </div>
      {figure?.correction !== undefined && (
        <p>{t('corrected', { raw: figure.raw === '' ? 'none' : figure.raw, reason: figure.correction })}</p>
      )}
      {line !== undefined && (
        <p className="line" lang="zh-CN">
          <LineText line={line} spans={spans} at={null} />
        </p>
      )}
      <p className="mt-s2 flex gap-s4">
        <a href="#at">{t('open')}</a>
        <a
          href="?"
          onClick={(event) => {
            event.preventDefault();
            selection.clear();
          }}
        >
          {t('close')}
        </a>
      </p>
    </aside>
  );
}
