'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PlaceLink } from '@/components/report/place-link';
import { useSelection } from '@/components/report/selection';
import { statutoryHeading } from '@/components/report/section-heading';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { SECTION_KINDS, type SectionKind } from '@/lib/domain/report';
import { placeAt } from '@/lib/text/place-at';
import { moveHeading, takePartAway, type PlacedPart } from './move-heading';
import { useReview } from './review-context';

/** Borders of one part: its heading's line, typed, moved by one, or taken from the original. */
function Part({ kind, part }: { kind: SectionKind; part: PlacedPart | undefined }) {
  const t = useTranslations('desk.sections');
  const { subject, document, parts, take } = useReview();
  const { at } = useSelection();
  const [isRefused, setRefused] = useState(false);
  const lineOf = (offset: number): number => placeAt(document, offset, offset).line;
  const line = part === undefined ? null : lineOf(part.headingStart);
  const name = statutoryHeading(kind);
  const move = (to: number): void => {
    const made = moveHeading(document, parts, kind, to);
    setRefused(made === null);
    if (made !== null) take({ decides: [], changes: made });
  };
  return (
    <li className="part-line">
      <span>
        {part === undefined ? (
          <>
            <span lang="zh-CN">{name}</span> <Tag tone="unk">{t('missing')}</Tag>
          </>
        ) : (
          <PlaceLink
            source={{ start: part.headingStart, end: Math.max(part.headingStart + 1, part.start) }}
            lang="zh-CN"
          >
            {part.heading ?? name}
          </PlaceLink>
        )}
        {part?.heading === null && <Tag tone="unk">{t('headingLost')}</Tag>}
      </span>
      {subject.mayCorrect && (
        <span className="part-tools">
          <label>
            {t('line')}{' '}
            <input
              key={line ?? 'none'}
              className="inp w-[4.5em]"
              inputMode="numeric"
              defaultValue={line ?? ''}
              aria-label={t('lineOf', { name })}
              aria-invalid={isRefused}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                move(Number(event.currentTarget.value));
              }}
            />
          </label>
          {line !== null && (
            <>
              <Button aria-label={t('up', { name })} onClick={() => move(line - 1)}>
                ↑
              </Button>
              <Button aria-label={t('down', { name })} onClick={() => move(line + 1)}>
                ↓
              </Button>
            </>
          )}
          {at !== null && <Button onClick={() => move(lineOf(at.start))}>{t('here')}</Button>}
          {part !== undefined && (
            <Button
              aria-label={t('takeAway', { name })}
              onClick={() => take({ decides: [], changes: takePartAway(document, parts, kind) })}
            >
              {t('away')}
            </Button>
          )}
          {isRefused && (
            <span className="text-bad" role="alert">
              {t('refused')}
            </span>
          )}
        </span>
      )}
    </li>
  );
}

/** Where the six parts begin; a report with parts of its own keeps them as they were read. */
export function SectionEditor() {
  const t = useTranslations('desk.sections');
  const { subject, parts } = useReview();
  return (
    <section className="read-part" aria-labelledby="part-sections">
      <h3 id="part-sections" tabIndex={-1}>
        {t('heading')}
      </h3>
      {subject.form === 'free' ? (
        <p className="text-t-s">{t('own')}</p>
      ) : (
        <>
          <p className="meta">{t('hint')}</p>
          <ol className="text-t-s">
            {SECTION_KINDS.map((kind) => (
              <Part key={kind} kind={kind} part={parts.find((part) => part.kind === kind)} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
