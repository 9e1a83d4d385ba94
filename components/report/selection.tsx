'use client';

import { useSearchParams } from 'next/navigation';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';

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

/** The address's parameters, and a way to change them that shows at once instead of after the router's transition. */
function useParameters(): [parameters: URLSearchParams, show: (href: string) => void] {
  const routed = useSearchParams().toString();
  const [state, setState] = useState({ routed, shown: routed });
  if (state.routed !== routed) setState({ routed, shown: routed });
  const follow = useCallback(() => setState((before) => ({ ...before, shown: window.location.search })), []);
  useEffect(() => {
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [follow]);
  const show = useCallback(
    (href: string) => {
      window.history.pushState(null, '', href);
      follow();
    },
    [follow],
  );
  return [useMemo(() => new URLSearchParams(state.shown), [state.shown]), show];
}

/** Keeps what is picked in the address, so that every view can be linked to and the back button works. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [parameters, show] = useParameters();
  const selection = useMemo((): Selection => {
    const figure = parameters.get('figure');
    const query = parameters.get('q');
    const kept = query === null ? '' : `&q=${encodeURIComponent(query)}`;
    const hrefOf = (name: string): string => `?figure=${name}${kept}`;
    return {
      figure,
      at: figure === null ? readSpan(parameters.get('at')) : null,
      hrefOf,
      pick: (name) => show(hrefOf(name)),
      clear: () => show(query === null ? window.location.pathname : `?${kept.slice(1)}`),
    };
  }, [parameters, show]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** What is picked on this report page. */
export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (selection === null) throw new Error('useSelection needs a SelectionProvider above it');
  return selection;
}
