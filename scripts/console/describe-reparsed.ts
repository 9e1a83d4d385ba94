import type { ReparsedReport } from '../../lib/ingest/reparse-reports';
import { describeFailure } from './describe-in-words';
import type { Words } from './words';

const MOST_LINES = 20;

type Changed = Extract<ReparsedReport['result'], { state: 'changed' }>;
type FigureChange = Changed['reread']['diff']['figures'][number];

function inWords(t: Words, figure: FigureChange['from']): string {
  if (figure === null) return t('versions.reparse.none');
  return `${figure.value ?? figure.status}${figure.status === 'corrected' ? ` [${figure.raw}]` : ''}`;
}

function countsOf({ reread: { diff } }: Changed): Record<string, number> {
  const { figures, sections, findings } = diff;
  const added = figures.filter(({ from }) => from === null).length;
  const lost = figures.filter(({ to }) => to === null).length;
  return {
    added,
    lost,
    changed: figures.length - added - lost,
    sections: sections.length,
    gone: findings.gone.length,
    fresh: findings.fresh.length,
  };
}

function detailsOf(t: Words, result: Changed): string[] {
  const { diff, carried, isOtherwiseNamed } = result.reread;
  const figures = diff.figures
    .slice(0, MOST_LINES)
    .map(({ ref, from, to }) =>
      t('versions.reparse.figure', { ref, from: inWords(t, from), to: inWords(t, to) }),
    );
  const more = diff.figures.length - figures.length;
  return [
    ...figures,
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
