'use client';

import type { CSSProperties } from 'react';
import type { PageSize, PagesFacsimile } from '@/lib/domain/facsimile';
import type { FigureView } from '@/lib/serve/figure-view';
import { FigureLink } from './figure-link';
import { isWholeRow, type OriginalView, type Place } from './original-view';
import { printedBoxes, type PageBox } from './printed-boxes';

/** A box to draw on a page: a figure to pick, or a mark. */
export interface DrawnBox extends PageBox {
  readonly kind: 'figure' | 'at' | 'on' | 'term' | 'doubt';
  readonly figure: FigureView | null;
  /** True for the one box that links to the picked place lead to. */
  readonly isTarget: boolean;
}

type Boxes = (span: { readonly start: number; readonly end: number }) => readonly PageBox[];

function figureBoxes(view: OriginalView, boxesOf: Boxes): DrawnBox[] {
  return view.figures
    .filter((figure) => figure.status !== 'inferred')
    .flatMap((figure) =>
      boxesOf(figure.source)
        .slice(0, 1)
        .map((box): DrawnBox => ({ ...box, kind: 'figure', figure, isTarget: false })),
    );
}

/** Everything that does not change with what is picked: figures, matches of a search, places to look at. */
export function standingBoxes(view: OriginalView, { spans }: PagesFacsimile): DrawnBox[] {
  const boxesOf: Boxes = (span) => printedBoxes(spans, view.text, span);
  const marked = (kind: 'term' | 'doubt', places: readonly (readonly [number, number])[]): DrawnBox[] =>
    places.flatMap(([start, end]) =>
      boxesOf({ start, end }).map((box) => ({ ...box, kind, figure: null, isTarget: false })),
    );
  return [...marked('doubt', view.doubts), ...marked('term', view.marks), ...figureBoxes(view, boxesOf)];
}

/** The boxes of the picked place: of a figure its cell, of an inferred one its row, of a passage its lines. */
export function pickedBoxes(view: OriginalView, { spans }: PagesFacsimile, place: Place | null): DrawnBox[] {
  if (place === null) return [];
  const kind = isWholeRow(place) ? 'on' : 'at';
  return printedBoxes(spans, view.text, place).map((box, index) => ({
    ...box,
    kind,
    figure: null,
    isTarget: index === 0,
  }));
}

function placeOn({ width, height }: PageSize, box: PageBox): CSSProperties {
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`;
  return {
    left: share(box.x, width),
    top: share(box.y, height),
    width: share(box.width, width),
    height: share(box.height, height),
  };
}

/** The boxes of one page, over its picture. */
export function PageBoxes({
  size,
  boxes,
  labelOf,
}: {
  size: PageSize;
  boxes: readonly DrawnBox[];
  labelOf: (figure: FigureView) => string;
}) {
  return boxes.map((box, index) =>
    box.figure === null ? (
      <span
        key={`${box.kind} ${index}`}
        className={`box ${box.kind}`}
        id={box.isTarget ? 'at' : undefined}
        style={placeOn(size, box)}
      />
    ) : (
      <FigureLink
        key={box.figure.ref}
        name={box.figure.ref}
        className="box figure"
        label={labelOf(box.figure)}
        style={placeOn(size, box)}
      />
    ),
  );
}
