import { z } from 'zod';

const Params = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/** What the sentence of an error or of an event needs, as it was stored; nothing where it is no such thing. */
export function storedParams(stored: unknown): Readonly<Record<string, string | number>> {
  return Params.parse(stored);
}
