import { Agent, request, type Dispatcher } from 'undici';
import { MOST_FILE_BYTES } from '../incoming-file';
import { AddressError } from './address-error';
import { asAddressError } from './as-address-error';
import { checkAddress, PUBLIC_ONLY, type AddressRules } from './check-address';
import { checkedLookup, resolveByDns, type Resolve } from './checked-lookup';
import { nameOf } from './name-of';
import { limitOf, readBody } from './read-body';

export interface FetchedDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** After all redirects. */
  readonly finalAddress: string;
  readonly status: number;
  /** Those that say something of the document and nothing of a visitor. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface FetchOptions {
  readonly resolve?: Resolve;
  readonly rules?: AddressRules;
  readonly mostBytes?: number;
  readonly connectMs?: number;
  /** For everything, redirects included. */
  readonly wholeMs?: number;
}

const MOST_REDIRECTS = 5;
const KEPT = [
  'content-type',
  'content-length',
  'content-encoding',
  'content-disposition',
  'content-language',
  'last-modified',
  'etag',
  'date',
  'server',
] as const;
const LONGEST_HEADER = 500;
const ASKED = {
  'user-agent': 'GongkaiArchive/1.0 (archive of annual reports on open government information)',
  accept: 'text/html, application/pdf, application/msword, text/plain, */*;q=0.5',
  'accept-encoding': 'identity',
  'accept-language': 'zh-CN, zh;q=0.9, en;q=0.5',
};

/**
 * Fetches a document from a public web address. Each address on the way is checked, and only what was checked is connected
 * to. Throws `AddressError`.
 */
export async function fetchDocument(address: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const { resolve = resolveByDns, rules = PUBLIC_ONLY, connectMs = 10_000, wholeMs = 90_000 } = options;
  const most = options.mostBytes ?? MOST_FILE_BYTES;
  const agent = new Agent({
    connect: { lookup: checkedLookup(resolve, rules), timeout: connectMs },
    connections: 1,
    pipelining: 0,
    maxHeaderSize: 32 * 1024,
  });
  const signal = AbortSignal.timeout(wholeMs);
  try {
    let url = checkAddress(address, rules);
    for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
      const answer = await request(url, { dispatcher: agent, signal, headers: ASKED });
      // A body that is left unread says so as an error, which is no news.
      answer.body.on('error', () => undefined);
      const next = redirectOf(answer, url);
      if (next === null) return await documentOf(answer, url, most);
      // An answer that leads on has nothing to say; it may be endless all the same.
      answer.body.destroy();
      url = checkAddress(next, rules);
    }
    throw new AddressError('address_redirects', `more than ${MOST_REDIRECTS} redirects`, {
      params: { count: MOST_REDIRECTS },
    });
  } catch (error) {
    throw asAddressError(error);
  } finally {
    void agent.destroy();
  }
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, url: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  const location = one(headers['location']);
  if (location === undefined || !URL.canParse(location, url))
    throw new AddressError('address_status', 'a redirect to nowhere', { params: { status: statusCode } });
  return new URL(location, url).href;
}

async function documentOf(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  url: URL,
  most: number,
): Promise<FetchedDocument> {
  if (statusCode < 200 || statusCode > 299) {
    body.destroy();
    throw new AddressError('address_status', `answered ${statusCode}`, { params: { status: statusCode } });
  }
  if (Number(one(headers['content-length']) ?? 0) > most) {
    body.destroy();
    throw new AddressError('address_too_large', 'as announced', limitOf(most));
  }
  const bytes = await readBody(body, one(headers['content-encoding']), most);
  if (bytes.length === 0) throw new AddressError('address_empty', 'nothing came');
  const kept = KEPT.flatMap((name) => {
    const value = one(headers[name]);
    return value === undefined ? [] : [[name, value.slice(0, LONGEST_HEADER)] as const];
  });
  return {
    name: nameOf(url, one(headers['content-type']), one(headers['content-disposition'])),
    bytes,
    finalAddress: url.href,
    status: statusCode,
    headers: Object.fromEntries(kept),
  };
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
