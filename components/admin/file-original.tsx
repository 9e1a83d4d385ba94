import { OriginalPane } from '@/components/report/original-pane';
import { useOriginalView } from '@/components/report/use-original-view';
import type { FileReview } from '@/lib/manage/review-file';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';
import type { OriginalFile } from '@/lib/serve/original-file';

interface Props {
  file: FileReview;
  original: OriginalFile;
  figures: readonly FigureView[];
  findings: readonly FindingView[];
}

/** The original of a file that waits, with the doubtful places marked. */
export function FileOriginal({ file, original, figures, findings }: Props) {
  const { document } = file.read;
  const doubts = findings.filter(({ verdict }) => verdict !== 'holds').flatMap(({ source }) => source ?? []);
  const view = useOriginalView({
    text: document.text,
    pageStarts: document.pageStarts,
    facsimile: document.facsimile,
    original,
    figures,
    findings,
    lost: [],
    doubts: doubts.map(({ start, end }) => [start, end]),
  });
  return <OriginalPane view={view} />;
}
