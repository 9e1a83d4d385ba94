import type { Source } from '../domain/report';

/** A heading may be followed by its own line end and marks before the section's text begins. */
const FAR = 80;

/** Where a section's heading is printed: just before its text. Where it is not found, the place of the section's text. */
export function placeOfHeading(text: string, heading: string | null, section: Source): Source {
  if (heading === null || heading === '') return section;
  const start = text.lastIndexOf(heading, section.start);
  const end = start + heading.length;
  if (start < 0 || section.start - end > FAR) return section;
  const lines = text.slice(start, section.start).split('\n').length - 1;
  return { page: section.page, line: section.line - lines, start, end };
}
