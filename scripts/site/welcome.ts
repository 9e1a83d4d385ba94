import type { EmbeddedDatabase } from '../database/open-embedded';

/** What a person reads when the site is up. */
export function welcome(url: string, embedded: EmbeddedDatabase | undefined): string {
  return `
  公开年报档案 · Gongkai Archive

  Open      ${url}
  Sign in   ${url}/admin
            an account comes from: npm run create-user -- EMAIL administrator
  Data      ${embedded ? dataLine(embedded) : 'the PostgreSQL server of DATABASE_URL'}
  Search    ${process.env['MEILI_HOST'] ? `Meilisearch at ${process.env['MEILI_HOST']}` : 'PostgreSQL'}
  Stop      Ctrl-C
`;
}

function dataLine({ home, account }: EmbeddedDatabase): string {
  return account ? `${home} (PostgreSQL runs there as ${account.name}, because it refuses root)` : home;
}
