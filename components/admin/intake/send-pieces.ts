import { failureIn, SendingFailed } from './open-upload';

/** What is sent in one request; a broken connection loses less, because the server keeps what has come. */
const CHUNK_BYTES = 8 * 1024 * 1024;
const TRY_AGAIN_AFTER_MS = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Sends what the server does not have of a file. Throws `SendingFailed`, or the signal's reason. */
export async function sendPieces(
  file: File,
  url: string,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<void> {
  const { DetailedError, Upload } = await import('tus-js-client');
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(file, {
      uploadUrl: url,
      chunkSize: CHUNK_BYTES,
      retryDelays: TRY_AGAIN_AFTER_MS,
      storeFingerprintForResuming: false,
      onProgress,
      onSuccess: () => resolve(),
      onError: (error) => {
        const answer = error instanceof DetailedError ? error.originalResponse : null;
        reject(
          new SendingFailed(
            answer !== null
              ? failureIn(answer.getStatus())
              : error instanceof DetailedError
                ? 'network'
                : 'file_gone',
          ),
        );
      },
    });
    signal.addEventListener('abort', () => {
      void upload.abort();
      reject(signal.reason as Error);
    });
    upload.start();
  });
}
