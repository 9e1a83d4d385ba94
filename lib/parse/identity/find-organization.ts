import type { Finding, ParsedOrganization } from '../../domain/report';
import { canonicalName } from './canonical-name';
import { completeName } from './complete-name';
import type { FoundTitle } from './find-title';
import { identityFinding } from './identity-finding';
import type { FoldedLine } from './printed-lines';
import { namesInPreamble } from './names-in-preamble';
import { namesInSignature } from './names-in-signature';
import { isOrganizationName } from './is-organization-name';
import { kindOfOrganization } from './kind-of-organization';
import { placesIn } from './places-in';

export interface FoundOrganization {
  readonly organization: ParsedOrganization | null;
  readonly findings: readonly Finding[];
  /** Names that were read but do not agree, with where they stand. */
  readonly candidates: readonly { readonly name: string; readonly reason: 'preamble' | 'signature' }[];
}

/** A title that names a place alone is the report of its government. */
function governmentOf(place: string): string {
  if (/街道$/.test(place)) return `${place}办事处`;
  return `${place}人民政府`;
}

function namedByTitle(printed: string, text: string): string {
  const name = canonicalName(printed);
  const { places, rest } = placesIn(name);
  if (rest === '') return governmentOf(name);
  return places.length > 0 ? name : (completeName(name, text) ?? name);
}

const distinct = (names: readonly string[]): string[] => [...new Set(names.map(canonicalName))];

/** Who reports: the title's issuer, else the one name in the preamble, else the one in the signature; never a guess. */
export function findOrganization(
  title: FoundTitle | null,
  lines: readonly FoldedLine[],
  text: string,
): FoundOrganization {
  const printed = title?.printedIssuer ?? null;
  if (title !== null && printed !== null) {
    const name = namedByTitle(printed, text);
    const findings =
      name === printed ? [] : [identityFinding('name_normalized', { printed, canonical: name }, title.line)];
    return { organization: { name, kind: kindOfOrganization(name) }, findings, candidates: [] };
  }
  const preamble = distinct(
    namesInPreamble(lines.filter(({ line }) => line === null || line !== title?.line)),
  );
  const signature = distinct(namesInSignature(lines, title));
  const [name, ...others] = preamble.length > 0 ? preamble : signature;
  if (name !== undefined && others.length === 0 && isOrganizationName(name)) {
    return { organization: { name, kind: kindOfOrganization(name) }, findings: [], candidates: [] };
  }
  const candidates = [
    ...preamble.map((candidate) => ({ name: candidate, reason: 'preamble' as const })),
    ...signature.map((candidate) => ({ name: candidate, reason: 'signature' as const })),
  ];
  const params = { candidates: candidates.map((candidate) => candidate.name).join('、') || 'none' };
  return {
    organization: null,
    findings: [identityFinding('organization_uncertain', params, title?.line ?? null)],
    candidates,
  };
}
