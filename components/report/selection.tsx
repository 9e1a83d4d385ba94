'use client';

import { useSearchParams } from 'next/navigation';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { LOOKS, type Look } from './original-view';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Selection {
  /** Permanent name of the picked figure, such as requests.granted/total. */
  readonly figure: string | null;
  /** A picked span of the original, UTF-16 offsets. */
  readonly at: Span | null;
  /** How the original is to be shown; null for as usual. */
  readonly look: Look | null;
  /** How much the original's pages are enlarged, 100 for as wide as their pane. */
  readonly zoom: number;
  /** The address that picks a figure; works without script too. */
  readonly hrefOf: (figure: string) => string;
  readonly hrefOfSpan: (span: Span) => string;
  readonly hrefOfLook: (look: Look | null) => string;
  readonly hrefOfZoom: (zoom: number) => string;
  /** The address of a place in the version that is shown, which no later version moves. */
  readonly permanentHref: (place: string | null, hash: string) => string;
  /** Shows what one of these addresses names, without leaving the page. */
  readonly show: (href: string) => void;
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

const LEAST_ZOOM = 50;
const MOST_ZOOM = 400;

function readZoom(text: string | null): number {
  const zoom = /^\d{2,3}$/.test(text ?? '') ? Number(text) : 100;
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
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

function selectionOf(parameters: URLSearchParams, show: (href: string) => void, version: number): Selection {
  const figure = parameters.get('figure');
  const at = figure === null ? readSpan(parameters.get('at')) : null;
  const look = LOOKS.find((known) => known === parameters.get('look')) ?? null;
  const zoom = readZoom(parameters.get('zoom'));
  const query = parameters.get('q');
  const results = parameters.get('results');
  const pinned = parameters.get('version');
  // Names of figures hold a slash, which an address may show as it is.
  const picked = figure === null ? at && `at=${at.start}-${at.end}` : `figure=${figure}`;
  const href = (place: string | null, shown: Look | null = look, enlarged = zoom): string => {
    const parts = [
      pinned && `version=${version}`,
      place,
      shown && `look=${shown}`,
      enlarged === 100 ? null : `zoom=${enlarged}`,
      query === null ? null : `q=${encodeURIComponent(query)}`,
      results === null ? null : `results=${encodeURIComponent(results)}`,
    ];
    return `?${parts.filter((part) => part !== null).join('&')}`;
  };
  const hrefOf = (name: string): string => href(`figure=${name}`);
  return {
    figure,
    at,
    look,
    zoom,
    hrefOf,
    hrefOfSpan: ({ start, end }) => href(`at=${start}-${end}`),
    hrefOfLook: (shown) => href(picked, shown),
    hrefOfZoom: (enlarged) => href(picked, look, readZoom(String(Math.round(enlarged)))),
    permanentHref: (place, hash) => `?version=${version}${place === null ? '' : `&${place}`}#${hash}`,
    show: (address) => show(address === '?' ? window.location.pathname : address),
    pick: (name) => show(hrefOf(name)),
    clear: () => show(href(null) === '?' ? window.location.pathname : href(null)),
  };
}

/** Keeps what is picked in the address, so that every view can be linked to and the back button works. */
export function SelectionProvider({ version, children }: { version: number; children: ReactNode }) {
  const [parameters, show] = useParameters();
  const selection = useMemo(() => selectionOf(parameters, show, version), [parameters, show, version]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** What is picked on this report page. */
export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (selection === null) throw new Error('useSelection needs a SelectionProvider above it');
  return selection;
}
