'use client';

import { Fragment, memo } from 'react';
import type { TextLine } from '@/lib/text/split-lines';
import { FigureLink } from './figure-link';
import { lineSegments, type LineSegment, type LineSpan } from './line-segments';

/** Text with its tabs drawn as arrows. */
function WithTabs({ text }: { text: string }) {
  return text.split('\t').map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <i className="tab">→</i>}
      {piece}
    </Fragment>
  ));
}

function Piece({
  segment,
  at,
  label,
}: {
  segment: LineSegment;
  at: number | null;
  label: string | undefined;
}) {
  const text = <WithTabs text={segment.text} />;
  const content =
    segment.mark === null ? (
      text
    ) : (
      <mark className={segment.mark} id={segment.mark === 'at' && segment.start === at ? 'at' : undefined}>
        {text}
      </mark>
    );
  return segment.figure === null ? (
    content
  ) : (
    <FigureLink name={segment.figure} className="plain-figure" label={label}>
      {content}
    </FigureLink>
  );
}

/** A line of the original cut at figures and marks. */
export function LineText({
  line,
  spans,
  at,
  labels,
}: {
  line: TextLine;
  spans: readonly LineSpan[];
  at: number | null;
  /** Names of the figures, where the line does not say what its numbers are. */
  labels?: ReadonlyMap<string, string>;
}) {
  return lineSegments(line, spans).map((segment) => (
    <Piece key={segment.start} segment={segment} at={at} label={labels?.get(segment.figure ?? '')} />
  ));
}

interface Props {
  line: TextLine;
  spans: readonly LineSpan[];
  /** Offset of the picked place, when it begins in this line. */
  at: number | null;
  isOn: boolean;
}

/** A line of the original under its real number. */
export const OriginalLine = memo(function OriginalLine({ line, spans, at, isOn }: Props) {
  const isBoxed = spans.some((span) => span.mark === 'at');
  return (
    <li className={isOn ? 'ln on' : 'ln'} id={`L${line.number}`} data-n={line.number}>
      <span id={at !== null && !isBoxed ? 'at' : undefined}>
        <LineText line={line} spans={spans} at={at} />
      </span>
    </li>
  );
});
