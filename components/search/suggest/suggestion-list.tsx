'use client';

import { useTranslations } from 'next-intl';
import { GROUPS, type SuggestOption } from './options';

interface Props {
  id: string;
  options: readonly SuggestOption[];
  active: number | null;
  choose: (option: SuggestOption) => void;
  forget: () => void;
}

export function optionId(id: string, index: number): string {
  return `${id}-${index}`;
}

function Name({ option: { name, highlight } }: { option: SuggestOption }) {
  const [start, end] = highlight ?? [0, 0];
  return (
    <>
      {name.slice(0, start)}
      {end > start && <b>{name.slice(start, end)}</b>}
      {name.slice(end)}
    </>
  );
}

function About({ option: { about, choice } }: { option: SuggestOption }) {
  const t = useTranslations('site.suggest');
  switch (about.type) {
    case 'place':
      return (
        <>
          {about.formerName !== null && <>{t('alsoKnownAs', { name: about.formerName })} · </>}
          {about.above !== '' && <>{about.above} · </>}
          {t('reports', { count: about.reports })}
        </>
      );
    case 'organization':
      return (
        <>
          {t('reports', { count: about.reports })} · {about.lastYear}
          {choice.type === 'open' && ` · ${t('open')}`}
        </>
      );
    case 'metric':
      return (
        <>
          <code>{about.metric}</code> · {t('open')}
        </>
      );
    case 'recent':
      return null;
  }
}

/** The list under the search box: options in groups, then the keys. Focus stays in the box. */
export function SuggestionList({ id, options, active, choose, forget }: Props) {
  const t = useTranslations('site.suggest');
  const indexed = options.map((option, index) => ({ option, index }));
  const groups = GROUPS.map((group) => ({
    group,
    entries: indexed.filter(({ option }) => option.group === group),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <div className="sugg">
      <div role="listbox" id={id} aria-label={t('label')}>
        {groups.map(({ group, entries }) => (
          <div role="group" key={group} aria-labelledby={`${id}-${group}`}>
            <div role="presentation" className="sugg-head" id={`${id}-${group}`}>
              {t(`groups.${group}`)}
            </div>
            {entries.map(({ option, index }) => (
              <div
                role="option"
                key={option.key}
                id={optionId(id, index)}
                aria-selected={index === active}
                // The box keeps the focus, and with it the keys.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                <span lang={option.group === 'metrics' ? undefined : 'zh-CN'}>
                  <Name option={option} />
                </span>
                <span className="c">
                  <About option={option} />
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="sugg-keys" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('keys.take')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('keys.close')}
        </span>
        <span className="meta">{t('keys.pinyin')}</span>
      </p>
      {groups.some(({ group }) => group === 'recent') && (
        <p className="sugg-note">
          {t('recentNote')}{' '}
          <button type="button" className="plain" onClick={forget}>
            {t('forget')}
          </button>
        </p>
      )}
    </div>
  );
}
