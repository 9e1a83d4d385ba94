'use client';

import { useTranslations } from 'next-intl';
import { CopyLink } from './copy-link';
import { useSelection } from './selection';

function Pilcrow({ href, name, lang }: { href: string; name: string; lang?: string | undefined }) {
  return (
    <CopyLink className="para" href={href} title={name} {...(lang !== undefined && { lang })}>
      <span aria-hidden="true">¶</span>
      <span className="sr-only">{name}</span>
    </CopyLink>
  );
}

/** The permanent address of a paragraph in this version; copies itself when pressed. Offsets in UTF-16 units. */
export function ParagraphLink({ source: { start, end } }: { source: { start: number; end: number } }) {
  const t = useTranslations('report');
  const { permanentHref } = useSelection();
  return (
    <Pilcrow
      href={permanentHref(`at=${start}-${Math.max(end, start + 1)}`, 'at')}
      name={t('copyParagraph')}
    />
  );
}

/** The permanent address of a part of this version. */
export function SectionLink({ id, lang }: { id: string; lang?: string }) {
  const t = useTranslations('report');
  const { permanentHref } = useSelection();
  return <Pilcrow href={permanentHref(null, id)} name={t('copySection')} lang={lang} />;
}
