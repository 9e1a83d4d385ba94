import type { Change, CorrectedFigure, CorrectedSection } from '../domain/correction';
import {
  figureRef,
  SECTION_KINDS,
  type Figure,
  type ParsedReport,
  type ParsedSection,
} from '../domain/report';
import { findFigure, readRef } from './find-figure';
import { findSection, readTarget } from './find-section';
import { printedAt } from './printed-at';
import { sortFigures } from '../domain/sort-figures';

/** The cell as a person sets it. What is printed stays beside it; a cell that stands elsewhere has no box yet. */
function setFigure(text: string, ref: string, read: Figure | undefined, after: CorrectedFigure): Figure[] {
  const named = readRef(ref);
  const source = after.source ?? read?.source;
  if (named === null || source === undefined) return [];
  const stays = after.source === undefined || after.source.start === read?.source.start;
  return [
    {
      ...named,
      value: after.value,
      raw: after.source === undefined ? (read?.raw ?? '') : printedAt(text, after.source, after.value),
      status: after.status,
      source,
      ...(stays && read?.box ? { box: read.box } : {}),
    },
  ];
}

function setFigures(
  figures: readonly Figure[],
  text: string,
  ref: string,
  after: CorrectedFigure | null,
): readonly Figure[] {
  const others = figures.filter((figure) => figureRef(figure) !== ref);
  if (after === null) return others;
  return sortFigures([...others, ...setFigure(text, ref, findFigure(figures, ref), after)]);
}

function setSections(
  sections: readonly ParsedSection[],
  text: string,
  target: string,
  after: CorrectedSection | null,
): readonly ParsedSection[] {
  const read = findSection(sections, target);
  const kind = read?.kind ?? readTarget(target)?.kind;
  const others = sections.filter((section) => section !== read);
  if (after === null || kind === undefined) return others;
  const { heading, source } = after;
  const ordinal = read?.ordinal ?? SECTION_KINDS.indexOf(kind) + 1;
  const section = { kind, ordinal, heading, text: text.slice(source.start, source.end), source };
  return [...others, section].sort((a, b) => a.ordinal - b.ordinal);
}

/** The report with one thing set and nothing else: neither its findings nor what was inferred follow yet. */
export function applyChange(report: ParsedReport, text: string, change: Change): ParsedReport {
  switch (change.kind) {
    case 'title':
      return { ...report, title: change.after };
    case 'published_on':
      return { ...report, publishedOn: change.after };
    case 'identity':
      return { ...report, ...change.after };
    case 'section':
      return { ...report, sections: setSections(report.sections, text, change.target, change.after) };
    case 'figure':
      return { ...report, figures: setFigures(report.figures, text, change.target, change.after) };
  }
}
