import { AppError } from '@/lib/domain/app-error';
import { AUDIT_FORMATS, exportAuditLog } from '@/lib/manage/audit/export-audit-log';
import { requirePermission } from '@/lib/manage/permissions';
import { auditCsv, auditLines } from '@/lib/serve/audit-files';
import { adminRoute } from '../admin-route';
import { readAtMost } from '../uploads/read-at-most';

const MOST_BYTES = 10_000;

/** The audit log as a file. A form has to ask for it, because that it was taken out is noted. */
export const POST = adminRoute(async (user, request) => {
  requirePermission(user, 'see_audit_log');
  const parameters = await readParameters(request);
  const format = AUDIT_FORMATS.find((known) => known === parameters['format']);
  if (format === undefined) throw new AppError('invalid_parameter', 'format is csv or jsonl');
  const events = await exportAuditLog(user, format, parameters);
  const name = `audit-${new Date().toISOString().slice(0, 10)}.${format}`;
  return new Response(format === 'csv' ? auditCsv(events) : auditLines(events), {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}, MOST_BYTES);

async function readParameters(request: Request): Promise<Record<string, unknown>> {
  const body = await readAtMost(request.body, MOST_BYTES);
  if (body === null) throw new AppError('invalid_parameter', 'the form is too long');
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  try {
    return Object.fromEntries(await new Response(body, { headers }).formData());
  } catch (cause) {
    throw new AppError('invalid_parameter', 'not a form', { cause });
  }
}
