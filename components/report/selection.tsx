'use client';

import { useSearchParams } from 'next/navigation';
import { createContext, use, useMemo, type ReactNode } from 'react';

export interface Selection {
  /** Permanent name of the picked figure, such as requests.granted/total. */
  readonly figure: string | null;
  /** A picked span of the original, UTF-16 offsets. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** The address that picks a figure; works without script too. */
  readonly hrefOf: (figure: string) => string;
  readonly pick: (figure: string) => void;
  readonly clear: () => void;
}

const SelectionContext = createContext<Selection | null>(null);

function readSpan(text: string | null): Selection['at'] {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  if (match === null) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}

/** Keeps what is picked in the address, so that every view can be linked to and the back button works. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const params = useSearchParams();
  const figure = params.get('figure');
  const at = params.get('at');
  const query = params.get('q');
  const selection = useMemo((): Selection => {
    const kept = query === null ? '' : `&q=${encodeURIComponent(query)}`;
    const hrefOf = (name: string): string => `?figure=${name}${kept}`;
    const show = (href: string): void => window.history.pushState(null, '', href);
    return {
      figure,
      at: figure === null ? readSpan(at) : null,
      hrefOf,
      pick: (name) => show(hrefOf(name)),
      clear: () => show(query === null ? window.location.pathname : `?${kept.slice(1)}`),
    };
  }, [figure, at, query]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** What is picked on this report page. */
export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (selection === null) throw new Error('useSelection needs a SelectionProvider above it');
  return selection;
}
