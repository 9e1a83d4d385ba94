import { z } from 'zod';
import { env } from '../../env';
import { WINDOW_SECONDS } from './rate-limit';
import { absolute } from './report-item';
import type { Operation } from './operation';
import * as schemas from './named-schemas';

type JsonSchema = Record<string, unknown>;

const NAMED = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(schemas)) NAMED.add(schema, { id });

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** JSON Schema of OpenAPI 3.1; custom checks fall back to what their `meta` says. */
function parameterSchema(schema: z.ZodType): JsonSchema {
  const made: JsonSchema = { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) };
  delete made['$schema'];
  return made;
}

/** Every schema of the answers by its name; where one holds another, it refers to it. */
function componentSchemas(): Record<string, JsonSchema> {
  const made = z.toJSONSchema(NAMED, {
    io: 'output',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, schema]) => {
      const kept: JsonSchema = { ...schema };
      delete kept['$schema'];
      delete kept['$id'];
      delete kept['id'];
      return [name, kept];
    }),
  );
}

function parametersIn(place: 'path' | 'query', schema: z.ZodObject | null): JsonSchema[] {
  if (schema === null) return [];
  const { properties = {}, required = [] } = parameterSchema(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, example, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
    schema: rest,
  }));
}

const PROBLEM = { 'application/problem+json': { schema: reference('schemas', 'Problem') } };
const LIMITED = {
  RateLimit: reference('headers', 'RateLimit'),
  'RateLimit-Policy': reference('headers', 'RateLimitPolicy'),
};
const failure = (description: string, headers: JsonSchema = LIMITED) => ({
  description,
  headers,
  content: PROBLEM,
});

function success({ response, isTagged = true, isPaged = false }: Operation): JsonSchema {
  const { schema, mediaTypes, description } = response;
  const content = schema === undefined ? {} : { schema: reference('schemas', schema) };
  return {
    description,
    headers: {
      ...LIMITED,
      ...(isTagged && { ETag: reference('headers', 'ETag') }),
      ...(isPaged && { Link: reference('headers', 'Link') }),
    },
    content: Object.fromEntries(mediaTypes.map((type) => [type, content])),
  };
}

function responsesOf(operation: Operation): JsonSchema {
  const { errors, response, isTagged = true } = operation;
  return {
    200: success(operation),
    ...(isTagged && {
      304: {
        description: 'Not changed since the ETag given',
        headers: { ETag: reference('headers', 'ETag') },
      },
    }),
    400: failure('A parameter is not valid, not known or given more than once'),
    ...(errors.includes('not_found') && { 404: failure('Not in the archive') }),
    ...(!response.mediaTypes.includes('*/*') && {
      406: failure('There is no representation of a type that the request accepts'),
    }),
    ...(errors.includes('withdrawn') && { 410: failure('The report was withdrawn') }),
    429: failure('Too many requests', { ...LIMITED, 'Retry-After': reference('headers', 'RetryAfter') }),
    500: failure('Something went wrong on the server'),
    ...(errors.includes('database_unavailable') && { 503: failure('The database does not answer') }),
  };
}

function describe(operation: Operation): JsonSchema {
  const { id, summary, description, pathParameters, parameters } = operation;
  return {
    operationId: id,
    summary: summary.en,
    description: [summary.zh, description].filter((text) => text !== undefined).join('\n\n'),
    parameters: [...parametersIn('path', pathParameters), ...parametersIn('query', parameters)],
    responses: responsesOf(operation),
  };
}

const text = (description: string, example: string) => ({ description, schema: { type: 'string' }, example });

const headers = (limit: number) => ({
  ETag: text('Strong entity tag; send it back as If-None-Match', '"v3XyoUqSUtk9CkzJmCq0hT1bXkE"'),
  Link: text(
    'Addresses of the pages beside this one (RFC 8288)',
    '<https://example.org/api/v1/reports?cursor=…>; rel="next"',
  ),
  RateLimit: text(
    'What is left of the limit, and in how many seconds it is whole again',
    '"default";r=599;t=1',
  ),
  RateLimitPolicy: text('The limit', `"default";q=${limit};w=${WINDOW_SECONDS}`),
  RetryAfter: { description: 'Seconds to wait', schema: { type: 'integer' }, example: 1 },
});

/** The OpenAPI 3.1 description of the public API, made from the table that its routes are made from. */
export function openapi(operations: readonly Operation[]): JsonSchema {
  const limit = env().API_REQUESTS_PER_MINUTE;
  return {
    openapi: '3.1.0',
    info: {
      title: '公开年报档案 Gongkai Archive',
      version: '1',
      description: [
        'Annual reports on open government information of Chinese government bodies: every figure with its place in the original. No key is needed.',
        `A client address has ${limit} requests a minute. Only GET, HEAD and OPTIONS are answered, others with 405. A HEAD answers like its GET, without the body. Scripts of any site may read the answers (CORS).`,
        'Lists have a cursor: follow the Link header with rel="next", or send `next` as `cursor`, until there is none. Parameters that are not listed are refused. Errors are RFC 9457 problem documents.',
      ].join('\n\n'),
      license: {
        name: 'MIT (code); figures and official documents are facts and public documents',
        url: absolute('/about#licence'),
      },
    },
    externalDocs: {
      url: absolute('/developers'),
      description: 'With snippets for curl, R, Python and spreadsheets',
    },
    servers: [{ url: absolute('/api/v1') }],
    security: [],
    paths: Object.fromEntries(operations.map((each) => [each.path, { get: describe(each) }])),
    components: { schemas: componentSchemas(), headers: headers(limit) },
  };
}
