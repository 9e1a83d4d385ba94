import { aliasesOf } from '../../divisions/aliases-of';
import { divisionByCode } from '../../divisions/division-by-code';
import { divisionPathOf } from '../../divisions/division-path-of';
import { ORDINARY_WORDS } from '../../divisions/ordinary-words';
import { shortNameOf } from '../../divisions/short-name-of';
import type { DivisionRef } from '../../domain/report';
import { fold } from '../../text/fold';

/** What one division written out in full counts, against one that is only named in short. */
export const WRITTEN_OUT = 10;

function pointsOf({ name }: DivisionRef, text: string): number {
  const folded = fold(name);
  if ([folded, ...aliasesOf(folded)].some((written) => text.includes(written))) return WRITTEN_OUT;
  const short = shortNameOf(folded);
  return !ORDINARY_WORDS.has(short) && text.includes(short) ? 1 : 0;
}

/** How strongly the folded text speaks for a division: the divisions above it that it names, full names before short ones. */
export function evidence(code: string, text: string, above: 'all' | 'below_province' = 'all'): number {
  return divisionPathOf(code)
    .slice(above === 'all' ? 0 : 1, -1)
    .map(divisionByCode)
    .reduce((sum, division) => sum + (division === null ? 0 : pointsOf(division, text)), 0);
}
