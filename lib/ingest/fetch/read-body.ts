import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AddressError } from './address-error';

/**
 * A body, unpacked where the server packed it against our wish. Throws `AddressError` address_too_large as soon as there
 * is more than `most`, packed or unpacked; the rest is not read.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const unpack = decoderOf(encoding);
  const stream = unpack === null ? body : body.pipe(unpack);
  if (unpack !== null) body.once('error', (error) => unpack.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > most) throw new AddressError('address_too_large', `more than ${most} bytes`, limitOf(most));
      chunks.push(chunk as Buffer);
    }
  } finally {
    body.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}

export function limitOf(most: number) {
  return { params: { megabytes: Math.round(most / 1024 / 1024) } };
}

function decoderOf(encoding: string | undefined): Transform | null {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new AddressError('address_unreachable', `packed as ${encoding}`);
  }
}
