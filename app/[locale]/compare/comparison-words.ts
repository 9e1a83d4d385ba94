import { getTranslations } from 'next-intl/server';
import { messageKey } from '@/components/i18n/message-key';
import type { routing } from '@/components/i18n/routing';
import { FEW_CASES, LITTLE_TEXT, SHORTEST_RUN } from '@/lib/domain/comparison-limits';
import { metric } from '@/lib/domain/metrics';
import type { ComparisonWords } from '@/lib/serve/compare/comparison-words';
import { absolute } from '@/lib/serve/api/report-item';

type Locale = (typeof routing.locales)[number];

/** The words of a comparison's workbook; `path` is the address it was asked for at. */
export async function comparisonWords(locale: Locale, path: string): Promise<ComparisonWords> {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const ts = await getTranslations({ locale, namespace: 'compare.workbook' });
  const td = await getTranslations({ locale, namespace: 'domain' });
  return {
    sheet: (name) => ts(`sheets.${name}`),
    head: (name) => ts(`heads.${name}`),
    column: ({ organization, year }) => t('columnName', { organization, year: String(year) }),
    table: (table) => td(`tables.${table}`),
    metric: (key) => td(`metrics.${messageKey(key)}`),
    unit: (key) => td(`units.${metric(key).unit}`),
    applicant: (applicant) => td(`applicants.${applicant}`),
    form: (form) => td(`forms.${form}`),
    status(cell) {
      switch (cell.kind) {
        case 'value':
        case 'unknown':
          return td(`statuses.${cell.figure.status}`);
        case 'sum':
          return t('sumOfRows', { parts: cell.parts.join(' + ') });
        case 'not_printed':
          return td('statusMarks.missing');
        case 'not_in_form':
          return t('notInForm', { form: td(`forms.${cell.form}`) });
      }
    },
    noDifference: ({ kind }) =>
      kind === 'no_base' ? t('noBase') : kind === 'not_comparable' ? t('notComparable') : '',
    checks: ({ violated, undetermined }) =>
      [
        violated > 0 ? ts('violated', { count: violated }) : '',
        undetermined > 0 ? ts('undetermined', { count: undetermined }) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    rate: (key) => t(`rateNames.${key}`),
    formula: (key) => t(`rateFormulas.${key}`),
    rateNote(cell) {
      switch (cell.kind) {
        case 'unknown':
          return t('rateUnknown');
        case 'nothing_to_divide':
          return t('nothingToDivide', { numerator: cell.numerator });
        case 'rate':
          return cell.fewCases ? t('fewCases', { count: FEW_CASES }) : '';
      }
    },
    reuse: t('reuse'),
    reuseNote: ({ total, leftOut, isLittle }) =>
      [
        total === 0 ? t('noOwnWords') : isLittle ? t('littleText', { count: LITTLE_TEXT }) : '',
        leftOut > 0 ? t('leftOut', { count: String(leftOut) }) : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    section: (kind) => (kind === null ? t('wholeText') : td(`sections.${kind}`)),
    textKind: (kind) => t(`kinds.${kind}`),
    place({ sentences, moved, from, kind }) {
      const [first] = sentences;
      return [
        first === undefined ? '' : ts('line', { line: first.line }),
        kind === 'first' ? '' : t(`kinds.${kind}`),
        moved ? t('moved') : '',
        from === null ? '' : t('movedFrom', { section: td(`sections.${from}`) }),
      ]
        .filter((part) => part !== '')
        .join(' · ');
    },
    about: (columns) => [
      [ts('about.address'), absolute(path)],
      ...columns.map(
        (column, index) =>
          [
            index === 0 ? t('base') : ts('about.report', { number: index + 1 }),
            `${column.organization} ${column.year} · ${td(`forms.${column.form}`)} · ${absolute(column.href)}`,
          ] as const,
      ),
      [ts('about.differences'), t('toBase')],
      [ts('heads.formChange'), t('formsDiffer')],
      [ts('about.empty'), ts('about.emptyMeans')],
      [t('reuse'), t('howReuse', { count: SHORTEST_RUN })],
    ],
  };
}
