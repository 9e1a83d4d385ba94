import type { IntakeFile, IntakeView } from '@/lib/manage/intakes/intake-view';
import type { LocalFile } from './local-file';

/** One line of the list: a file as this browser knows it, as the server does, or both. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly state: LocalFile['state'] | IntakeFile['state'];
  /** Sent so far, from 0 to 100. */
  readonly percent: number;
  readonly local: LocalFile | null;
  readonly file: IntakeFile | null;
}

export type Group = 'open' | 'taken' | 'known' | 'waiting' | 'refused';

/** The files in the order they were given here, then those only the server knows. What has come is as the server says. */
export function mergeLines(
  view: Pick<IntakeView, 'files' | 'closed'> | null,
  local: readonly LocalFile[],
): Line[] {
  const byUpload = new Map(
    view?.files.flatMap((file) => (file.uploadId === null ? [] : [[file.uploadId, file]])),
  );
  const closed = new Set(view?.closed);
  const mine = local.flatMap((each) => {
    const { uploadId } = each;
    if (uploadId !== null && closed.has(uploadId)) return [];
    return [lineOf(each, uploadId === null ? null : (byUpload.get(uploadId) ?? null))];
  });
  const here = new Set(local.map(({ uploadId }) => uploadId));
  const others = (view?.files ?? []).filter(({ uploadId }) => uploadId === null || !here.has(uploadId));
  return [...mine, ...others.map((file) => lineOf(null, file))];
}

function lineOf(local: LocalFile | null, file: IntakeFile | null): Line {
  const byServer = file !== null && (local === null || file.state !== 'receiving') ? file : null;
  const { name, size } = byServer ?? local ?? NOTHING;
  const come = byServer !== null ? byServer.received : (local?.sent ?? 0);
  return {
    key: local?.key ?? file?.id ?? '',
    name,
    size,
    state: byServer?.state ?? local?.state ?? 'local',
    percent: size === 0 ? 0 : Math.floor((100 * Math.min(come, size)) / size),
    local,
    file: byServer,
  };
}

const NOTHING = { name: '', size: 0 };

export function groupOf(state: Line['state']): Group {
  switch (state) {
    case 'added':
    case 'updated':
      return 'taken';
    case 'unchanged':
      return 'known';
    case 'needs_review':
      return 'waiting';
    case 'refused':
    case 'failed':
    case 'unsent':
    case 'cancelled':
      return 'refused';
    default:
      return 'open';
  }
}

export type Counts = Readonly<Record<Group | 'total', number>>;

export function countLines(lines: readonly Line[]): Counts {
  const counts = { total: lines.length, open: 0, taken: 0, known: 0, waiting: 0, refused: 0 };
  for (const { state } of lines) counts[groupOf(state)] += 1;
  return counts;
}
