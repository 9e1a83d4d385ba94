import { OriginalPane } from '@/components/report/original-pane';
import type { OriginalView } from '@/components/report/original-view';
import { useOriginalView } from '@/components/report/use-original-view';
import { SECTION_KINDS, type Source } from '@/lib/domain/report';
import type { VersionReview } from '@/lib/manage/review-version';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';

interface Props {
  version: VersionReview['version'];
  facsimile: OriginalView['facsimile'];
  original: OriginalView['original'];
  figures: readonly FigureView[];
  findings: readonly FindingView[];
  /** Where a person should look. */
  places: readonly Source[];
}

/** The original of a version on the desk, with the doubtful places marked. */
export function VersionOriginal({ version, facsimile, original, figures, findings, places }: Props) {
  const view = useOriginalView({
    text: version.text,
    pageStarts: version.pageStarts,
    facsimile,
    original,
    figures,
    findings,
    lost: version.sections.filter(
      ({ heading, ordinal }) =>
        heading === null && version.form !== 'free' && ordinal <= SECTION_KINDS.length,
    ),
    doubts: places.map(({ start, end }) => [start, end]),
  });
  return <OriginalPane view={view} />;
}
