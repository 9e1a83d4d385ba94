'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { FigureLink } from '@/components/report/figure-link';
import { nameOfFigure } from '@/components/report/names-of-figures';
import { PlaceLink } from '@/components/report/place-link';
import { BasisLink } from '@/components/ui/basis-link';
import { Button } from '@/components/ui/button';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { PlainExpression } from '@/components/ui/plain-expression';
import { Verdict } from '@/components/ui/verdict';
import { DoubtChoices } from './doubt-choices';
import type { ShownDoubt } from './doubts';
import { Key } from './key';
import { readNumber } from './read-number';
import { useReview } from './review-context';
import { stepOfChoice } from './step-of-choice';

const MOST_NAMED = 12;

interface Props {
  shown: ShownDoubt;
  position: number;
  total: number;
}

function Places({ shown: { doubt } }: Pick<Props, 'shown'>) {
  const t = useTranslations('desk.doubt');
  const td = useTranslations('domain');
  const { figures } = useReview();
  const named = doubt.refs.flatMap((ref) => figures.find((figure) => figure.ref === ref) ?? []);
  return (
    <p className="doubt-places">
      {doubt.source !== null && (
        <PlaceLink source={doubt.source}>{t('line', { line: doubt.source.line })}</PlaceLink>
      )}
      {named.slice(0, MOST_NAMED).map((figure) => (
        <FigureLink key={figure.ref} name={figure.ref} className="inline-block">
          {nameOfFigure(td, figure)}
        </FigureLink>
      ))}
    </p>
  );
}

function Decided({ shown: { doubt, likeOnes }, choice }: Pick<Props, 'shown'> & { choice: string }) {
  const t = useTranslations('desk');
  const id = choice.startsWith('repair') ? 'repaired' : choice;
  const known = (['leave', 'unreadable', 'blank', 'value', 'repaired'] as const).find((each) => each === id);
  return (
    <p className="meta">
      ✓ {t('doubt.decided', { count: likeOnes.length })}
      {known !== undefined && t(`doubt.took.${known}`)}
      {doubt.finding.expression !== '' && ` ${doubt.finding.expression}`}
    </p>
  );
}

/** A choice, and how many like doubts it is for. */
function Decide({ shown: { doubt, likeOnes }, isCurrent }: Pick<Props, 'shown'> & { isCurrent: boolean }) {
  const t = useTranslations('desk.doubt');
  const { figures, take, edit, setTentative } = useReview();
  const [chosen, choose] = useState<string>(doubt.choices[0]?.id ?? 'leave');
  const [typed, setTyped] = useState('');
  const field = useId();
  const value = readNumber(typed);
  const byRef = new Map(figures.map((figure) => [figure.ref as string, figure]));
  const apply = (doubts: ShownDoubt['likeOnes']): void => {
    const part = doubt.choices.find((choice) => choice.id === chosen);
    if (part?.id === 'part') {
      document.getElementById(`part-${part.part}`)?.focus();
      return;
    }
    const step = stepOfChoice(doubts, chosen, value);
    setTentative(null);
    if (step !== null) take(step);
  };
  const isReady = chosen !== 'value' || value !== null;
  const many = likeOnes.length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply(chosen === 'value' ? [doubt] : likeOnes);
      }}
    >
      <DoubtChoices doubt={doubt} figures={byRef} chosen={chosen} choose={choose} isCurrent={isCurrent} />
      {chosen === 'value' && (
        <p className="mb-s2">
          <label htmlFor={field}>{t('typeValue', { count: doubt.refs.length })}</label>{' '}
          <input
            id={field}
            className="inp w-[7em]"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={typed !== '' && value === null}
            autoFocus
            onChange={(event) => {
              setTyped(event.target.value);
              const number = readNumber(event.target.value);
              const target = doubt.refs.length === 1 ? doubt.refs[0] : undefined;
              setTentative(
                number === null || target === undefined
                  ? null
                  : { kind: 'figure', target, after: { value: number, status: 'corrected' } },
              );
            }}
          />
        </p>
      )}
      <div className="btns">
        <button type="submit" className="btn main" data-apply disabled={!isReady}>
          {chosen === 'part'
            ? t('goThere')
            : many > 1 && chosen !== 'value'
              ? t('all', { count: many })
              : t('one')}{' '}
          {isCurrent && <Key>Enter</Key>}
        </button>
        {many > 1 && chosen !== 'part' && (
          <Button disabled={!isReady} onClick={() => apply(chosen === 'value' ? likeOnes : [doubt])}>
            {chosen === 'value'
              ? t('all', { count: many })
              : t('onlyThis', { line: doubt.source?.line ?? 0 })}
          </Button>
        )}
        {doubt.refs[0] !== undefined && (
          <Button onClick={() => edit(doubt.refs[0] ?? null)}>
            {t('editCell')} {isCurrent && <Key>E</Key>}
          </Button>
        )}
      </div>
    </form>
  );
}

/** One doubt: where, what, and what to do about it. */
export function DoubtCard({ shown, position, total }: Props) {
  const t = useTranslations('desk.doubt');
  const { subject, current, setCurrent, decided } = useReview();
  const { doubt } = shown;
  const choice = decided.get(doubt.key);
  const isCurrent = doubt.key === current;
  const { finding } = doubt;
  const heading = useId();
  return (
    <section
      className={isCurrent ? 'doubt now' : 'doubt'}
      aria-current={isCurrent ? 'true' : undefined}
      aria-labelledby={heading}
      tabIndex={-1}
      data-doubt={doubt.key}
      onFocus={() => setCurrent(doubt.key)}
    >
      <p className="meta text-t-xs">{t('position', { position, total })}</p>
      <h3 id={heading}>
        <Verdict verdict={finding.verdict} /> <FindingSentence finding={finding} />{' '}
        <code className="meta">{finding.code}</code>
      </h3>
      <Places shown={shown} />
      <PlainExpression finding={finding} />
      <BasisLink basis={finding.basis} className="text-t-s" />
      {choice === undefined ? (
        subject.mayCorrect && <Decide key={doubt.key} shown={shown} isCurrent={isCurrent} />
      ) : (
        <Decided shown={shown} choice={choice} />
      )}
      {subject.beside[finding.id]}
    </section>
  );
}
