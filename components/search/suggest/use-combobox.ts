'use client';

import { useLocale } from 'next-intl';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useRouter } from '@/components/i18n/navigation';
import { currentWord, replaceWord, type CurrentWord } from './current-word';
import { optionsOf, type SuggestOption } from './options';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches';
import { useSuggestions } from './use-suggestions';

interface State {
  readonly isOpen: boolean;
  readonly word: CurrentWord | null;
  readonly recent: readonly string[];
  /** Index of the option the arrows stand on. */
  readonly active: number | null;
}

const CLOSED: State = { isOpen: false, word: null, recent: [], active: null };
/** What an input method reports for the keys that it takes itself. */
const PROCESSED_KEY = 229;

export interface Combobox {
  readonly isOpen: boolean;
  readonly options: readonly SuggestOption[];
  readonly active: number | null;
  /** Looks again at what is typed, and where. */
  readonly read: () => void;
  readonly close: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly choose: (option: SuggestOption) => void;
  readonly forget: () => void;
  readonly remember: () => void;
}

/** The search box as a combobox (WAI-ARIA authoring practices): suggestions for the word before the caret. */
export function useCombobox(input: RefObject<HTMLInputElement | null>): Combobox {
  const language = useLocale();
  const router = useRouter();
  const [state, setState] = useState(CLOSED);
  const found = useSuggestions(state.isOpen ? state.word : null);
  const options = state.word === null ? [] : optionsOf(found, state.recent, state.word, language);
  const isOpen = state.isOpen && options.length > 0;
  const active = state.active !== null && state.active < options.length ? state.active : null;

  function read(): void {
    const box = input.current;
    if (box === null) return;
    const word = currentWord(box.value, box.selectionStart ?? box.value.length);
    setState({ isOpen: true, word, recent: recentSearches(box.value), active: null });
  }
  const close = (): void => setState(CLOSED);

  function choose({ choice }: SuggestOption): void {
    const box = input.current;
    if (box === null || state.word === null) return;
    close();
    switch (choice.type) {
      case 'open':
        router.push(choice.path);
        break;
      case 'search':
        box.value = choice.text;
        box.form?.requestSubmit();
        break;
      case 'write': {
        const { text, caret } = replaceWord(box.value, state.word, choice.text);
        box.value = text;
        box.focus();
        box.setSelectionRange(caret, caret);
      }
    }
  }

  function move(by: 1 | -1): void {
    if (!isOpen) {
      read();
      return;
    }
    // Beyond either end no option is active: the box itself is between the last and the first.
    const stops = options.length + 1;
    const next = ((active ?? options.length) + by + stops) % stops;
    setState({ ...state, active: next === options.length ? null : next });
  }

  function press(event: KeyboardEvent): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells in no other way that Enter ends a composition
    if (event.nativeEvent.isComposing || event.keyCode === PROCESSED_KEY) return;
    const chosen = active === null ? undefined : options[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && isOpen && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  }

  function forget(): void {
    forgetSearches();
    input.current?.focus();
    close();
  }

  const remember = (): void => {
    close();
    rememberSearch(input.current?.value ?? '');
  };
  return { isOpen, options, active, read, close, press, choose, forget, remember };
}
