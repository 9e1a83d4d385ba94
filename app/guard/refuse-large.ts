import { AppError } from '@/lib/domain/app-error';
import { refusal } from './refusal';

const MEGABYTE = 1024 * 1024;

/** The refusal of a request that says it brings more than so many bytes; else null. */
export function refuseLarge(request: Request, mostBytes: number): Response | null {
  if (Number(request.headers.get('content-length') ?? 0) <= mostBytes) return null;
  const params = { megabytes: Math.ceil(mostBytes / MEGABYTE) };
  return refusal(request, new AppError('upload_too_large', `at most ${mostBytes} bytes`, { params }));
}
