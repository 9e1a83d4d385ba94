import type { Change } from '@/lib/domain/correction';
import type { FindingCode } from '@/lib/domain/finding-codes';
import { isFigureRef } from '@/lib/domain/is-figure-ref';
import type { FigureRef, Source } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';
import { keysOf } from './finding-keys';
import { repairsOf, type Repair } from './repairs';

/** Which part of the screen mends it. */
export type Part = 'identity' | 'title' | 'sections';

/** One way to settle a doubt. */
export type Choice =
  /** As it was read: an inferred value stays inferred, a finding stays a finding. */
  | { readonly id: 'leave' }
  | { readonly id: 'unreadable' | 'blank'; readonly changes: readonly Change[] }
  | { readonly id: `repair ${string}`; readonly repair: Repair; readonly changes: readonly Change[] }
  /** A person types what is printed. */
  | { readonly id: 'value' }
  | { readonly id: 'part'; readonly part: Part };

/** One thing to decide. */
export interface Doubt {
  readonly key: string;
  /** Doubts with the same word can be decided together. */
  readonly like: string;
  readonly finding: FindingView;
  /** The cells it is about; of a finding over many rows those of one. */
  readonly refs: readonly FigureRef[];
  readonly source: Source | null;
  readonly choices: readonly Choice[];
}

type Figures = ReadonlyMap<string, FigureView>;

const PART_OF: Partial<Record<FindingCode, Part>> = {
  title_missing: 'title',
  published_late: 'title',
  published_early: 'title',
  year_uncertain: 'identity',
  year_conflict: 'identity',
  organization_uncertain: 'identity',
  division_uncertain: 'identity',
  name_normalized: 'identity',
  heading_missing: 'sections',
  heading_uncertain: 'sections',
  headings_missing: 'sections',
  sections_merged: 'sections',
  part_inside_section: 'sections',
  section_missing: 'sections',
};

/** Doubtful cells first, then what is broken, then what could not be told, then what people have answered. */
function rankOf({ code, verdict, isOpen }: FindingView): number {
  if (!isOpen) return 4;
  if (code === 'cells_unreadable') return 0;
  if (code === 'cells_inferred') return 1;
  return verdict === 'violated' ? 2 : 3;
}

/** The cells of a finding, row by row. */
function rowsOf(refs: readonly FigureRef[]): FigureRef[][] {
  const rows = new Map<string, FigureRef[]>();
  for (const ref of refs) {
    const metric = ref.split('/')[0] ?? '';
    rows.set(metric, [...(rows.get(metric) ?? []), ref]);
  }
  return [...rows.values()];
}

const setAll = (refs: readonly FigureRef[], status: 'unreadable' | 'blank'): Change[] =>
  refs.map((target) => ({ kind: 'figure', target, after: { value: null, status } }));

function cellDoubts(
  finding: FindingView,
  like: string,
  refs: readonly FigureRef[],
  figures: Figures,
): Doubt[] {
  const { code } = finding;
  const instead = code === 'cells_inferred' ? 'unreadable' : 'blank';
  return rowsOf(refs).map((row) => ({
    key: `${like} ${row.join(' ')}`,
    like,
    finding,
    refs: row,
    source: figures.get(row[0] ?? '')?.source ?? finding.source,
    choices: [{ id: 'leave' }, { id: instead, changes: setAll(row, instead) }, { id: 'value' }],
  }));
}

function repairChoice(repair: Repair): Choice {
  const after = { value: repair.value, status: 'corrected' } as const;
  return {
    id: `repair ${repair.ref}`,
    repair,
    changes: [{ kind: 'figure', target: repair.ref, after }],
  };
}

function otherDoubt(finding: FindingView, key: string, refs: readonly FigureRef[], figures: Figures): Doubt {
  const { code, source } = finding;
  const part = PART_OF[code];
  const single = refs.length === 1 ? [{ id: 'value' } as const] : [];
  return {
    key,
    like: key,
    finding,
    refs,
    source,
    choices: [
      { id: 'leave' },
      ...repairsOf(finding, figures).map(repairChoice),
      ...(part === undefined ? single : [{ id: 'part', part } as const]),
    ],
  };
}

const isOfCells = ({ code }: FindingView): boolean =>
  code === 'cells_inferred' || code === 'cells_unreadable';

/**
 * Findings by a name that they keep while others come and go: the key of the archive without its count, and the place. Those
 * of cells stand where their first cell does, which may be mended.
 */
function named(findings: readonly FindingView[]): { key: string; finding: FindingView }[] {
  const keys = keysOf(findings);
  const seen = new Map<string, number>();
  return findings.map((finding, index) => {
    const about = (keys[index]?.key ?? '').replace(/#\d+$/, '');
    const key = isOfCells(finding) ? about : `${about} ${finding.source?.start ?? ''}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: count === 1 ? key : `${key} ${count}`, finding };
  });
}

/** Everything that does not hold, as things to decide; cells that are in doubt one row each. */
export function doubtsOf(findings: readonly FindingView[], figures: Figures): Doubt[] {
  return named(findings)
    .filter(({ finding }) => finding.verdict !== 'holds')
    .toSorted((a, b) => rankOf(a.finding) - rankOf(b.finding))
    .flatMap(({ key, finding }) => {
      const refs = finding.figures.filter(isFigureRef);
      return isOfCells(finding)
        ? cellDoubts(finding, key, refs, figures)
        : [otherDoubt(finding, key, refs, figures)];
    });
}

/** The doubts that are shown: of undecided like ones the first, with how many it stands for. */
export interface ShownDoubt {
  readonly doubt: Doubt;
  readonly likeOnes: readonly Doubt[];
}

export function shownDoubts(doubts: readonly Doubt[], decided: ReadonlyMap<string, string>): ShownDoubt[] {
  const open = doubts.filter(({ key }) => !decided.has(key));
  return doubts.flatMap((doubt) => {
    const likeOnes = open.filter(({ like }) => like === doubt.like);
    if (decided.has(doubt.key)) {
      const sameDecided = doubts.find(
        (other) => other.like === doubt.like && decided.get(other.key) === decided.get(doubt.key),
      );
      return sameDecided === doubt
        ? [
            {
              doubt,
              likeOnes: doubts.filter(
                (other) => other.like === doubt.like && decided.get(other.key) === decided.get(doubt.key),
              ),
            },
          ]
        : [];
    }
    return likeOnes[0] === doubt ? [{ doubt, likeOnes }] : [];
  });
}
