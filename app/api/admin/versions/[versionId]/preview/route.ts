import { AppError } from '@/lib/domain/app-error';
import { requirePermission } from '@/lib/manage/permissions';
import { previewChanges } from '@/lib/manage/preview-changes';
import { basisView } from '@/lib/serve/finding-view';
import { parsedFigureView, parsedFindingView } from '@/lib/serve/parsed-views';
import { adminRoute } from '../../../admin-route';
import { privately } from '../../../privately';
import { readAtMost } from '../../../uploads/read-at-most';

/** More than the changes of every cell of a report. */
const MOST_BYTES = 256 * 1024;

interface Context {
  params: Promise<{ versionId: string }>;
}

async function readJson(request: Request): Promise<object> {
  const body = await readAtMost(request.body, MOST_BYTES);
  if (body === null) throw new AppError('invalid_parameter', `more than ${MOST_BYTES} bytes`);
  try {
    const input: unknown = JSON.parse(await body.text());
    if (typeof input === 'object' && input !== null) return input;
  } catch (cause) {
    throw new AppError('invalid_parameter', 'no JSON', { cause });
  }
  throw new AppError('invalid_parameter', 'no object');
}

/** What the checks would say of a version with a person's changes; nothing is stored. */
export const POST = adminRoute<Context>(async (user, request, { params }) => {
  requirePermission(user, 'correct');
  const { versionId } = await params;
  const { findings, bases, figures } = await previewChanges(user, {
    ...(await readJson(request)),
    versionId,
  });
  return privately({
    findings: findings.map((finding, index) => ({
      ...parsedFindingView(finding, index),
      basis: basisView(bases.get(finding.basis?.versionId ?? '') ?? null, finding.basis?.figures ?? []),
    })),
    figures: figures.map(({ ref, to }) => ({ ref, figure: to && parsedFigureView(to) })),
  });
});
