import { beforeAll, describe, expect, it } from 'vitest';
import { ingestSamples } from '../../fixtures/ingest-samples';
import { addVersion, publishReport, shortReport } from '../../fixtures/published-report';
import { findAll, readXml, type XmlNode } from '../../fixtures/read-xml';
import { database } from '../../store/client';
import { removeSamples } from '../../store/remove-samples';
import { transact } from '../../store/transact';
import { withdrawReport } from '../../store/withdraw-report';
import { answerOai } from './answer-oai';

const db = database();
const PAGES = { ListIdentifiers: 2, ListRecords: 2 };
const PREFIX = 'metadataPrefix=oai_dc';

let ids: string[] = [];
beforeAll(async () => {
  for (const year of [2019, 2020, 2021, 2022, 2023]) {
    ids.push(
      await publishReport(db, { ...shortReport(year, '<一> & “二”\u0001'), title: `${year}<年> & 报` }),
    );
  }
  ids = [...ids].toSorted();
});

async function ask(query: string): Promise<XmlNode> {
  return readXml(await answerOai(new URLSearchParams(query), PAGES));
}

const textOf = (node: XmlNode, name: string): string[] => findAll(node, name).map(({ text }) => text);
const errorOf = (node: XmlNode): string | undefined => findAll(node, 'error')[0]?.attributes['code'];

/** The identifiers of a list, by following its tokens. */
async function harvest(verb: string, query = PREFIX): Promise<{ ids: string[]; pages: XmlNode[] }> {
  const pages: XmlNode[] = [];
  for (let next: string | undefined = query; next !== undefined;) {
    const page = await ask(`verb=${verb}&${next}`);
    pages.push(page);
    const token = textOf(page, 'resumptionToken')[0] ?? '';
    next = token === '' ? undefined : `resumptionToken=${token}`;
  }
  return { ids: pages.flatMap((page) => textOf(page, 'identifier')), pages };
}

/** Puts the last change of every record back, so that the next one is told apart without waiting. */
async function pass(): Promise<void> {
  await db.$executeRaw`UPDATE "PublicRecord" SET "changedAt" = "changedAt" - interval '1 hour'`;
}

