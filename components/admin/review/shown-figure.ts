import type { Change } from '@/lib/domain/correction';
import { isApplicant, isMetricKey } from '@/lib/domain/metrics';
import type { FigureRef } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';

type FigureChange = Extract<Change, { kind: 'figure' }>;

export function figureChanges(changes: readonly Change[]): Map<string, FigureChange> {
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'figure' ? [[change.target as string, change] as const] : [],
    ),
  );
}

/** A cell as it would be with a change; undefined where it would not be there. What is printed stays. */
export function changedFigure(
  read: FigureView | undefined,
  { target, after }: FigureChange,
): FigureView | undefined {
  if (after === null) return undefined;
  const source = after.source ?? read?.source;
  const [metric = '', applicant = ''] = target.split('/');
  if (source === undefined || !isMetricKey(metric)) return undefined;
  return {
    ref: target,
    metric,
    applicant: isApplicant(applicant) ? applicant : null,
    value: after.value,
    raw: read?.raw ?? '',
    status: after.status,
    rule: null,
    source,
  };
}

/** All cells with the changes made. */
export function withChanges(figures: readonly FigureView[], changes: readonly Change[]): FigureView[] {
  const changed = figureChanges(changes);
  const kept = figures.flatMap((figure) => {
    const change = changed.get(figure.ref);
    return change === undefined ? [figure] : (changedFigure(figure, change) ?? []);
  });
  const known = new Set<FigureRef>(figures.map(({ ref }) => ref));
  const added = [...changed.values()]
    .filter(({ target }) => !known.has(target))
    .flatMap((change) => changedFigure(undefined, change) ?? []);
  return [...kept, ...added];
}

/** All cells with those that the checks say would be different, such as what can no longer be inferred. */
export function withPreview(
  figures: readonly FigureView[],
  different: readonly { readonly ref: string; readonly figure: FigureView | null }[],
): FigureView[] {
  const byRef = new Map(different.map(({ ref, figure }) => [ref, figure]));
  const known = new Set<string>(figures.map(({ ref }) => ref));
  return [
    ...figures.flatMap((figure) => {
      const would = byRef.get(figure.ref);
      return would === undefined ? [figure] : (would ?? []);
    }),
    ...different.flatMap(({ ref, figure }) => (known.has(ref) ? [] : (figure ?? []))),
  ];
}
