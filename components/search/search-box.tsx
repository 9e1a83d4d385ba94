'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { useIsLive } from '@/components/ui/use-is-live';
import { optionId, SuggestionList } from './suggest/suggestion-list';
import { useCombobox } from './suggest/use-combobox';

interface Props {
  id: string;
  label: string;
  placeholder: string;
  submit: string;
  big?: boolean;
  defaultValue?: string;
}

/** The field of a search form with its button; with script it suggests places, bodies and metrics as one types. */
export function SearchBox({ id, label, placeholder, submit, big = false, defaultValue = '' }: Props) {
  const t = useTranslations('site.suggest');
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox(input);
  // Without script it is a field like any other and must not claim to be more.
  const hasScript = useIsLive();
  const active = box.isOpen && box.active !== null ? optionId(list, box.active) : undefined;
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener('submit', box.remember);
    return () => form?.removeEventListener('submit', box.remember);
  });
  return (
    <div
      className="search-box"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) box.close();
      }}
    >
      <div className={big ? 'field big' : 'field'}>
        <label className="sr-only" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          ref={input}
          name="q"
          type="search"
          defaultValue={defaultValue}
          placeholder={placeholder}
          autoComplete="off"
          maxLength={1000}
          {...(hasScript && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': box.isOpen,
            'aria-controls': box.isOpen ? list : undefined,
            'aria-activedescendant': active,
          })}
          onInput={(event) => {
            // What an input method is still composing is not yet what is looked for.
            if (!event.nativeEvent.isComposing) box.read();
          }}
          onCompositionEnd={box.read}
          onClick={box.read}
          onKeyDown={box.press}
        />
        <button>{submit}</button>
      </div>
      {box.isOpen && (
        <SuggestionList
          id={list}
          options={box.options}
          active={box.active}
          choose={box.choose}
          forget={box.forget}
        />
      )}
      <p role="status" className="sr-only">
        {box.isOpen && t('count', { count: box.options.length })}
      </p>
    </div>
  );
}
