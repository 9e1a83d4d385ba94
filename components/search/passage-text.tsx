import { Fragment } from 'react';
import { cutPassage } from './cut-passage';

/** A passage with its marks; the borders of table cells are drawn. */
export function PassageText({
  text,
  highlights,
}: {
  text: string;
  highlights: readonly (readonly [start: number, end: number])[];
}) {
  return cutPassage(text, highlights).map((stretch, index) =>
    stretch.marked ? (
      <mark key={index}>
        <Cells text={stretch.text} />
      </mark>
    ) : (
      <Cells key={index} text={stretch.text} />
    ),
  );
}

function Cells({ text }: { text: string }) {
  return text.split(/\t+/).map((cell, index) => (
    <Fragment key={index}>
      {index > 0 && <span className="cell-border"> | </span>}
      {cell}
    </Fragment>
  ));
}
