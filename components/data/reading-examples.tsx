import { useTranslations } from 'next-intl';

const LANGUAGES = ['duckdb', 'python', 'r'] as const;

const CODE = (site: string): Record<(typeof LANGUAGES)[number], string> => ({
  duckdb: `SELECT year, sum(value) AS received
FROM '${site}/data/figures.parquet'
WHERE metric = 'requests.received' AND applicant = 'total' AND NOT is_sample
GROUP BY year ORDER BY year;`,
  python: `import pandas as pd
figures = pd.read_parquet("${site}/data/figures.parquet")
received = figures.query("figure == 'requests.received/total' and not is_sample")
print(received.groupby("year")["value"].sum())`,
  r: `figures <- arrow::read_parquet("${site}/data/figures.parquet")
received <- subset(figures, figure == "requests.received/total" & !is_sample)
aggregate(value ~ year, received, sum)`,
});

/** How the files are read, ready to copy. */
export function ReadingExamples({ siteUrl }: { siteUrl: string }) {
  const t = useTranslations('data.read');
  const code = CODE(siteUrl.replace(/\/$/, ''));
  return (
    <dl>
      {LANGUAGES.map((language) => (
        <div key={language} className="mb-s4">
          <dt className="font-bold">{t(language)}</dt>
          <dd>
            <pre className="expr overflow-x-auto" tabIndex={0} role="region" aria-label={t(language)}>
              <code>{code[language]}</code>
            </pre>
          </dd>
        </div>
      ))}
      <div>
        <dt className="font-bold">{t('spreadsheet')}</dt>
        <dd>{t.rich('spreadsheetText', { csv: (name) => <a href="/api/v1/figures.csv">{name}</a> })}</dd>
      </div>
    </dl>
  );
}
