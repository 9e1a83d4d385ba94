import type { ReparsedReport } from '../../lib/ingest/reparse-reports';
import type { Figure } from '../../lib/domain/report';
import { describeFailure } from './describe-in-words';
import type { Words } from './words';

const MOST_LINES = 20;

type Changed = Extract<ReparsedReport['result'], { state: 'changed' }>;
interface NumberChange {
  readonly ref: string;
  readonly from: Said;
  readonly to: Said;
}
type Said = Pick<Figure, 'value' | 'status' | 'raw'> | null;

/** The cells of the form's tables, then those of the table of statistics by their label. */
function numbersOf({ reread: { diff } }: Changed): NumberChange[] {
  const statistics = diff.statistics.map(({ from, to }) => ({ ref: (to ?? from)?.label ?? '', from, to }));
  return [...diff.figures, ...statistics];
}

function inWords(t: Words, figure: Said): string {
  if (figure === null) return t('versions.reparse.none');
  return `${figure.value ?? figure.status}${figure.status === 'corrected' ? ` [${figure.raw}]` : ''}`;
}

function countsOf(result: Changed): Record<string, number> {
  const { sections, findings } = result.reread.diff;
  const numbers = numbersOf(result);
  const added = numbers.filter(({ from }) => from === null).length;
  const lost = numbers.filter(({ to }) => to === null).length;
  return {
    added,
    lost,
    changed: numbers.length - added - lost,
    sections: sections.length,
    gone: findings.gone.length,
    fresh: findings.fresh.length,
  };
}

function detailsOf(t: Words, result: Changed): string[] {
  const { carried, isOtherwiseNamed } = result.reread;
  const numbers = numbersOf(result);
  const shown = numbers
    .slice(0, MOST_LINES)
    .map(({ ref, from, to }) =>
      t('versions.reparse.figure', { ref, from: inWords(t, from), to: inWords(t, to) }),
    );
  const more = numbers.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [t('versions.reparse.more', { count: more })] : []),
    ...carried.map(({ how, held: { change } }) =>
      t(`versions.reparse.correction.${how}`, { target: change.target || change.kind }),
    ),
    ...(isOtherwiseNamed ? [t('versions.reparse.identity')] : []),
  ];
}

/** What became of a report whose file was read again: a line, and below it each number and correction concerned. */
export function describeReparsed(
  t: Words,
  { divisionCode, organization, year, result }: ReparsedReport,
): string {
  const parts = [t(`versions.reparse.state.${result.state}`), divisionCode, organization, String(year)];
  if (result.state === 'refused') return [...parts, describeFailure(t, result.error)].join('  ');
  if (result.state !== 'changed') return parts.join('  ');
  const first = [
    ...parts,
    t('versions.reparse.counts', countsOf(result)),
    t(`versions.reparse.became.${result.became}`),
  ];
  return [first.join('  '), ...detailsOf(t, result).map((line) => `    ${line}`)].join('\n');
}
