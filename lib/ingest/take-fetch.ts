import type { Database } from '../store/client';
import type { AddressFetch } from '../store/generated/client';
import { transact } from '../store/transact';
import { closeFetch } from '../store/uploads/close-fetch';
import { keepUpload } from '../store/uploads/keep-upload';
import { AddressError } from './fetch/address-error';
import { fetchDocument, type FetchedDocument, type FetchOptions } from './fetch/fetch-document';
import { refused } from './incoming-file';
import { queueFileIn } from './queue-file';

/**
 * Fetches an address. What is there becomes an upload that has come whole, whose id is returned; why nothing could be had
 * becomes a refused job. Whoever is second to fetch the same changes nothing.
 */
export async function takeFetch(
  db: Database,
  fetch: AddressFetch,
  options: FetchOptions = {},
): Promise<string | null> {
  const found = await tryToFetch(fetch.address, options);
  return transact(db, async (tx) => {
    if (!(await closeFetch(tx, fetch.id))) return null;
    const { userId, intakeId } = fetch;
    if (found instanceof AddressError) {
      const file = refused(fetch.address, 0, found);
      await queueFileIn(tx, file, { publish: false, isSample: false, userId, intakeId });
      return null;
    }
    const { name, bytes, ...rest } = found;
    const provenance = { ...rest, address: fetch.address, fetchedAt: new Date() };
    await keepUpload(tx, { id: fetch.id, userId, intakeId, fileName: name, bytes, provenance });
    return fetch.id;
  });
}

async function tryToFetch(address: string, options: FetchOptions): Promise<FetchedDocument | AddressError> {
  try {
    return await fetchDocument(address, options);
  } catch (error) {
    if (error instanceof AddressError) return error;
    throw error;
  }
}
