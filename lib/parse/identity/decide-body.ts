import { isSameBody } from './is-same-body';
import { kindOfOrganization } from './kind-of-organization';
import type { PrintedName } from './printed-name';

type Reason = PrintedName['reason'];

interface Body {
  readonly name: string;
  readonly reasons: ReadonlySet<Reason>;
}

const SAID: readonly Reason[] = ['preamble', 'signature', 'page_title'];
const SELF = /我(局|委|厅|办|镇|乡|街道|街)/u;
const SELF_OF: Readonly<Record<string, RegExp>> = {
  局: /局(?:\(.*\))?$/,
  委: /委(?:员会)?$|管委会$/,
  厅: /厅$/,
  办: /办(?:公室)?$/,
  镇: /镇(?:人民政府)?$/,
  乡: /乡(?:人民政府)?$/,
  街道: /街道(?:办事处)?$/,
  街: /街道(?:办事处)?$/,
};

function bodiesOf(names: readonly PrintedName[]): Body[] {
  const bodies: { name: string; reasons: Set<Reason> }[] = [];
  for (const { name, reason } of names) {
    const known = bodies.find((body) => isSameBody(body.name, name));
    if (known === undefined) bodies.push({ name, reasons: new Set([reason]) });
    else known.reasons.add(reason);
  }
  return bodies;
}

/** 我局 is no government. */
function callsItself(name: string, text: string): boolean {
  const self = SELF_OF[SELF.exec(text)?.[1] ?? ''];
  return self === undefined || self.test(name);
}

/** What a city or county did in the year stands in the reports of all its bodies. */
function isAsked({ name, reasons }: Body): boolean {
  return kindOfOrganization(name) !== 'government' || reasons.has('contact') || reasons.has('publisher');
}

const sole = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

/**
 * The one body that the names of a text without issuer speak for: said to report or signing; else named in two
 * ways that mean the reporting body, or opening part one without another body to ask or publishing. Else null.
 */
export function decideBody(names: readonly PrintedName[], text: string): string | null {
  const bodies = bodiesOf(names);
  const said = bodies.filter(({ reasons }) => SAID.some((reason) => reasons.has(reason)));
  if (said.length > 0) return sole(said)?.name ?? null;
  const speaking = bodies.filter(({ reasons }) => [...reasons].some((reason) => reason !== 'website'));
  const agreed = bodies.filter((body) => body.reasons.size > 1 && isAsked(body));
  const opening = bodies.filter(({ reasons }) => reasons.has('opening'));
  const likely =
    agreed.length > 0 && opening.every((body) => agreed.includes(body))
      ? sole(agreed)
      : sole(speaking.filter((body) => speaking.length === 1 && opening.includes(body) && isAsked(body)));
  return likely !== null && callsItself(likely.name, text) ? likely.name : null;
}
