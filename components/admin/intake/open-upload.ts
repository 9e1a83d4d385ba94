import type { Failure } from './local-file';

const PIECES = '/api/admin/uploads/pieces';
const TRY_AGAIN_AFTER_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

export class SendingFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

interface Announced {
  readonly intakeId: string;
  readonly name: string;
  readonly size: number;
  readonly print: string;
}

/** Announces a file (tus.io, creation); the server says where its pieces go and how far it was before. */
export async function openUpload(
  { size, ...metadata }: Announced,
  signal: AbortSignal,
): Promise<{ url: string; offset: number }> {
  const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${base64Of(value)}`);
  const headers = {
    'Tus-Resumable': '1.0.0',
    'Upload-Length': String(size),
    'Upload-Metadata': pairs.join(','),
  };
  const response = await patiently(() => fetch(PIECES, { method: 'POST', headers, signal }), signal);
  const url = response.headers.get('Location');
  if (!response.ok || url === null) throw new SendingFailed(failureIn(response.status));
  return { url, offset: Number(response.headers.get('Upload-Offset') ?? 0) };
}

/** Asks again where there was no answer, or the server could not give one: it may be starting anew. */
export async function patiently(ask: () => Promise<Response>, signal: AbortSignal): Promise<Response> {
  for (const delay of TRY_AGAIN_AFTER_MS) {
    const response = await ask().catch(() => null);
    if (response !== null && response.status < 500) return response;
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, delay));
    signal.throwIfAborted();
  }
  throw new SendingFailed('network');
}

const BY_STATUS: Readonly<Record<number, Failure>> = {
  400: 'invalid_parameter',
  401: 'not_signed_in',
  403: 'not_allowed',
  404: 'not_found',
  410: 'not_found',
  413: 'upload_too_large',
  429: 'too_many_uploads',
};

/** What a refusal by the server means. */
export function failureIn(status: number): Failure {
  return BY_STATUS[status] ?? 'network';
}

function base64Of(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
