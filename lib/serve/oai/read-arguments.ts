import { readPeriod } from './datestamp';
import { OaiError } from './oai-error';

export const VERBS = [
  'GetRecord',
  'Identify',
  'ListIdentifiers',
  'ListMetadataFormats',
  'ListRecords',
  'ListSets',
] as const;
export type Verb = (typeof VERBS)[number];

export type Arguments = Readonly<
  Partial<Record<'identifier' | 'metadataPrefix' | 'from' | 'until' | 'set' | 'resumptionToken', string>>
>;
type ArgumentName = keyof Arguments;

interface Allowed {
  readonly required: readonly ArgumentName[];
  readonly optional: readonly ArgumentName[];
  /** Whether a token may stand in place of all others. */
  readonly isResumable: boolean;
}

const SELECTIVE: Allowed = {
  required: ['metadataPrefix'],
  optional: ['from', 'until', 'set'],
  isResumable: true,
};

const ALLOWED: Record<Verb, Allowed> = {
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [], isResumable: false },
  Identify: { required: [], optional: [], isResumable: false },
  ListIdentifiers: SELECTIVE,
  ListMetadataFormats: { required: [], optional: ['identifier'], isResumable: false },
  ListRecords: SELECTIVE,
  ListSets: { required: [], optional: [], isResumable: true },
};

const NAME = "[A-Za-z0-9\\-_.!~*'()]+";
const URI_SIGNS = "(?:[A-Za-z0-9\\-_.!~*'();/?:@&=+$,]|%[0-9A-Fa-f]{2})+";
/** What the schema of answers lets an argument be, for it is repeated there. */
const LEGAL: Readonly<Partial<Record<string, RegExp>>> = {
  identifier: new RegExp(`^${URI_SIGNS}(?:#${URI_SIGNS})?$`),
  metadataPrefix: new RegExp(`^${NAME}$`),
  set: new RegExp(`^${NAME}(?::${NAME})*$`),
};

export interface OaiRequest {
  readonly verb: Verb;
  readonly given: Arguments;
}

/** Checks a request's arguments against its verb. Throws `OaiError` badVerb, badArgument. */
export function readArguments(query: URLSearchParams): OaiRequest {
  const verbs = query.getAll('verb');
  const verb = VERBS.find((known) => known === verbs[0]);
  if (verb === undefined || verbs.length > 1)
    throw new OaiError('badVerb', 'verb: missing, repeated or unknown');
  const { required, optional, isResumable } = ALLOWED[verb];
  const known = new Set<string>([...required, ...optional, ...(isResumable ? ['resumptionToken'] : [])]);
  const given = new Map<string, string>();
  for (const [name, value] of query) {
    if (name === 'verb') continue;
    if (!known.has(name)) throw new OaiError('badArgument', `${name}: not an argument of ${verb}`);
    if (given.has(name)) throw new OaiError('badArgument', `${name}: given more than once`);
    if (LEGAL[name]?.test(value) === false) throw new OaiError('badArgument', `${name}: not a legal value`);
    given.set(name, value);
  }
  if (given.has('resumptionToken')) {
    if (given.size > 1) throw new OaiError('badArgument', 'resumptionToken: stands alone');
  } else {
    const missing = required.find((name) => !given.has(name));
    if (missing !== undefined) throw new OaiError('badArgument', `${missing}: missing`);
  }
  readPeriod(given.get('from'), given.get('until'));
  return { verb, given: Object.fromEntries(given) };
}