describe('an answer', () => {
  it('has its namespaces, its time, what was asked, and one element of the verb', async () => {
    const root = await ask('verb=Identify');
    expect(root.attributes['xsi:schemaLocation']).toContain(
      'http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
    );
    expect(root.children.map(({ name }) => name)).toEqual(['responseDate', 'request', 'Identify']);
    expect(root.children[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(root.children[1]).toMatchObject({
      text: 'http://localhost:3000/oai',
      attributes: { verb: 'Identify' },
    });
    expect(root.children[2]?.children.map(({ name, text }) => [name, text])).toEqual([
      ['repositoryName', expect.any(String)],
      ['baseURL', 'http://localhost:3000/oai'],
      ['protocolVersion', '2.0'],
      ['adminEmail', expect.stringMatching(/^\S+@(\S+\.)+\S+$/)],
      ['earliestDatestamp', expect.stringMatching(/Z$/)],
      ['deletedRecord', 'persistent'],
      ['granularity', 'YYYY-MM-DDThh:mm:ssZ'],
    ]);
  });

  it.each([
    ['', 'badVerb'],
    ['verb=Nonsense', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&set=year', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=x', 'badArgument'],
    ['verb=GetRecord&identifier=x&metadataPrefix=oai_dc', 'idDoesNotExist'],
    [
      'verb=GetRecord&identifier=urn:uuid:00000000-0000-7000-8000-000000000000&metadataPrefix=oai_dc',
      'idDoesNotExist',
    ],
    ['verb=ListMetadataFormats&identifier=x', 'idDoesNotExist'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&page=2', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2025-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=year:1999', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=no:such:set', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=marc&from=yesterday', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=你', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=kind:', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=省', 'badArgument'],
    ['verb=GetRecord&identifier=a%20%25%25&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=%E4%BD%A0&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListMetadataFormats&identifier=a%23b%23c', 'badArgument'],
    ['verb=ListMetadataFormats&identifier=oai:a.b/c%2541?d=%26%23e', 'idDoesNotExist'],
    ['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x', 'badArgument'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=WzFd', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
  ])('to "%s" is %s', async (query, code) => {
    const root = await ask(query);
    expect(errorOf(root)).toBe(code);
    const request = findAll(root, 'request')[0];
    const isRepeated = !['badVerb', 'badArgument'].includes(code);
    expect(Object.keys(request?.attributes ?? {}).length > 0).toBe(isRepeated);
  });

  it('to a token of another verb is badResumptionToken', async () => {
    const token = textOf(await ask(`verb=ListRecords&${PREFIX}`), 'resumptionToken')[0] ?? '';
    expect(errorOf(await ask(`verb=ListIdentifiers&resumptionToken=${token}`))).toBe('badResumptionToken');
  });
});

describe('a list', () => {
  it.each(['ListIdentifiers', 'ListRecords'])('%s has every record once, over its pages', async (verb) => {
    const { ids: found, pages } = await harvest(verb);
    expect(found.toSorted()).toEqual(ids.map((id) => `urn:uuid:${id}`));
    const tokens = pages.map((page) => findAll(page, 'resumptionToken')[0]);
    expect(tokens.map((token) => token?.attributes)).toEqual([
      { completeListSize: '5', cursor: '0' },
      { completeListSize: '5', cursor: '2' },
      { completeListSize: '5', cursor: '4' },
    ]);
    expect(tokens.at(-1)?.text).toBe('');
  });

  it.each([
    ['year:2020', 1],
    ['division:410000', 5],
    ['division:410000:410800:410883', 5],
    ['division:410883', 0],
    ['kind:government', 5],
    ['kind:office', 0],
    ['year', 5],
  ])('of the set %s has %d records', async (set, count) => {
    const { ids: found } = await harvest('ListIdentifiers', `${PREFIX}&set=${set}`);
    expect(found).toHaveLength(count);
  });

  it('of sets names those that have records, and those above them', async () => {
    const specs = textOf(await ask('verb=ListSets'), 'setSpec');
    expect(specs).toEqual(
      expect.arrayContaining([
        'division',
        'division:410000',
        'division:410000:410800',
        'year:2021',
        'kind:government',
      ]),
    );
    for (const spec of specs) expect(spec).toMatch(/^[\w\-.!~*'()]+(:[\w\-.!~*'()]+)*$/);
  });
});

describe('a record', () => {
  it('is the report as Dublin Core, any signs in it escaped', async () => {
    const root = await ask(`verb=GetRecord&identifier=urn:uuid:${ids[0] ?? ''}&${PREFIX}`);
    const dc = findAll(root, 'oai_dc:dc')[0];
    if (dc === undefined) throw new Error('no metadata');
    expect(textOf(dc, 'dc:title')).toEqual([expect.stringMatching(/^\d{4}<年> & 报$/)]);
    expect(textOf(dc, 'dc:creator')).toEqual(['孟州市人民政府']);
    expect(textOf(dc, 'dc:date')).toEqual([]);
    expect(textOf(dc, 'dc:identifier')).toEqual([
      expect.stringMatching(/^http:\/\/localhost:3000\/reports\/410883\//),
      `urn:uuid:${ids[0] ?? ''}`,
    ]);
    expect(textOf(root, 'setSpec')).toContain('division:410000:410800:410883');
  });

  it('has a later datestamp after each change, and is told as deleted when it is gone', async () => {
    const [id = ''] = ids;
    const query = `verb=GetRecord&identifier=urn:uuid:${id}&${PREFIX}`;
    const stamp = async (): Promise<string> => textOf(await ask(query), 'datestamp')[0] ?? '';
    await pass();
    const before = await stamp();
    await addVersion(db, id, shortReport(2019, '新版'));
    expect((await stamp()) > before).toBe(true);
    await pass();
    const replaced = await stamp();
    await withdrawReport(db, { reportId: id, reason: '重复入库' });
    expect((await stamp()) > replaced).toBe(true);
    const gone = await ask(query);
    expect(findAll(gone, 'header')[0]?.attributes['status']).toBe('deleted');
    expect(findAll(gone, 'metadata')).toEqual([]);
    const since = textOf(gone, 'datestamp')[0] ?? '';
    const { ids: changed } = await harvest('ListIdentifiers', `${PREFIX}&from=${since}`);
    expect(changed).toEqual([`urn:uuid:${id}`]);
  });

  it('of a sample stays as deleted when the samples are removed', async () => {
    const [sample = ''] = await ingestSamples(db, ['410425-2021-jiaxian.txt']);
    await transact(db, removeSamples);
    expect(await db.report.count({ where: { id: sample } })).toBe(0);
    const root = await ask(`verb=GetRecord&identifier=urn:uuid:${sample}&${PREFIX}`);
    expect(findAll(root, 'header')[0]?.attributes['status']).toBe('deleted');
  });
});
