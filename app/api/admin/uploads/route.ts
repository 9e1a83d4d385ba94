import { withError } from '@/app/[locale]/admin/attempt';
import { signedInUser } from '@/app/[locale]/admin/session';
import { getPathname } from '@/components/i18n/navigation';
import { localeOfAddress } from '@/components/i18n/locale-of-address';
import { AppError } from '@/lib/domain/app-error';
import type { CurrentUser } from '@/lib/manage/current-user';
import { requirePermission } from '@/lib/manage/permissions';
import { uploadFiles } from '@/lib/manage/upload-files';
import { UPLOAD_LIMITS } from '@/lib/manage/upload-limits';
import { asAppError } from '@/lib/serve/api/as-app-error';
import { refuseForeign } from '@/app/guard/refuse-foreign';
import { readAtMost } from './read-at-most';

/** Takes an upload form and leads on to the page of its intake. Outside the pages, so that a body too large ends in words. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused !== null) return refused;
  const locale = localeOfAddress(new URL(request.url));
  const address = getPathname({ href: await resultAddress(request), locale });
  return new Response(null, { status: 303, headers: { Location: address } });
}

async function resultAddress(request: Request): Promise<string> {
  try {
    const user = await signedInUser();
    const form = await readForm(request, user);
    const files = form
      .getAll('files')
      .filter((entry) => entry instanceof File && entry.name !== '') as File[];
    if (files.length === 0) return '/admin/upload?error=invalid_parameter';
    const uploads = files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    return `/admin/intakes/${await uploadFiles(user, await Promise.all(uploads))}`;
  } catch (cause) {
    const error = asAppError(cause);
    if (error === null) throw cause;
    if (error.code === 'not_signed_in') return '/admin/sign-in?next=/admin/upload';
    return withError('/admin/upload', error);
  }
}

async function readForm(request: Request, user: CurrentUser | null): Promise<FormData> {
  const body = await readAtMost(request.body, user === null ? 0 : UPLOAD_LIMITS.requestBytes);
  requirePermission(user, 'upload');
  if (body === null) {
    const megabytes = UPLOAD_LIMITS.filesBytes / 1024 / 1024;
    throw new AppError('upload_too_large', 'upload above the limit', { params: { megabytes } });
  }
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
  try {
    return await new Response(body, { headers }).formData();
  } catch (cause) {
    throw new AppError('invalid_parameter', 'no upload form', { cause });
  }
}
