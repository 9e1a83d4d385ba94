import { z } from 'zod';
import { SearchParameters } from '../search-parameters';
import { Comparison } from './comparison-schema';
import { absolute } from './report-item';
import { PARAMETERS } from './parameters';
import * as schemas from './schemas';

type JsonSchema = Record<string, unknown>;

interface Operation {
  readonly summary: string;
  readonly parameters: z.ZodObject;
  readonly path?: Readonly<Record<string, string>>;
  readonly response: {
    readonly schema?: z.ZodType;
    readonly mediaType?: string;
    readonly description: string;
  };
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  '/api/v1/reports': {
    summary: 'Published reports, a page at a time',
    parameters: PARAMETERS.reports,
    response: { schema: schemas.ReportList, description: 'Reports and the cursor of the next page' },
  },
  '/api/v1/reports/{id}': {
    summary: 'One report with its sections, figures, statistics, findings and original',
    parameters: PARAMETERS.none,
    path: { id: 'Id of the report' },
    response: { schema: schemas.Report, description: 'The report' },
  },
  '/api/v1/figures': {
    summary: 'Figures of published reports, a page at a time',
    parameters: PARAMETERS.figures,
    response: { schema: schemas.FigureList, description: 'Figures and the cursor of the next page' },
  },
  '/api/v1/figures.csv': {
    summary: 'The same figures as one CSV file (RFC 4180, UTF-8 with byte order mark)',
    parameters: PARAMETERS.figures,
    response: { mediaType: 'text/csv', description: 'All figures that match' },
  },
  '/api/v1/compare': {
    summary:
      'Two to six reports side by side: figures with differences to the first, rates, and text sentence by sentence',
    parameters: PARAMETERS.compare,
    response: { schema: Comparison, description: 'The comparison' },
  },
  '/api/v1/divisions': {
    summary: 'Divisions that have reports',
    parameters: PARAMETERS.divisions,
    response: { schema: schemas.DivisionList, description: 'The divisions' },
  },
  '/api/v1/metrics': {
    summary: 'Every metric of the statutory tables',
    parameters: PARAMETERS.none,
    response: { schema: schemas.MetricList, description: 'The metrics' },
  },
  '/api/v1/search': {
    summary: 'Full-text search in published reports',
    parameters: SearchParameters,
    response: { schema: schemas.SearchResult, description: 'Reports with the passages that match' },
  },
  '/api/v1/suggest': {
    summary: 'Places, publishing bodies and metrics whose name begins with what was typed',
    parameters: PARAMETERS.suggest,
    response: { schema: schemas.Suggestions, description: 'The likeliest of each' },
  },
  '/api/v1/files/{sha256}': {
    summary: 'An original, byte for byte',
    parameters: PARAMETERS.none,
    path: { sha256: 'SHA-256 of the file, in hexadecimal' },
    response: { mediaType: 'application/octet-stream', description: 'The file' },
  },
};

/** JSON Schema of OpenAPI 3.1; custom checks fall back to what their `meta` says. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const made: JsonSchema = { ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) };
  delete made['$schema'];
  return made;
}

function parametersOf({ parameters, path }: Operation): JsonSchema[] {
  const query = jsonSchema(parameters, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return [
    ...Object.entries(path ?? {}).map(([name, description]) => ({
      name,
      in: 'path',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    ...Object.entries(query.properties ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: query.required?.includes(name) ?? false,
      ...(typeof schema['description'] === 'string' && { description: schema['description'] }),
      schema,
    })),
  ];
}

function operation(path: string, it: Operation): JsonSchema {
  const { schema, mediaType = 'application/json', description } = it.response;
  const content = { [mediaType]: schema ? { schema: jsonSchema(schema, 'output') } : {} };
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return {
    operationId: path.replace('/api/v1/', '').replaceAll(/[{}]/g, '').replaceAll(/[/.]/g, '_'),
    summary: it.summary,
    parameters: parametersOf(it),
    responses: {
      200: { description, content },
      400: { description: 'A parameter is not valid or not known', content: problem },
      ...(it.path && { 404: { description: 'Not in the archive', content: problem } }),
      ...(path.includes('{id}') && { 410: { description: 'Withdrawn', content: problem } }),
      503: { description: 'The database does not answer', content: problem },
    },
  };
}

/** The OpenAPI 3.1 description of the public API, made from the schemas that validate its requests. */
export function openapi(): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: '公开年报档案 Gongkai Archive',
      version: '1',
      description:
        'Annual reports on open government information of Chinese government bodies: every figure with its place in the original. No key is needed. Errors are RFC 9457 problem documents.',
      license: { name: 'MIT (code); figures and official documents are facts and public documents' },
    },
    servers: [{ url: absolute('/') }],
    paths: Object.fromEntries(
      Object.entries(OPERATIONS).map(([path, it]) => [path, { get: operation(path, it) }]),
    ),
    components: { schemas: { Problem: jsonSchema(schemas.Problem, 'output') } },
  };
}
