import { z } from 'zod';
import { env } from '../../env';
import { database } from '../../store/client';
import type { PublicRecord } from '../../store/generated/client';
import { countPublicRecords, listPublicRecords } from '../../store/list-public-records';
import { absolute } from '../api/report-item';
import { datestamp, readPeriod } from './datestamp';
import { OaiError } from './oai-error';
import type { Arguments, Verb } from './read-arguments';
import { headerOf, recordsOf } from './records';
import { readToken, writeToken, type Resumption } from './resumption';
import { listSets, scopeOfSet } from './sets';
import { element, type Xml } from './xml';

const PREFIX = 'oai_dc';
/** Records of a page. */
const PAGE: Record<Resumption['verb'], number> = { ListIdentifiers: 500, ListRecords: 100 };

function identify(earliest: Date): Xml[] {
  const { hostname } = new URL(env().SITE_URL);
  const host = hostname.includes('.') ? hostname : `${hostname}.localdomain`;
  return [
    element('repositoryName', '公开年报档案 Gongkai Archive'),
    element('baseURL', absolute('/oai')),
    element('protocolVersion', '2.0'),
    element('adminEmail', env().CONTACT_EMAIL ?? `webmaster@${host}`),
    element('earliestDatestamp', datestamp(earliest)),
    element('deletedRecord', 'persistent'),
    element('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
  ];
}

function format(): Xml {
  return element('metadataFormat', [
    element('metadataPrefix', PREFIX),
    element('schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
    element('metadataNamespace', 'http://www.openarchives.org/OAI/2.0/oai_dc/'),
  ]);
}

async function findRecord(identifier: string): Promise<PublicRecord> {
  const id = z.uuid().safeParse(/^urn:uuid:(.+)$/.exec(identifier)?.[1]);
  const record = id.success
    ? await database().publicRecord.findUnique({ where: { reportId: id.data } })
    : null;
  if (record === null) throw new OaiError('idDoesNotExist', `${identifier}: not in this repository`);
  return record;
}

function requirePrefix(prefix: string | undefined): void {
  if (prefix === PREFIX) return;
  throw new OaiError('cannotDisseminateFormat', `there is only ${PREFIX}`);
}

interface Listing {
  readonly verb: Resumption['verb'];
  readonly given: Arguments;
  readonly pageSize: number;
}

/** A page of a list, and the token of the next; the last page of several has an empty one. */
async function list({ verb, given, pageSize }: Listing): Promise<Xml[]> {
  const resumed = given.resumptionToken === undefined ? null : readToken(given.resumptionToken, verb);
  if (resumed === null) requirePrefix(given.metadataPrefix);
  const { from, until, set } = resumed ?? given;
  const sets = set === undefined ? {} : scopeOfSet(set);
  const scope = { ...readPeriod(from, until), ...sets };
  const rows =
    sets === null ? [] : await listPublicRecords(database(), scope, resumed?.after ?? null, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  if (last === undefined) throw new OaiError('noRecordsMatch', 'nothing matches');
  const cursor = resumed?.cursor ?? 0;
  const items = verb === 'ListRecords' ? await recordsOf(shown) : shown.map(headerOf);
  const hasNext = rows.length > pageSize;
  if (!hasNext && resumed === null) return items;
  const token = hasNext
    ? writeToken({ verb, from, until, set, after: last, cursor: cursor + shown.length })
    : '';
  const size = String(await countPublicRecords(database(), scope));
  return [...items, element('resumptionToken', token, { completeListSize: size, cursor: String(cursor) })];
}

async function earliest(): Promise<Date> {
  const { _min } = await database().publicRecord.aggregate({ _min: { changedAt: true } });
  return _min.changedAt ?? new Date(0);
}

/** What a verb answers. Throws `OaiError`. */
export async function answerVerb(verb: Verb, given: Arguments, pages = PAGE): Promise<Xml[]> {
  switch (verb) {
    case 'Identify':
      return identify(await earliest());
    case 'ListMetadataFormats':
      if (given.identifier !== undefined) await findRecord(given.identifier);
      return [format()];
    case 'ListSets': {
      if (given.resumptionToken !== undefined) {
        throw new OaiError('badResumptionToken', 'the list of sets has one page');
      }
      const records = await database().publicRecord.findMany({
        select: { divisions: true, year: true, kind: true },
        distinct: ['divisions', 'year', 'kind'],
      });
      return listSets(records).map(({ spec, name }) =>
        element('set', [element('setSpec', spec), element('setName', name)]),
      );
    }
    case 'GetRecord': {
      const record = await findRecord(given.identifier ?? '');
      requirePrefix(given.metadataPrefix);
      return recordsOf([record]);
    }
    case 'ListIdentifiers':
    case 'ListRecords':
      return list({ verb, given, pageSize: pages[verb] });
  }
}
