import type { HeldCorrection } from '../domain/correction';
import { APPLICANTS, isMetricKey, type Applicant, type MetricKey } from '../domain/metrics';
import { SECTION_KINDS, type Figure, type SectionKind } from '../domain/report';

type Cell = Pick<Figure, 'value' | 'raw' | 'status'>;
interface Words {
  readonly before: string | null;
  readonly after: string | null;
}

/** A correction as everyone sees it: what it is about, what is printed or was read, what holds now and why; not by whom. */
export type CorrectionView = { readonly reason: string } & (
  | ({ readonly kind: 'title' | 'published_on' | 'identity' } & Words)
  | ({ readonly kind: 'section'; readonly section: SectionKind } & Words)
  | {
      readonly kind: 'figure';
      readonly ref: string;
      readonly metric: MetricKey;
      readonly applicant: Applicant | null;
      readonly before: Cell | null;
      readonly after: Cell | null;
    }
);

type Read = HeldCorrection['before'];
type Given = Exclude<HeldCorrection['change']['after'], null>;

/** Who, where and when; the heading of a part; or the words themselves. */
function inWords(said: Read | Given): string | null {
  if (said === null || typeof said === 'string') return said;
  if ('heading' in said) return said.heading ?? '';
  if ('value' in said) return String(said.value);
  const { division, organization, year } = said;
  const known = [organization?.name, division?.name, year].filter((part) => part != null);
  return known.length === 0 ? null : known.join(' · ');
}

function figureOf({ change, before, reason }: HeldCorrection): CorrectionView[] {
  const { target, after } = change;
  const [metric = '', name] = target.split('/');
  if (change.kind !== 'figure' || !isMetricKey(metric)) return [];
  const applicant = APPLICANTS.find((known) => known === name) ?? null;
  const read = before !== null && typeof before === 'object' && 'raw' in before ? before : null;
  const raw = read?.raw ?? '';
  const now = after !== null && typeof after === 'object' && 'status' in after ? { ...after, raw } : null;
  return [{ kind: 'figure', ref: target, metric, applicant, before: read, after: now, reason }];
}

/** The corrections of a version for display. */
export function correctionViews(held: readonly HeldCorrection[]): CorrectionView[] {
  return held.flatMap((correction): CorrectionView[] => {
    const { change, before, reason } = correction;
    if (change.kind === 'figure') return figureOf(correction);
    const words = { before: inWords(before), after: inWords(change.after), reason };
    if (change.kind !== 'section') return [{ kind: change.kind, ...words }];
    const section = SECTION_KINDS.find((kind) => kind === change.target.split(':')[0]);
    return section === undefined ? [] : [{ kind: 'section', section, ...words }];
  });
}
