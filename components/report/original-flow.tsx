'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { FlowBlock, FlowCell, FlowFacsimile, FlowParagraph, FlowTable } from '@/lib/domain/facsimile';
import type { FigureView } from '@/lib/serve/figure-view';
import { splitLines } from '@/lib/text/split-lines';
import { FigureGrid } from './figure-grid';
import { FigureLink } from './figure-link';
import type { LineSpan } from './line-segments';
import { LineText } from './original-line';
import { isWholeRow, type OriginalView, type Place } from './original-view';
import { isOn, originalSpans } from './picked-place';
import { useFigureLabel } from './use-figure-label';
import { useShownPlace } from './use-shown-place';

interface Drawn {
  readonly view: OriginalView;
  readonly place: Place | null;
  readonly spans: readonly LineSpan[];
  readonly figures: ReadonlyMap<number, FigureView>;
  readonly labelOf: (figure: FigureView) => string;
}

interface Piece {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The words between two offsets, with their figures and marks. */
function Words({ piece, drawn: { view, place, spans, labelOf } }: { piece: Piece; drawn: Drawn }) {
  const line = { ...piece, number: piece.line, text: view.text.slice(piece.start, piece.end) };
  const here = spans.filter((span) => span.start < piece.end && span.end > piece.start);
  const at = place !== null && place.start >= piece.start && place.start < piece.end ? place.start : null;
  const labels = new Map(
    view.figures
      .filter(({ source }) => source.start < piece.end && source.end > piece.start)
      .map((figure) => [figure.ref as string, labelOf(figure)]),
  );
  return <LineText line={line} spans={here} at={at} labels={labels} />;
}

/** A cell that prints nothing where the form has a number. */
function EmptyCell({ figure, drawn }: { figure: FigureView; drawn: Drawn }) {
  const isPicked = drawn.place?.figure === figure;
  return (
    <FigureLink name={figure.ref} className="empty-figure" label={drawn.labelOf(figure)}>
      {isPicked && <span className="at" id="at" />}
    </FigureLink>
  );
}

function Cell({ cell, line, drawn }: { cell: FlowCell; line: number; drawn: Drawn }) {
  const [start, end, columns, rows] = cell;
  const empty = start === end ? drawn.figures.get(start) : undefined;
  return (
    <td colSpan={columns > 1 ? columns : undefined} rowSpan={rows > 1 ? rows : undefined}>
      {empty === undefined ? (
        start < end && <Words piece={{ line, start, end }} drawn={drawn} />
      ) : (
        <EmptyCell figure={empty} drawn={drawn} />
      )}
    </td>
  );
}

function rowIsOn(row: FlowTable['rows'][number], place: Place | null): boolean {
  return row.line !== null && row.line === place?.line;
}

function Table({ table, drawn }: { table: FlowTable; drawn: Drawn }) {
  const { place } = drawn;
  return (
    <table>
      <tbody>
        {table.rows.map((row, index) => (
          <tr
            key={row.line ?? `under ${index}`}
            className={rowIsOn(row, place) ? 'on' : undefined}
            id={rowIsOn(row, place) && place !== null && isWholeRow(place) ? 'at' : undefined}
          >
            {row.cells.map((cell, column) => (
              <Cell key={column} cell={cell} line={row.line ?? 0} drawn={drawn} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Paragraph({ paragraph, drawn }: { paragraph: FlowParagraph; drawn: Drawn }) {
  const { line, start, end, align, isStrong } = paragraph;
  const on = isOn({ number: line, start, end }, drawn.place);
  const names = [align, isStrong ? 'strong' : null, on ? 'on' : null].filter((name) => name !== null);
  return (
    <p className={names.join(' ') || undefined}>
      <Words piece={{ line, start, end }} drawn={drawn} />
    </p>
  );
}

function keyOf(block: FlowBlock): string {
  return block.kind === 'table' ? `table ${block.rows[0]?.line ?? ''}` : `line ${block.line}`;
}

interface Props {
  view: OriginalView;
  facsimile: FlowFacsimile;
  place: Place | null;
}

/** A web page or Word file drawn anew from what was read: paragraphs, and tables with their merged cells. */
export function OriginalFlow({ view, facsimile, place }: Props) {
  const t = useTranslations('report.original');
  const box = useRef<HTMLDivElement>(null);
  const labelOf = useFigureLabel(view);
  const lines = useMemo(() => splitLines(view.text), [view.text]);
  const figures = useMemo(
    () =>
      new Map(
        view.figures
          .filter(({ source }) => source.start === source.end)
          .map((figure) => [figure.source.start, figure]),
      ),
    [view.figures],
  );
  const drawn: Drawn = { view, place, figures, labelOf, spans: originalSpans(view, lines, place) };
  useShownPlace(box);
  return (
    <>
      <p className="look-note">{t('drawnAnew')}</p>
      <div className="flow" lang="zh-CN" role="region" aria-label={t('asItLooks')} tabIndex={0} ref={box}>
        <FigureGrid className="sheets">
          {facsimile.blocks.map((block) =>
            block.kind === 'table' ? (
              <Table key={keyOf(block)} table={block} drawn={drawn} />
            ) : (
              <Paragraph key={keyOf(block)} paragraph={block} drawn={drawn} />
            ),
          )}
        </FigureGrid>
      </div>
    </>
  );
}
