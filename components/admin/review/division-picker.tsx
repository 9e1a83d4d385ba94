'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import type { DivisionRef } from '@/lib/domain/report';

const PAUSE_MS = 250;

export interface PlaceChoice extends DivisionRef {
  /** Names from the province down, itself included. */
  readonly path: readonly string[];
}

interface Props {
  chosen: PlaceChoice;
  choose: (place: PlaceChoice) => void;
}

function useFound(text: string): readonly PlaceChoice[] | null {
  const [found, setFound] = useState<{ text: string; places: readonly PlaceChoice[] } | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    const left = new AbortController();
    const look = async (): Promise<void> => {
      const response = await fetch(`/api/admin/divisions?q=${encodeURIComponent(text)}`, {
        signal: left.signal,
      });
      if (response.ok) setFound({ text, places: (await response.json()) as PlaceChoice[] });
    };
    const timer = setTimeout(() => {
      look().catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [text]);
  return text.trim() === '' || found?.text !== text ? null : found.places;
}

/** Looks for a place by its name or code while it is typed; what is found is chosen from. */
export function DivisionPicker({ chosen, choose }: Props) {
  const t = useTranslations('desk.identity');
  const [text, setText] = useState('');
  const found = useFound(text);
  const field = useId();
  const places = [chosen, ...(found ?? []).filter(({ code }) => code !== chosen.code)];
  return (
    <fieldset className="mb-s3">
      <legend className="text-t-s font-semibold">{t('place')}</legend>
      <label className="text-t-s" htmlFor={field}>
        {t('find')}
      </label>{' '}
      <input
        id={field}
        className="inp"
        lang="zh-CN"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <span className="meta" role="status">
        {' '}
        {found !== null && t('found', { count: found.length })}
      </span>
      <div className="choice">
        {places.map((place) => (
          <label key={place.code}>
            <input
              type="radio"
              name={`place ${field}`}
              value={place.code}
              checked={place.code === chosen.code}
              onChange={() => choose(place)}
            />
            <span>
              <span lang="zh-CN">{place.path.join(' › ')}</span> <code className="meta">{place.code}</code>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
