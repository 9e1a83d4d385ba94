'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent } from 'react';
import { nameOfFigure } from '@/components/report/names-of-figures';
import { usualLook } from '@/components/report/original-view';
import { useSelection } from '@/components/report/selection';
import { Button } from '@/components/ui/button';
import type { Change, CorrectedFigure } from '@/lib/domain/correction';
import { isApplicant } from '@/lib/domain/metrics';
import type { FigureRef, Source } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import { lineOfRow, lineSource } from './cell-source';
import { changeKey } from './draft';
import { readNumber } from './read-number';
import { useReview } from './review-context';

type Status = CorrectedFigure['status'];
/** `nowhere`: a line was typed that is not there. Null leaves the place as it is. */
type Place = Source | 'nowhere' | null;
const STATUSES = ['corrected', 'unreadable', 'blank', 'not_applicable'] as const;

interface Props {
  name: FigureRef;
  /** The cell as it was read; undefined where it was not. */
  read: FigureView | undefined;
}

function placeIn(changes: readonly Change[], name: FigureRef): Place {
  const made = changes.find((change) => change.kind === 'figure' && change.target === name);
  return made?.kind === 'figure' ? (made.after?.source ?? null) : null;
}

function useEdit({ name, read }: Props) {
  const review = useReview();
  const { document, figures, setTentative } = review;
  const shown = figures.find(({ ref }) => ref === name);
  const [typed, setTyped] = useState(shown?.value == null ? '' : String(shown.value));
  const [status, setStatus] = useState<Status>(
    STATUSES.find((known) => known === shown?.status && shown.value === null) ?? 'corrected',
  );
  const [place, setPlace] = useState<Place>(() => placeIn(review.changes, name));
  const rowLine = read === undefined ? lineOfRow(figures, name.split('/')[0] ?? '') : null;
  const rowSource = rowLine === null ? null : lineSource(document, rowLine);
  const source = place === 'nowhere' ? null : (place ?? rowSource);
  const value = status === 'corrected' ? readNumber(typed) : null;
  const changeFor = (over: { typed?: string; status?: Status; place?: Place }): Change | null => {
    const nextStatus = over.status ?? status;
    const nextPlace = over.place === undefined ? place : over.place;
    if (nextPlace === 'nowhere') return null;
    const nextSource = nextPlace ?? rowSource;
    const next = nextStatus === 'corrected' ? readNumber(over.typed ?? typed) : null;
    if (nextStatus === 'corrected' && next === null) return null;
    if (read === undefined && nextSource === null) return null;
    const after = { value: next, status: nextStatus, ...(nextSource !== null && { source: nextSource }) };
    return { kind: 'figure', target: name, after };
  };
  const type = (over: { typed?: string; status?: Status; place?: Place }): void => {
    if (over.typed !== undefined) setTyped(over.typed);
    if (over.status !== undefined) setStatus(over.status);
    if (over.place !== undefined) setPlace(over.place);
    setTentative(changeFor(over));
  };
  const isAsRead =
    place === null &&
    read !== undefined &&
    status === 'corrected' &&
    value === read.value &&
    read.status === 'printed';
  return { review, typed, status, place, source, type, change: changeFor({}), isAsRead };
}

