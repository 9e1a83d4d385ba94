import type { OrganizationKind, SectionKind } from '../../domain/report';
import type { Passage } from '../passage';
import { TITLE_ORDINAL } from '../passage';

export type Part = 'title' | 'none' | SectionKind;

/** A row of IndexedReport. */
export interface IndexedReport {
  readonly reportId: string;
  readonly base: number;
  readonly year: number;
  readonly kind: OrganizationKind;
  readonly divisionPath: readonly string[];
  readonly lengths: readonly number[];
  readonly parts: readonly Part[];
  /** See `shapeOf`. */
  readonly shapes: readonly number[];
}

/** The reports of a block with their passages, numbered through in the order they are laid out. */
export interface Block {
  readonly id: number;
  readonly version: number;
  readonly reports: readonly IndexedReport[];
  /** Number of the first passage of each report, and the number of all behind the last. */
  readonly firstPassages: readonly number[];
  /** Where in the block each passage begins. */
  readonly passageStarts: Int32Array;
  /** Index of the report each passage belongs to. */
  readonly reportOfPassage: Int32Array;
  readonly indexOfBase: ReadonlyMap<number, number>;
}

export function partOf(passage: Passage): Part {
  return passage.ordinal === TITLE_ORDINAL ? 'title' : (passage.section ?? 'none');
}

export function sectionOf(part: Part): SectionKind | null {
  return part === 'title' || part === 'none' ? null : part;
}

/** `rows` may come in any order. */
export function blockOf(id: number, version: number, rows: readonly IndexedReport[]): Block {
  const reports = [...rows].sort((a, b) => a.base - b.base);
  const starts: number[] = [];
  const firstPassages = [0];
  const owners: number[] = [];
  for (const [index, { base, lengths }] of reports.entries()) {
    let at = base;
    for (const length of lengths) {
      starts.push(at);
      owners.push(index);
      at += length + 1;
    }
    firstPassages.push(starts.length);
  }
  return {
    id,
    version,
    reports,
    firstPassages,
    passageStarts: Int32Array.from(starts),
    reportOfPassage: Int32Array.from(owners),
    indexOfBase: new Map(reports.map(({ base }, index) => [base, index])),
  };
}
