import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';

const EXAMPLES = {
  words: '依申请公开 洛阳',
  phrase: '"主动公开"',
  exclude: '行政复议 -行政诉讼',
  or: '洛阳 OR 焦作',
  group: '培训 (洛阳 或 焦作) -公报',
  year: '信息公开 year:2019-2021',
  in: '信息公开 in:河南省',
  section: '整改 section:problems',
  kind: '热线 kind:department',
  figure: 'requests.received > 10',
  applicant: 'received/自然人 >= 1 in:河南省',
  short: '不予公开 = 0 年份:2020',
} as const;

/** The query language by example; each example can be tried. `?` opens it where scripts run. */
export function QueryHelp() {
  const t = useTranslations('search.language');
  return (
    <details id="search-language" className="search-language">
      <summary>
        {t('title')} <kbd aria-hidden="true">?</kbd>
      </summary>
      <dl>
        {(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).map((example) => (
          <div key={example}>
            <dt>
              <Link href={`/search?q=${encodeURIComponent(EXAMPLES[example])}`} prefetch={false} lang="zh-CN">
                <code>{EXAMPLES[example]}</code>
              </Link>
            </dt>
            <dd>{t(`examples.${example}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('literal')}</p>
      <p>
        {t.rich('keys', { kbd: (key) => <kbd>{key}</kbd> })} <a href="/api/docs/search.md">{t('more')}</a>
      </p>
    </details>
  );
}
