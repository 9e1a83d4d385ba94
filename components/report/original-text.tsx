'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useMemo, useRef } from 'react';
import { splitLines, type TextLine } from '@/lib/text/split-lines';
import { foldLines, type LineRun } from './fold-lines';
import type { LineSpan } from './line-segments';
import { OriginalLine } from './original-line';
import type { OriginalView, Place } from './original-view';
import { isOn, originalSpans } from './picked-place';
import { useShownPlace } from './use-shown-place';

interface Drawn {
  readonly view: OriginalView;
  readonly place: Place | null;
  readonly spansOf: ReadonlyMap<number, readonly LineSpan[]>;
}

const NOTHING: readonly LineSpan[] = [];

/** Words between the lines: where a page begins, where a heading is lost. */
function Remarks({ line, view }: { line: TextLine; view: OriginalView }) {
  const t = useTranslations('report.original');
  const page = view.pageStarts.findIndex((start) => start >= line.start && start <= line.end);
  return (
    <>
      {page >= 0 && (
        <li className="ln">
          <span className="meta">{t('page', { page: page + 2 })}</span>
        </li>
      )}
      {view.lostHeadings
        .filter((lost) => lost.line === line.number)
        .map((lost) => (
          <li className="ln" key={lost.label}>
            <span className="lost">{t('lostHeading', { label: lost.label })}</span>
          </li>
        ))}
    </>
  );
}

function Lines({ lines, drawn }: { lines: readonly TextLine[]; drawn: Drawn }) {
  return lines.map((line) => (
    <Fragment key={line.number}>
      <Remarks line={line} view={drawn.view} />
      <OriginalLine
        line={line}
        spans={drawn.spansOf.get(line.number) ?? NOTHING}
        at={line.number === drawn.place?.line ? drawn.place.start : null}
        isOn={isOn(line, drawn.place)}
      />
    </Fragment>
  ));
}

function Run({ run, drawn }: { run: LineRun; drawn: Drawn }) {
  const t = useTranslations('report.original');
  if (!run.folded) return <Lines lines={run.lines} drawn={drawn} />;
  const isOpen = run.lines.some(
    (line) =>
      isOn(line, drawn.place) ||
      drawn.spansOf.get(line.number)?.some((span) => span.mark === 'term' || span.mark === 'doubt') === true,
  );
  return (
    <li>
      <details open={isOpen}>
        <summary>
          {t('folded', { from: run.lines[0]?.number ?? 0, to: run.lines.at(-1)?.number ?? 0 })}
        </summary>
        <ol>
          <Lines lines={run.lines} drawn={drawn} />
        </ol>
      </details>
    </li>
  );
}

function spansByLine(lines: readonly TextLine[], spans: readonly LineSpan[]): Map<number, LineSpan[]> {
  const byLine = new Map<number, LineSpan[]>();
  for (const line of lines) {
    const here = spans.filter((span) => span.start < line.end && span.end > line.start);
    if (here.length > 0) byLine.set(line.number, here);
  }
  return byLine;
}

/** The text that was read, line by line under its real numbers, with the picked place marked. */
export function OriginalText({ view, place }: { view: OriginalView; place: Place | null }) {
  const t = useTranslations('report.original');
  const list = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => splitLines(view.text), [view.text]);
  const runs = useMemo(
    () => foldLines(lines, new Set(view.figures.map((figure) => figure.source.line))),
    [lines, view.figures],
  );
  const drawn: Drawn = { view, place, spansOf: spansByLine(lines, originalSpans(view, lines, place)) };
  useShownPlace(list);
  return (
    <ol className="lines" lang="zh-CN" tabIndex={0} aria-label={t('allLines')} ref={list}>
      {runs.map((run) => (
        <Run key={run.lines[0]?.number} run={run} drawn={drawn} />
      ))}
    </ol>
  );
}
