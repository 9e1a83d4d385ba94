import type { SectionKind, Source } from '../domain/report';
import type { Highlight } from '../search/find-highlights';
import { placeOfHeading } from '../text/place-of-heading';
import { proseBlocks, type ProseBlock } from '../text/prose-blocks';
import { hitsInBlock, hitsInWords, type ShownHit } from './place-hits';

export interface ReportBlock extends ProseBlock {
  readonly hits: readonly ShownHit[];
}

export interface SectionView {
  readonly kind: SectionKind;
  /** 1 to 6 in the statutory order; in a report before 2019 the order of its own parts, 0 for its preface. */
  readonly ordinal: number;
  readonly heading: string | null;
  /** Where the heading is printed, or where the section begins that lost its heading. */
  readonly headingSource: Source;
  /** Hits in the heading as the page shows it. */
  readonly headingHits: readonly ShownHit[];
  readonly blocks: readonly ReportBlock[];
  readonly source: Source;
}

interface StoredSection extends Omit<Source, 'page'> {
  readonly kind: SectionKind;
  readonly ordinal: number;
  readonly heading: string | null;
  readonly page: number | null;
}

/** What of the report its sections are made of. */
interface Whole {
  readonly text: string;
  /** Places of the cells of its tables. */
  readonly cells: readonly Source[];
  /** The hits in `text`. */
  readonly marks: readonly Highlight[];
}

/** A section as the page shows it: its words with the hits in them, and the place of its table. */
export function sectionView(section: StoredSection, { text, cells, marks }: Whole): SectionView {
  const { kind, ordinal, heading, page, line, start, end } = section;
  const source = { page, line, start, end };
  const headingSource = placeOfHeading(text, heading, source);
  const words = headingSource === source ? '' : (heading ?? '');
  return {
    kind,
    ordinal,
    heading,
    headingSource,
    headingHits: hitsInWords({ words, start: headingSource.start }, marks),
    blocks: proseBlocks(text, { start, end }, cells).map((block) => ({
      ...block,
      hits: hitsInBlock(block, text, marks),
    })),
    source,
  };
}
