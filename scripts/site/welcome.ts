import type { EmbeddedDatabase } from '../database/open-embedded';

/** What a person reads when the site is up; `firstLink` while there is no administrator. */
export function welcome(
  url: string,
  embedded: EmbeddedDatabase | undefined,
  firstLink: string | null,
): string {
  return `
  公开年报档案 · Gongkai Archive

  Open      ${url}
  Sign in   ${url}/admin
            ${firstLink === null ? 'accounts come by invitation, under /admin/users' : firstLine(firstLink)}
  Data      ${embedded ? dataLine(embedded) : 'the PostgreSQL server of DATABASE_URL'}
  Search    ${process.env['MEILI_HOST'] ? `Meilisearch at ${process.env['MEILI_HOST']}` : 'PostgreSQL'}
  Stop      Ctrl-C
`;
}

function firstLine(link: string): string {
  return `还没有管理员 · there is no administrator yet. Open this once, within 24 hours, to become the first:
            ${link}`;
}

function dataLine({ home, account }: EmbeddedDatabase): string {
  return account ? `${home} (PostgreSQL runs there as ${account.name}, because it refuses root)` : home;
}
