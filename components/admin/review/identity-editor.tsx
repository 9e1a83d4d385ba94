'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import { KindSelect } from '@/components/admin/kind-select';
import { Button } from '@/components/ui/button';
import type { Change, CorrectedIdentity } from '@/lib/domain/correction';
import { DivisionPicker, type PlaceChoice } from './division-picker';
import { changeKey } from './draft';
import { useReview } from './review-context';

function Line({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <p className="edit-line">
      <label htmlFor={id}>{label}</label> {children}
    </p>
  );
}

/** Title and printed date: each a change of its own. */
function TitleForm() {
  const t = useTranslations('desk.identity');
  const { subject, changes, take, drop } = useReview();
  const shown = (kind: 'title' | 'published_on', read: string | null): string => {
    const change = changes.find((each) => each.kind === kind);
    return (change?.kind === kind ? change.after : read) ?? '';
  };
  const [title, setTitle] = useState(shown('title', subject.title));
  const [date, setDate] = useState(shown('published_on', subject.publishedOn));
  const id = useId();
  const set = (kind: 'title' | 'published_on', typed: string, read: string | null): Change[] => {
    const after = typed.trim() === '' ? null : typed.trim();
    if (after !== read) return [{ kind, target: '', after }];
    drop(changeKey({ kind, target: '' }));
    return [];
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const made = [
          ...set('title', title, subject.title),
          ...set('published_on', date, subject.publishedOn),
        ];
        if (made.length > 0) take({ decides: [], changes: made });
      }}
    >
      <Line id="part-title" label={t('title')}>
        <input
          id="part-title"
          className="inp wide"
          lang="zh-CN"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Line>
      <Line id={`${id}-date`} label={t('publishedOn')}>
        <input
          id={`${id}-date`}
          className="inp"
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </Line>
      <Button type="submit">{t('note')}</Button>
    </form>
  );
}

function isSame(a: CorrectedIdentity, b: CorrectedIdentity): boolean {
  return (
    a.division.code === b.division.code &&
    a.organization.name === b.organization.name &&
    a.organization.kind === b.organization.kind &&
    a.year === b.year
  );
}

/** Whose report it is: place, body and year, one change together. */
function BodyForm() {
  const t = useTranslations('desk.identity');
  const { subject, changes, take, drop } = useReview();
  const start =
    changes.flatMap((change) => (change.kind === 'identity' ? [change.after] : []))[0] ?? subject.identity;
  const path = start === subject.identity ? subject.placeNames : [start.division.name];
  const [place, choose] = useState<PlaceChoice>({ ...start.division, path });
  const [name, setName] = useState(start.organization.name);
  const [kind, setKind] = useState(start.organization.kind);
  const [year, setYear] = useState(String(start.year));
  const id = useId();
  const after: CorrectedIdentity = {
    division: { code: place.code, name: place.name, level: place.level },
    organization: { name: name.trim(), kind },
    year: Number(year),
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isSame(after, subject.identity)) drop(changeKey({ kind: 'identity', target: '' }));
        else take({ decides: [], changes: [{ kind: 'identity', target: '', after }] });
      }}
    >
      <Line id="part-identity" label={t('organization')}>
        <input
          id="part-identity"
          className="inp wide"
          lang="zh-CN"
          required
          minLength={2}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Line>
      <Line id={`${id}-kind`} label={t('kind')}>
        <KindSelect id={`${id}-kind`} value={kind} onChoose={setKind} />
      </Line>
      <Line id={`${id}-year`} label={t('year')}>
        <input
          id={`${id}-year`}
          className="inp w-[6em]"
          type="number"
          min={2008}
          required
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </Line>
      <DivisionPicker chosen={place} choose={choose} />
      <Button type="submit">{t('note')}</Button>
    </form>
  );
}

/** What the report is and whose. */
export function IdentityEditor() {
  const t = useTranslations('desk.identity');
  const { subject, draft } = useReview();
  const { identity } = subject;
  // Undone or taken back, the fields show again what holds.
  const version = draft.steps.length;
  return (
    <section className="read-part" aria-labelledby="h-identity">
      <h3 id="h-identity">{t('heading')}</h3>
      {subject.mayCorrect ? (
        <>
          <TitleForm key={`title ${version}`} />
          <BodyForm key={`body ${version}`} />
        </>
      ) : (
        <p lang="zh-CN">
          {subject.title} · {identity.organization.name} · {subject.placeNames.join(' › ')} · {identity.year}
        </p>
      )}
    </section>
  );
}
