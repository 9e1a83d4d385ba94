import { useTranslations } from 'next-intl';
import type { SectionKind } from '@/lib/domain/report';
import { nameOfFigure } from './names-of-figures';
import type { OriginalView } from './original-view';
import { statutoryHeading } from './section-heading';

type Given = Omit<OriginalView, 'findings' | 'lostHeadings' | 'names' | 'marks' | 'doubts'>;

interface Parts extends Given {
  readonly findings: OriginalView['findings'];
  /** Sections of the form that the document has without their heading. */
  readonly lost: readonly { readonly kind: SectionKind; readonly line: number }[];
  readonly marks?: OriginalView['marks'];
  readonly doubts?: OriginalView['doubts'];
}

/** What the browser needs to show a report's figures in its original, and no more of the report than that. */
export function useOriginalView(parts: Parts): OriginalView {
  const t = useTranslations('domain');
  const { text, pageStarts, facsimile, figures, original } = parts;
  return {
    text,
    pageStarts,
    facsimile,
    figures,
    original,
    marks: parts.marks ?? [],
    doubts: parts.doubts ?? [],
    findings: parts.findings.map(({ code, verdict, state, expression, figures: named }) => ({
      code,
      verdict,
      state,
      expression,
      figures: named,
    })),
    lostHeadings: parts.lost.map(({ line, kind }) => ({ line, label: statutoryHeading(kind) })),
    names: Object.fromEntries(figures.map((figure) => [figure.ref, nameOfFigure(t, figure)])),
  };
}
