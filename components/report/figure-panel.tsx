'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { FindingStateMark } from '@/components/ui/finding-state-mark';
import { Verdict } from '@/components/ui/verdict';
import { metricPath } from '@/lib/domain/addresses';
import type { FigureView } from '@/lib/serve/figure-view';
import { CopyLink } from './copy-link';
import type { OriginalView, Place } from './original-view';
import { useSelection } from './selection';

function Value({ figure }: { figure: FigureView }) {
  const t = useTranslations('domain.statuses');
  const format = useFormatter();
  if (figure.value === null) return t(figure.status);
  const number = format.number(figure.value, { maximumFractionDigits: 6 });
  return figure.status === 'inferred' ? `[${number}]` : number;
}

function Checks({ view, figure }: { view: OriginalView; figure: FigureView }) {
  const t = useTranslations('report.panel');
  const checks = view.findings.filter(
    (finding) => finding.expression !== '' && finding.figures.includes(figure.ref),
  );
  if (checks.length === 0) return null;
  return (
    <>
      <dt>{t('checks')}</dt>
      <dd>
        {checks.map((check) => (
          <span className="block" key={`${check.code} ${check.expression}`}>
            {check.expression} <Verdict verdict={check.verdict} /> <FindingStateMark state={check.state} />
          </span>
        ))}
      </dd>
    </>
  );
}

function Facts({ view, figure, place }: { view: OriginalView; figure: FigureView; place: Place }) {
  const t = useTranslations('report.panel');
  const td = useTranslations('domain');
  return (
    <dl>
      <dt>{t('status')}</dt>
      <dd>
        {td(`statuses.${figure.status}`)}
        {figure.rule !== null && t('rule', { rule: td(`rules.${figure.rule}`) })}
      </dd>
      {figure.raw !== '' && figure.raw !== String(figure.value) && (
        <>
          <dt>{t('raw')}</dt>
          <dd lang="zh-CN">{figure.raw}</dd>
        </>
      )}
      <dt>{t('metric')}</dt>
      <dd>
        <Link href={metricPath(figure.metric)}>
          <code>{figure.metric}</code>
        </Link>
        {figure.applicant !== null && <code> · {figure.applicant}</code>}
      </dd>
      <dt>{t('place')}</dt>
      <dd>
        {t('placeOf', {
          page: place.page ?? 0,
          line: place.line,
          start: place.start,
          end: place.end,
        })}
      </dd>
      <Checks view={view} figure={figure} />
    </dl>
  );
}

/** The picked figure: value, status, key, place and the checks it takes part in. */
export function FigurePanel({ view, place }: { view: OriginalView; place: Place | null }) {
  const t = useTranslations('report.panel');
  const { figure: name, permanentHref } = useSelection();
  const figure = place?.figure ?? null;
  return (
    <div className="picked" aria-live="polite">
      {place === null && <p className="meta">{name === null ? t('hint') : t('notHere')}</p>}
      {place !== null && figure === null && (
        <p>{t('placeOf', { page: place.page ?? 0, line: place.line, start: place.start, end: place.end })}</p>
      )}
      {place !== null && figure !== null && (
        <>
          <div className="row">
            <p className="big">
              <Value figure={figure} />
            </p>
            <h3>{view.names[figure.ref]}</h3>
          </div>
          <Facts view={view} figure={figure} place={place} />
          <p className="btns mt-s2">
            <CopyLink href={permanentHref(`figure=${figure.ref}`, 'at')}>{t('copy')}</CopyLink>
            <a className="btn" href={`#figure-${figure.ref}`}>
              {t('toTable')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
