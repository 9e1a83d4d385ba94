'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { nameOfFigure } from '@/components/report/names-of-figures';
import type { FigureView } from '@/lib/serve/figure-view';
import type { Choice, Doubt } from './doubts';
import { Key } from './key';

interface Props {
  doubt: Doubt;
  figures: ReadonlyMap<string, FigureView>;
  chosen: string;
  choose: (id: string) => void;
  isCurrent: boolean;
}

/** The words of one way to settle a doubt. */
function ChoiceWords({ choice, doubt, figures }: { choice: Choice } & Pick<Props, 'doubt' | 'figures'>) {
  const t = useTranslations('desk.choices');
  const td = useTranslations('domain');
  const format = useFormatter();
  const number = (value: number): string => format.number(value, { maximumFractionDigits: 6 });
  if ('repair' in choice) {
    const { ref, from, value } = choice.repair;
    const figure = figures.get(ref);
    return t('repair', {
      name: figure === undefined ? ref : nameOfFigure(td, figure),
      from: number(from),
      value: number(value),
    });
  }
  if (choice.id === 'part') return t(`part.${choice.part}`);
  if (choice.id !== 'leave') return t(choice.id);
  const values = doubt.refs.flatMap((ref) => figures.get(ref)?.value ?? []).map(number);
  if (doubt.finding.code === 'cells_inferred' && values.length > 0)
    return t('leaveInferred', { values: values.map((value) => `[${value}]`).join(' ') });
  return t(doubt.finding.code === 'cells_unreadable' ? 'leaveUnreadable' : 'leave');
}

/** The ways to settle a doubt, each with its key. */
export function DoubtChoices({ doubt, figures, chosen, choose, isCurrent }: Props) {
  const t = useTranslations('desk.choices');
  return (
    <div className="choice" role="radiogroup" aria-label={t('label')}>
      {doubt.choices.map((choice, index) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={`choice ${doubt.key}`}
            checked={choice.id === chosen}
            onChange={() => choose(choice.id)}
          />
          <span>
            <ChoiceWords choice={choice} doubt={doubt} figures={figures} />{' '}
            {isCurrent && <Key>{index + 1}</Key>}
            {'repair' in choice && <span className="expr ok">{choice.repair.proof}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
