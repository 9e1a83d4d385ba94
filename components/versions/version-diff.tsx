import { useTranslations } from 'next-intl';
import { messageKey } from '@/components/i18n/message-key';
import { DataTable } from '@/components/ui/data-table';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { Section } from '@/components/ui/section';
import { Verdict } from '@/components/ui/verdict';
import type { Fact, StatisticChange, VersionDiff as Diff } from '@/lib/compare/versions/diff-versions';
import { formOf } from '@/lib/domain/metrics';
import { ORGANIZATION_KINDS, type Finding, type ParsedSection } from '@/lib/domain/report';
import { FigureWords } from './figure-words';

interface Props {
  diff: Diff;
  /** Numbers of the two versions. */
  from: number;
  to: number;
}

function Head({ from, to, first }: { from: number; to: number; first: string }) {
  const t = useTranslations('versions.diff');
  return (
    <thead>
      <tr>
        <th scope="col" className="w-[20%]">
          {first}
        </th>
        <th scope="col" className="w-[40%]">
          {t('version', { number: from })}
        </th>
        <th scope="col" className="w-[40%]">
          {t('version', { number: to })}
        </th>
      </tr>
    </thead>
  );
}

/** What a version says: the document's own words, or the name of one of a few. */
function FactWords({ fact, value }: { fact: Fact; value: string | null }) {
  const t = useTranslations('versions.diff');
  const td = useTranslations('domain');
  if (value === null) return t('none');
  const kind = ORGANIZATION_KINDS.find((known) => fact === 'kind' && known === value);
  if (kind !== undefined) return td(`kinds.${kind}`);
  if (fact === 'form') return td(`forms.${formOf(value)}`);
  return <span lang="zh-CN">{value}</span>;
}

function Facts({ diff: { facts }, from, to }: Props) {
  const t = useTranslations('versions.diff');
  if (facts.length === 0) return null;
  return (
    <Section title={t('facts')}>
      <DataTable caption={t('facts')} hideCaption>
        <Head first={t('what')} from={from} to={to} />
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.fact}>
              <th scope="row">{t(`fact.${fact.fact}`)}</th>
              <td>
                <FactWords fact={fact.fact} value={fact.from} />
              </td>
              <td>
                <FactWords fact={fact.fact} value={fact.to} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

const ENDS = 24;

/** Where a part begins and ends, in its own words. */
function Borders({ section }: { section: ParsedSection | null }) {
  const t = useTranslations('versions.diff');
  if (section === null) return <span className="meta">{t('noSection')}</span>;
  const { heading, text, source } = section;
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const shown = words.length > 2 * ENDS ? `${words.slice(0, ENDS)} … ${words.slice(-ENDS)}` : words;
  return (
    <>
      <b lang="zh-CN">{heading ?? t('noHeading')}</b>
      <br />
      <span lang="zh-CN">{shown}</span>
      <br />
      <span className="meta">{t('length', { count: text.length, line: source.line })}</span>
    </>
  );
}

function Sections({ diff: { sections }, from, to }: Props) {
  const t = useTranslations('versions.diff');
  const td = useTranslations('domain.sections');
  if (sections.length === 0) return null;
  return (
    <Section title={t('sections')}>
      <DataTable caption={t('sections')} hideCaption>
        <Head first={t('section')} from={from} to={to} />
        <tbody>
          {sections.map((section) => (
            <tr key={`${section.ordinal} ${section.kind}`}>
              <th scope="row">{td(section.kind)}</th>
              <td>
                <Borders section={section.from} />
              </td>
              <td>
                <Borders section={section.to} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

function Figures({ diff: { figures }, from, to }: Props) {
  const t = useTranslations('versions.diff');
  const td = useTranslations('domain');
  if (figures.length === 0) return null;
  return (
    <Section title={t('figures')}>
      <DataTable caption={t('figures')} hideCaption>
        <Head first={t('figure')} from={from} to={to} />
        <tbody>
          {figures.map(({ ref, from: before, to: after }) => {
            const figure = after ?? before;
            return (
              <tr key={ref}>
                <th scope="row">
                  {figure && td(`metrics.${messageKey(figure.metric)}`)}
                  {figure?.applicant && ` · ${td(`applicants.${figure.applicant}`)}`}
                </th>
                <td>
                  <FigureWords figure={before} />
                </td>
                <td>
                  <FigureWords figure={after} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Section>
  );
}

function StatisticWords({ statistic }: { statistic: StatisticChange['from'] }) {
  const t = useTranslations('versions.diff');
  if (statistic === null) return <span className="meta">{t('noRow')}</span>;
  return (
    <>
      <FigureWords figure={statistic} /> <span lang="zh-CN">{statistic.unit}</span>
    </>
  );
}

function Statistics({ diff: { statistics }, from, to }: Props) {
  const t = useTranslations('versions.diff');
  if (statistics.length === 0) return null;
  return (
    <Section title={t('statistics')}>
      <DataTable caption={t('statistics')} hideCaption>
        <Head first={t('row')} from={from} to={to} />
        <tbody>
          {statistics.map(({ from: before, to: after }, index) => (
            <tr key={index}>
              <th scope="row" lang="zh-CN">
                {[...new Set([before?.label, after?.label])].filter(Boolean).join(' → ')}
                {(after ?? before)?.column != null && ` · ${(after ?? before)?.column ?? ''}`}
              </th>
              <td>
                <StatisticWords statistic={before} />
              </td>
              <td>
                <StatisticWords statistic={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

function FindingList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className="mt-s4">{title}</h3>
      <ul className="mt-s2">
        {findings.map((finding, index) => (
          <li key={index}>
            <Verdict verdict={finding.verdict} /> <FindingSentence finding={finding} />{' '}
            {finding.expression !== '' && <code>{finding.expression}</code>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Findings({ diff: { findings } }: Props) {
  const t = useTranslations('versions.diff');
  const { gone, fresh } = findings;
  if (gone.length + fresh.length === 0) return null;
  return (
    <Section title={t('findings')}>
      <FindingList title={t('gone')} findings={gone} />
      <FindingList title={t('fresh')} findings={fresh} />
      <p className="meta">{t('ownFindings')}</p>
    </Section>
  );
}

/** What is different between two versions of a report: who and when, parts, numbers, findings. */
export function VersionDiff(props: Props) {
  const t = useTranslations('versions.diff');
  const { facts, sections, figures, statistics, findings } = props.diff;
  const numbers = figures.length + statistics.length;
  const count = [facts, sections, findings.gone, findings.fresh].flat().length + numbers;
  return (
    <>
      <p>{t('summary', { facts: facts.length, sections: sections.length, figures: numbers, count })}</p>
      <Facts {...props} />
      <Sections {...props} />
      <Figures {...props} />
      <Statistics {...props} />
      <Findings {...props} />
    </>
  );
}
