import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CoverageMeanings } from '@/components/about/coverage-meanings';
import { Statements } from '@/components/about/statements';
import { StatusMeanings } from '@/components/about/status-meanings';
import { VerdictMeanings } from '@/components/about/verdict-meanings';
import { Link } from '@/components/i18n/navigation';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';

const PARTS = [
  'promise',
  'source',
  'reading',
  'statuses',
  'checks',
  'coverage',
  'licence',
  'samples',
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('about');
  return { title: t('title') };
}

export default async function AboutPage() {
  const t = await getTranslations('about');
  return (
    <div className="max-w-[48rem]">
      <PageTitle title={t('title')} />
      <nav aria-label={t('contents')}>
        <ul className="flex flex-wrap gap-x-s5 gap-y-s1 text-t-s">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`${part}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="promise" title={t('promise.title')}>
        <Statements part="promise" items={['trace', 'check', 'complete', 'noGuess', 'permanent']} />
      </Section>
      <Section id="source" title={t('source.title')}>
        <p>{t('source.text')}</p>
      </Section>
      <Section id="reading" title={t('reading.title')}>
        <Statements part="reading" items={['extract', 'label', 'sum', 'form']} />
      </Section>
      <Section id="statuses" title={t('statuses.title')}>
        <StatusMeanings />
      </Section>
      <Section id="checks" title={t('checks.title')}>
        <VerdictMeanings />
      </Section>
      <Section id="coverage" title={t('coverage.title')}>
        <CoverageMeanings />
      </Section>
      <Section id="licence" title={t('licence.title')}>
        <p>{t('licence.text')}</p>
        <p className="mt-s3">
          {t('licence.api')} <Link href="/developers">{t('licence.apiLink')}</Link>
        </p>
      </Section>
      <Section id="samples" title={t('samples.title')}>
        <p>{t('samples.text')}</p>
      </Section>
    </div>
  );
}
