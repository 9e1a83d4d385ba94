import type { Change, ReadBefore, Undo } from '../domain/correction';
import type { Figure, ParsedReport, ParsedSection } from '../domain/report';
import { findFigure } from './find-figure';
import { findSection } from './find-section';

const cellOf = ({ value, raw, status, rule, source }: Figure): ReadBefore => ({
  value,
  raw,
  status,
  ...(rule === undefined ? {} : { rule }),
  source,
});
const partOf = ({ heading, source }: ParsedSection): ReadBefore => ({ heading, source });

/** What the report says where a change would set something; null where it says nothing. */
export function readBefore(report: ParsedReport, { kind, target }: Undo): ReadBefore {
  switch (kind) {
    case 'title':
      return report.title;
    case 'published_on':
      return report.publishedOn;
    case 'identity': {
      const { division, organization, year } = report;
      return { division, organization, year };
    }
    case 'section': {
      const section = findSection(report.sections, target);
      return section === undefined ? null : partOf(section);
    }
    case 'figure': {
      const figure = findFigure(report.figures, target);
      return figure === undefined ? null : cellOf(figure);
    }
  }
}

const samePlace = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end;

/** Whether a change sets nothing else than what the report says without it. */
export function isAsRead(report: ParsedReport, change: Change): boolean {
  switch (change.kind) {
    case 'title':
      return change.after === report.title;
    case 'published_on':
      return change.after === report.publishedOn;
    case 'identity': {
      const { division, organization, year } = change.after;
      return (
        division.code === report.division?.code &&
        organization.name === report.organization?.name &&
        organization.kind === report.organization.kind &&
        year === report.year
      );
    }
    case 'section': {
      const read = findSection(report.sections, change.target);
      if (change.after === null || read === undefined) return change.after === null && read === undefined;
      return change.after.heading === read.heading && samePlace(change.after.source, read.source);
    }
    case 'figure': {
      const read = findFigure(report.figures, change.target);
      if (change.after === null || read === undefined) return change.after === null && read === undefined;
      const { value, status, source } = change.after;
      const isSaid = status === read.status || (status === 'corrected' && read.status === 'printed');
      return isSaid && value === read.value && (source === undefined || samePlace(source, read.source));
    }
  }
}
