import type { Candidate, KnownFigures } from './judge-report';
import type { Match, Matches, PassageStore } from './match';
import type { ParsedQuery } from './parse-query';
import type { PublishedArchive } from './published-archive';
import { asksForParts, canHoldWithoutWords } from './query/can-hold-without-words';
import type { Expression } from './query/expression';

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly figures: KnownFigures;
  /** False when more passages matched than the engine looks at. */
  readonly complete: boolean;
}

const NOTHING: Matches = { matches: [], complete: true };

/** Every report that the query may be true of: where its words are, or all published ones if it may hold without. */
export async function findCandidates(
  store: PassageStore,
  archive: PublishedArchive,
  query: ParsedQuery,
  expression: Expression,
): Promise<Candidates> {
  const { needles, phrase, excluded, comparisons } = query;
  const [wanted, unwanted, ...ids] = await Promise.all([
    needles.length === 0 ? NOTHING : store.match({ needles, phrase }),
    excluded.length === 0 ? NOTHING : store.match({ needles: excluded, phrase: null }),
    ...comparisons.map((comparison) => archive.withFigure(comparison)),
  ]);
  const figures = ids.map((known) => new Set(known));
  const zeros = needles.map(() => 0);
  const found = groupByReport([
    ...wanted.matches,
    ...unwanted.matches.map((other) => ({
      ...other,
      counts: [...zeros, ...other.counts],
      together: 0,
      best: null,
    })),
  ]);
  const open = canHoldWithoutWords(expression);
  if (!open && !asksForParts(expression))
    return {
      candidates: [...found.values()].flatMap((matches) =>
        matches.slice(0, 1).map((report) => ({ report, matches })),
      ),
      figures,
      complete: wanted.complete && unwanted.complete,
    };
  const facts = await archive.facts(open ? required(expression, figures) : [...found.keys()]);
  return {
    candidates: facts.map((report) => ({ report, matches: found.get(report.reportId) ?? [] })),
    figures,
    complete: wanted.complete && unwanted.complete,
  };
}

function groupByReport(matches: readonly Match[]): ReadonlyMap<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const one of matches) {
    const group = groups.get(one.reportId);
    if (group === undefined) groups.set(one.reportId, [one]);
    else group.push(one);
  }
  return groups;
}

/** The reports with the figures that every result must have; null when it need not have any. */
function required(expression: Expression, figures: KnownFigures): readonly string[] | null {
  const parts = expression.type === 'all' ? expression.of : [expression];
  const sets = parts.flatMap((part) =>
    part.type === 'figure' ? [figures[part.comparison] ?? new Set<string>()] : [],
  );
  const [first, ...others] = sets;
  return first === undefined ? null : [...first].filter((id) => others.every((set) => set.has(id)));
}
