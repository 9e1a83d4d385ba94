import type { SectionTarget } from '../domain/correction';
import { SECTION_KINDS, type ParsedSection, type SectionKind } from '../domain/report';

type Named = Pick<ParsedSection, 'kind' | 'ordinal'>;

/** The kind that a target names, and the ordinal where it names one; null for a word that names no part. */
export function readTarget(target: string): { kind: SectionKind; ordinal: number | null } | null {
  const [name, ordinal] = target.split(':');
  const kind = SECTION_KINDS.find((known) => known === name);
  return kind === undefined ? null : { kind, ordinal: ordinal === undefined ? null : Number(ordinal) };
}

/** The part that a target names: of several of one kind without an ordinal the first. */
export function findSection<T extends Named>(sections: readonly T[], target: string): T | undefined {
  const wanted = readTarget(target);
  return sections.find(
    ({ kind, ordinal }) => kind === wanted?.kind && (wanted.ordinal === null || wanted.ordinal === ordinal),
  );
}

/** The name that corrections give a part of a report. */
export function targetOf(sections: readonly Named[], { kind, ordinal }: Named): SectionTarget {
  const first = sections.find((each) => each.kind === kind);
  return first === undefined || first.ordinal === ordinal ? kind : `${kind}:${ordinal}`;
}
