import { z } from 'zod';

const Counted = z.object({
  metadata: z.object({ vulnerabilities: z.object({ high: z.number(), critical: z.number() }) }),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});
const Signed = z.object({
  invalid: z.array(z.object({ name: z.string() })),
  missing: z.array(z.object({ name: z.string() })),
});

export type Verdict =
  | { readonly state: 'clean' }
  | { readonly state: 'found'; readonly packages: readonly string[] }
  /** The registry could not be asked, so nothing is known. */
  | { readonly state: 'not_asked'; readonly reason: string };

/** What the JSON of `npm audit` or `npm audit signatures` says; whatever is neither counts as not asked. */
export function judgeAudit(output: string): Verdict {
  const answer = parse(output);
  const counted = Counted.safeParse(answer);
  if (counted.success) {
    const { metadata, vulnerabilities } = counted.data;
    const severe = Object.entries(vulnerabilities).flatMap(([name, { severity }]) =>
      severity === 'high' || severity === 'critical' ? `${name} (${severity})` : [],
    );
    const { high, critical } = metadata.vulnerabilities;
    return high + critical > 0 ? { state: 'found', packages: severe } : { state: 'clean' };
  }
  const signed = Signed.safeParse(answer);
  if (!signed.success) return { state: 'not_asked', reason: reasonOf(answer) };
  const { invalid, missing } = signed.data;
  const packages = [
    ...invalid.map(({ name }) => `${name} (forged)`),
    ...missing.map(({ name }) => `${name} (unsigned)`),
  ];
  return packages.length > 0 ? { state: 'found', packages } : { state: 'clean' };
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return null;
  }
}

function reasonOf(answer: unknown): string {
  const Failure = z.union([
    z.object({ message: z.string() }).transform(({ message }) => message),
    z.object({ error: z.object({ summary: z.string() }) }).transform(({ error }) => error.summary),
  ]);
  const known = Failure.safeParse(answer);
  return known.success ? known.data : 'npm gave no answer';
}
