import { useId } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import { CopyButton } from './copy-button';
import { PngButton } from './png-button';

export interface ChartAddress {
  /** Folder of the chart's addresses, such as /metrics/requests.received, without the language prefix. */
  readonly base: string;
  /** With its question mark, or ''. */
  readonly search: string;
  /** The site's public address, for the embed code. */
  readonly site: string;
  /** Name of the files, without an ending. */
  readonly fileName: string;
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** The ways to take a chart along: picture, numbers, and the code that shows it on another site. */
export function ChartLinks({ base, search, site, fileName, title, size }: ChartAddress) {
  const t = useTranslations('chart');
  const locale = useLocale();
  const id = useId();
  const address = (name: string): string => getPathname({ href: `${base}/${name}${search}`, locale });
  const code =
    `<iframe src="${escape(new URL(address('embed'), site).href)}" title="${escape(title)}" ` +
    `width="${size.width + 40}" height="${size.height + 90}" loading="lazy" style="border:0"></iframe>`;
  return (
    <div className="no-print">
      <div className="chart-links">
        <a href={address('chart.svg')} download={`${fileName}.svg`}>
          SVG
        </a>
        <PngButton
          href={address('chart.svg')}
          fileName={`${fileName}.png`}
          labels={{ save: 'PNG', failed: t('pngFailed') }}
        />
        <a href={address('chart.csv')}>CSV</a>
        <a href={address('chart.json')}>JSON</a>
      </div>
      <details className="mt-s2">
        <summary className="text-t-s">{t('embed')}</summary>
        <label className="sr-only" htmlFor={id}>
          {t('embedCode')}
        </label>
        <textarea id={id} className="inp mt-s2 font-mono text-t-xs" readOnly rows={3} value={code} />
        <CopyButton text={code} labels={{ copy: t('copy'), copied: t('copied') }} />
      </details>
    </div>
  );
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
