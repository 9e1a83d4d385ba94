import { DESK_KINDS, HARMLESS_KINDS, type DeskKind } from '../../domain/desk';
import type { OpenVersion } from '../../store/desk/list-open-versions';
import type { ListedWaitingJob } from '../../store/list-waiting-jobs';
import { stateToken } from './state-token';
import { WaitingReading } from '../../ingest/waiting-reading';

/** One thing that needs a person. */
export interface DeskItem {
  readonly type: 'file' | 'version';
  readonly id: string;
  /** The body's name as far as it is known; the file's name where nothing was read. */
  readonly name: string;
  readonly year: number | null;
  readonly divisionCode: string | null;
  readonly fileName: string;
  readonly createdAt: Date;
  readonly createdById: string | null;
  /** E-mail of who sent it; null for commands run on the server. */
  readonly by: string | null;
  readonly isSample: boolean;
  readonly figures: number;
  /** What it needs a person for, the most blocking first, with how many there are of each. */
  readonly kinds: readonly { readonly kind: DeskKind; readonly count: number }[];
  /** Of a file: what was not read. */
  readonly missing: readonly ('organization' | 'division' | 'year')[];
  /** The wish it was sent back with, or why it was rejected. */
  readonly reason: string | null;
  /** Of a version: what it stands at, to be handed back with a decision. */
  readonly state: string | null;
}

const rankOf = (kind: DeskKind): number => DESK_KINDS.indexOf(kind);

export function versionItem(version: OpenVersion): DeskItem {
  const { id, organization, year, divisionCode, fileName, createdAt, createdById, createdBy } = version;
  return {
    type: 'version',
    id,
    name: organization,
    year,
    divisionCode,
    fileName,
    createdAt,
    createdById,
    by: createdBy,
    isSample: version.isSample,
    figures: version.figures,
    kinds: kindsOf(version),
    missing: [],
    reason: version.decision === 'reopened' ? null : version.decisionReason,
    state: stateToken({
      ...version,
      decision: version.decisionId === null ? null : { id: version.decisionId },
    }),
  };
}

function kindsOf(version: OpenVersion): DeskItem['kinds'] {
  if (version.decision === 'rejected') return [{ kind: 'rejected', count: 1 }];
  const isCorrection = version.status === 'published' && version.origin !== 'reading';
  const counts: readonly (readonly [DeskKind, number])[] = [
    ['unreadable', version.unreadable],
    ['sum', version.sums],
    ['claim', version.claims],
    ['duplicate', version.duplicates],
    ['second_version', version.otherFiles],
    ['correction', isCorrection ? 1 : 0],
    ['other', version.others],
  ];
  const open = counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
  if (version.decision === 'sent_back') return [{ kind: 'sent_back', count: 1 }, ...open];
  return open.length > 0 ? open : [{ kind: 'clean', count: 1 }];
}

export function fileItem(job: ListedWaitingJob): DeskItem {
  const reading = WaitingReading.parse(job.reading);
  return {
    type: 'file',
    id: job.id,
    name: reading.organization?.name ?? reading.title ?? job.fileName,
    year: reading.year,
    divisionCode: reading.division?.code ?? null,
    fileName: job.fileName,
    createdAt: job.createdAt,
    createdById: job.createdById,
    by: job.createdBy?.email ?? null,
    isSample: false,
    figures: reading.figures,
    kinds: [{ kind: 'place', count: 1 }],
    missing: (['organization', 'division', 'year'] as const).filter((part) => reading[part] === null),
    reason: null,
    state: null,
  };
}

/** The kind that decides where it stands in the list. */
export function firstKind({ kinds }: DeskItem): DeskKind {
  return kinds[0]?.kind ?? 'clean';
}

/** The most blocking first; of the same kind the oldest. */
export function inOrder(items: readonly DeskItem[]): DeskItem[] {
  return items.toSorted(
    (a, b) =>
      rankOf(firstKind(a)) - rankOf(firstKind(b)) ||
      a.createdAt.getTime() - b.createdAt.getTime() ||
      a.id.localeCompare(b.id),
  );
}

export function isAllClean({ kinds }: DeskItem): boolean {
  return kinds.every(({ kind }) => HARMLESS_KINDS.includes(kind));
}

/** The folder of a file, as its archive named it; empty where it came alone. */
export function folderOf(fileName: string): string {
  return fileName.slice(0, fileName.lastIndexOf('/') + 1);
}