function PlaceField({ edit, read }: { edit: ReturnType<typeof useEdit>; read: FigureView | undefined }) {
  const t = useTranslations('desk.cell');
  const { look, hrefOfLook, show } = useSelection();
  const { review, place, source, type } = edit;
  const { document, subject } = review;
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isPicking = review.placeWanted !== null;
  const placed = place === 'nowhere' ? null : place;
  const line = (placed ?? source ?? read?.source)?.line ?? '';
  const pick = (): void => {
    const usual = usualLook(subject.view);
    if ((look ?? usual) !== 'text') show(hrefOfLook(usual === 'text' ? null : 'text'));
    review.wantPlace((picked) => {
      setTyped(null);
      type({ place: picked });
    });
  };
  return (
    <p className="cell-place">
      <label htmlFor={field}>{t('line')}</label>{' '}
      <input
        id={field}
        className="inp w-[5em]"
        inputMode="numeric"
        value={typed ?? line}
        aria-invalid={place === 'nowhere'}
        onChange={(event) => {
          const { value } = event.target;
          setTyped(value);
          type({ place: value === '' ? null : (lineSource(document, Number(value)) ?? 'nowhere') });
        }}
      />{' '}
      <Button aria-pressed={isPicking} onClick={() => (isPicking ? review.wantPlace(null) : pick())}>
        {t(isPicking ? 'picking' : 'pick')}
      </Button>{' '}
      {placed !== null && (
        <q lang="zh-CN">{document.text.slice(placed.start, placed.end).trim().slice(0, 40)}</q>
      )}
    </p>
  );
}

/** A cell under a person's hands: a value, or why there is none. What is printed stays beside it. */
export function CellEditor({ name, read }: Props) {
  const t = useTranslations('desk.cell');
  const td = useTranslations('domain');
  const edit = useEdit({ name, read });
  const { show, hrefOf } = useSelection();
  const { review, typed, status, type, change, isAsRead } = edit;
  const field = useId();
  const close = (): void => {
    review.edit(null);
    requestAnimationFrame(() => document.getElementById(`figure-${name}`)?.focus());
  };
  const apply = (): void => {
    if (isAsRead) review.drop(changeKey({ kind: 'figure', target: name }));
    else if (change === null) return;
    else review.take({ decides: [], changes: [change] });
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  };
  const [metric = '', applicant = ''] = name.split('/');
  const title = nameOfFigure(td, {
    metric: metric as FigureView['metric'],
    applicant: isApplicant(applicant) ? applicant : null,
  });
  return (
    <form
      className="cell-editor"
      aria-label={t('label', { name: title })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <p>
        <b>{title}</b>{' '}
        <span className="meta">
          {read === undefined
            ? t('notRead')
            : t('read', {
                raw: read.raw === '' ? td(`statuses.${read.status}`) : read.raw,
                line: read.source.line,
              })}
        </span>{' '}
        {read !== undefined && (
          <a
            href={hrefOf(name)}
            onClick={(event) => {
              event.preventDefault();
              show(hrefOf(name));
            }}
          >
            {t('showPlace')}
          </a>
        )}
      </p>
      <p className="cell-value">
        <label htmlFor={field}>{t('value')}</label>{' '}
        <input
          id={field}
          className="inp w-[7em]"
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          value={typed}
          disabled={status !== 'corrected'}
          aria-invalid={status === 'corrected' && typed !== '' && readNumber(typed) === null}
          onFocus={(event) => event.target.select()}
          onChange={(event) => type({ typed: event.target.value })}
        />{' '}
        <select
          className="inp"
          aria-label={t('status')}
          value={status}
          onChange={(event) =>
            type({ status: STATUSES.find((known) => known === event.target.value) ?? 'corrected' })
          }
        >
          {STATUSES.map((known) => (
            <option key={known} value={known}>
              {t(`statuses.${known}`)}
            </option>
          ))}
        </select>
      </p>
      <PlaceField edit={edit} read={read} />
      {read === undefined && change === null && edit.source === null && (
        <p className="meta">{t('placeNeeded')}</p>
      )}
      <p className="btns">
        <button type="submit" className="btn main" disabled={change === null && !isAsRead}>
          {t('apply')}
        </button>
        <Button onClick={close}>{t('cancel')}</Button>
        {read !== undefined && (
          <Button
            tone="warn"
            onClick={() => {
              review.take({ decides: [], changes: [{ kind: 'figure', target: name, after: null }] });
              close();
            }}
          >
            {t('notPrinted')}
          </Button>
        )}
      </p>
    </form>
  );
}
