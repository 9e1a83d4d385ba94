import { z } from 'zod';
import type { RecordKey } from '../../store/list-public-records';
import { OaiError } from './oai-error';

/** Where a list goes on, and what list it is. */
export interface Resumption {
  readonly verb: 'ListIdentifiers' | 'ListRecords';
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly set?: string | undefined;
  readonly after: RecordKey;
  /** How many records came before. */
  readonly cursor: number;
}

const Token = z.tuple([
  z.enum(['ListIdentifiers', 'ListRecords']),
  z.string().max(20).nullable(),
  z.string().max(20).nullable(),
  z.string().max(100).nullable(),
  z.iso.datetime(),
  z.uuid(),
  z.number().int().min(1),
]);

/** The list's place as a token. It holds everything, so nothing is kept here and it does not expire. */
export function writeToken({ verb, from, until, set, after, cursor }: Resumption): string {
  const parts: z.infer<typeof Token> = [
    verb,
    from ?? null,
    until ?? null,
    set ?? null,
    after.changedAt.toISOString(),
    after.reportId,
    cursor,
  ];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Throws `OaiError` badResumptionToken for what is none of ours, or is one of another verb. */
export function readToken(token: string, verb: Resumption['verb']): Resumption {
  try {
    const text = Buffer.from(token, 'base64url').toString();
    const [of, from, until, set, changedAt, reportId, cursor] = Token.parse(JSON.parse(text));
    if (of !== verb) throw new OaiError('badResumptionToken', `the token is of ${of}`);
    const after = { changedAt: new Date(changedAt), reportId };
    return {
      verb,
      from: from ?? undefined,
      until: until ?? undefined,
      set: set ?? undefined,
      after,
      cursor,
    };
  } catch (error) {
    if (error instanceof OaiError) throw error;
    throw new OaiError('badResumptionToken', 'not a token of this repository', { cause: error });
  }
}
