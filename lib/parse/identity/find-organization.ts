import type { Candidate, Finding, ParsedOrganization } from '../../domain/report';
import { governmentOf } from './body-in';
import { canonicalName } from './canonical-name';
import { completeName } from './complete-name';
import { decideBody } from './decide-body';
import type { FoundTitle } from './find-title';
import { identityFinding } from './identity-finding';
import { isOrganizationName } from './is-organization-name';
import { kindOfOrganization } from './kind-of-organization';
import { namesInPreamble } from './names-in-preamble';
import { namesInSignature } from './names-in-signature';
import { namesInUse } from './names-in-use';
import { placesIn } from './places-in';
import { placesOf } from './places-of';
import type { PrintedName } from './printed-name';
import type { FoldedLine } from './printed-lines';

export interface FoundOrganization {
  readonly organization: ParsedOrganization | null;
  readonly findings: readonly Finding[];
  /** Names that were read but decide nothing, with where they stand. */
  readonly candidates: readonly Candidate<ParsedOrganization>[];
}

const organizationOf = (name: string): ParsedOrganization => ({ name, kind: kindOfOrganization(name) });

/** Written as the archive writes it; a place alone is its government, a name without place is completed by the text. */
function namedBy(printed: string, text: string): string {
  const name = canonicalName(printed);
  const { places, rest } = placesIn(name);
  if (rest === '') return governmentOf(name);
  return places.length > 0 ? name : (completeName(name, text) ?? name);
}

function candidatesOf(names: readonly PrintedName[]): Candidate<ParsedOrganization>[] {
  const unique = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index);
  return unique.map(({ name, reason }) => ({ value: organizationOf(name), reason }));
}

/** Who reports: the title's issuer, else the one body the rest of the text speaks for; never a guess. */
export function findOrganization(
  title: FoundTitle | null,
  page: FoundTitle | null,
  lines: readonly FoldedLine[],
  text: string,
): FoundOrganization {
  const printed = title?.printedIssuer ?? null;
  if (title !== null && printed !== null) {
    const name = namedBy(printed, text);
    const findings =
      name === printed ? [] : [identityFinding('name_normalized', { printed, canonical: name }, title.line)];
    return { organization: organizationOf(name), findings, candidates: [] };
  }
  const body = lines.filter(({ line }) => line === null || line !== title?.line);
  const ofPage: PrintedName[] =
    page?.printedIssuer == null ? [] : [{ name: page.printedIssuer, reason: 'page_title' }];
  const names = [...ofPage, ...namesInPreamble(body), ...namesInSignature(lines, title), ...namesInUse(body)]
    .map(({ name, reason }) => ({ name: namedBy(name, text), reason }))
    .filter(({ name }) => isOrganizationName(name));
  const decided = decideBody(
    names.filter(({ name }) => placesOf(name).places.length > 0),
    text,
  );
  if (decided !== null) return { organization: organizationOf(decided), findings: [], candidates: [] };
  const candidates = candidatesOf(names);
  const params = { candidates: candidates.map(({ value }) => value.name).join('、') || 'none' };
  return {
    organization: null,
    findings: [identityFinding('organization_uncertain', params, title?.line ?? null)],
    candidates,
  };
}
