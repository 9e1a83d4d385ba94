import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ErrorTable } from '@/components/developers/error-table';
import { OperationTable } from '@/components/developers/operation-table';
import { Snippet } from '@/components/developers/snippet';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { env } from '@/lib/env';
import { OPERATIONS } from '@/lib/serve/api/operations';
import { absolute } from '@/lib/serve/api/report-item';
import { SNIPPETS, snippets } from '@/lib/serve/snippets';

const RULES = ['key', 'limit', 'paging', 'unknown', 'cache', 'cors', 'versions'] as const;

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('developers');
  return { title: t('title'), description: t('intro') };
}

export default async function DevelopersPage() {
  const t = await getTranslations('developers');
  const code = snippets();
  const words = { copy: t('copy'), copied: t('copied') };
  return (
    <div className="developers max-w-[52rem]">
      <PageTitle title={t('title')}>
        <p>{t('intro')}</p>
      </PageTitle>
      <p>
        {t('description')} <a href="/api/v1/openapi.json">{absolute('/api/v1/openapi.json')}</a>
      </p>
      <Section id="rules" title={t('rules.title')}>
        <ul className="list-disc ps-s5">
          {RULES.map((rule) => (
            <li key={rule} id={rule}>
              {t(`rules.${rule}`, { limit: env().API_REQUESTS_PER_MINUTE })}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="snippets" title={t('snippets.title')}>
        <p>{t('snippets.intro')}</p>
        {SNIPPETS.map((name) => (
          <Snippet
            key={name}
            name={t(`snippets.names.${name}`)}
            note={t(`snippets.notes.${name}`)}
            code={code[name]}
            words={words}
          />
        ))}
      </Section>
      <Section id="routes" title={t('routes.title')}>
        <OperationTable operations={OPERATIONS} />
      </Section>
      <Section id="errors" title={t('errors.title')}>
        <p>{t('errors.intro')}</p>
        <ErrorTable />
      </Section>
      <Section id="harvest" title={t('harvest.title')}>
        <p>
          {t('harvest.oai')} <a href={`${absolute('/oai')}?verb=Identify`}>{absolute('/oai')}</a>
        </p>
        <p>
          {t('harvest.sitemap')} <a href="/sitemap.xml">{absolute('/sitemap.xml')}</a>
        </p>
      </Section>
    </div>
  );
}
