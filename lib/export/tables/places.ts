import { divisionPath, organizationPath } from '../../domain/addresses';
import { DIVISION_LEVELS, ORGANIZATION_KINDS } from '../../domain/report';
import {
  listPublicDivisions,
  listPublicOrganizations,
  type DivisionLine,
  type OrganizationLine,
} from '../../store/export/list-public-places';
import { integer, LIST_SEPARATOR, text } from '../column';
import { defineTable } from '../table';

export const DIVISIONS = defineTable<DivisionLine & { readonly url: string }>({
  name: 'divisions',
  zh: '有报告的行政区划及其上级',
  en: 'Administrative divisions that have reports, and those above them',
  key: ['division_code'],
  references: [{ column: 'parent_code', table: 'divisions', target: 'division_code' }],
  async *rows({ tx, absolute }) {
    yield (await listPublicDivisions(tx)).map((line) => ({
      ...line,
      url: absolute(divisionPath(line.code)),
    }));
  },
  columns: [
    text('division_code', '代码', 'Code', ({ code }) => code),
    text('name', '名称', 'Name', ({ name }) => name),
    text('level', '级别', 'Level', ({ level }) => level, { values: DIVISION_LEVELS }),
    text(
      'parent_code',
      '上一级的代码；省级和中央国家机关为空',
      'Code of the division above; empty for provinces and central bodies',
      ({ parentCode }) => parentCode,
      {
        mayBeNull: true,
      },
    ),
    text('path', '从省级到本级的代码', 'Codes from the province down', ({ path }) =>
      path.join(LIST_SEPARATOR),
    ),
    text('path_names', '从省级到本级的名称', 'Names from the province down', ({ pathNames }) =>
      pathNames.join(LIST_SEPARATOR),
    ),
    text('url', '永久网址', 'Permanent address', ({ url }) => url),
  ],
});

export const ORGANIZATIONS = defineTable<OrganizationLine & { readonly url: string }>({
  name: 'organizations',
  zh: '有已公开报告的发布机关',
  en: 'Publishing bodies that have published reports',
  key: ['organization_slug'],
  references: [{ column: 'division_code', table: 'divisions', target: 'division_code' }],
  async *rows({ tx, absolute }) {
    const lines = await listPublicOrganizations(tx);
    yield lines.map((line) => ({ ...line, url: absolute(organizationPath(line.slug)) }));
  },
  columns: [
    text('organization_slug', '永久标识', 'Permanent identifier', ({ slug }) => slug),
    text('name', '名称', 'Name', ({ name }) => name),
    text('kind', '类别', 'Kind', ({ kind }) => kind, { values: ORGANIZATION_KINDS }),
    text('division_code', '所属行政区划', 'Division it serves', ({ divisionCode }) => divisionCode),
    integer('reports', '库中已公开的报告数', 'Published reports in the archive', ({ reports }) => reports),
    integer('first_year', '最早的报告年度', 'First year reported on', ({ firstYear }) => firstYear),
    integer('last_year', '最近的报告年度', 'Last year reported on', ({ lastYear }) => lastYear),
    text('url', '永久网址', 'Permanent address', ({ url }) => url),
  ],
});
