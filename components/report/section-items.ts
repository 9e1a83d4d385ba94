import { SECTION_KINDS, type SectionKind } from '@/lib/domain/report';
import type { ReportView } from '@/lib/serve/report-page';
import type { SectionView } from '@/lib/serve/section-view';

/** A part as the page lists it: one of the six, found or not, or one of the report's own. */
export interface SectionItem {
  /** Its anchor, the same as long as the version is. */
  readonly id: string;
  readonly kind: SectionKind;
  /** Undefined for one of the six that the document does not have. */
  readonly section: SectionView | undefined;
  /** Whether it is one of the six of the form. */
  readonly isStatutory: boolean;
}

function ownItem(section: SectionView, isFirst: boolean): SectionItem {
  const { kind, ordinal } = section;
  return { id: isFirst ? kind : `${kind}-${ordinal}`, kind, section, isStatutory: false };
}

/** The parts in the order of the page: the six and what follows them, or the parts of a report that has its own. */
export function sectionItems({ form, sections }: Pick<ReportView, 'form' | 'sections'>): SectionItem[] {
  if (form === 'free') {
    const headed = sections.filter(({ ordinal }) => ordinal > 0);
    return sections.map((section) =>
      ownItem(section, headed.find(({ kind }) => kind === section.kind) === section),
    );
  }
  const six = SECTION_KINDS.map((kind, index) => ({
    id: kind,
    kind,
    section: sections.find((each) => each.kind === kind && each.ordinal === index + 1),
    isStatutory: true,
  }));
  return [
    ...six,
    ...sections.filter(({ ordinal }) => ordinal > six.length).map((section) => ownItem(section, false)),
  ];
}
