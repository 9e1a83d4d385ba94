import { Fragment } from 'react';
import type { ShownHit } from '@/lib/serve/place-hits';
import { HitMark } from './hit-mark';

/** Words of the report with the hits of a search in them. */
export function MarkedWords({ words, hits }: { words: string; hits: readonly ShownHit[] }) {
  return (
    <>
      {hits.map(({ hit, start, end }, index) => (
        <Fragment key={start}>
          {words.slice(hits[index - 1]?.end ?? 0, start)}
          <HitMark hit={hit}>{words.slice(start, end)}</HitMark>
        </Fragment>
      ))}
      {words.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
