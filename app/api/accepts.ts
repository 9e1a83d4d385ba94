/** Whether an Accept header (RFC 9110 12.5.1) allows one of the media types; without one everything is allowed. */
export function accepts(header: string | null, mediaTypes: readonly string[]): boolean {
  if (header === null || header.trim() === '') return true;
  const ranges = header.split(',').map(readRange);
  return mediaTypes.some((type) => type === '*/*' || weightOf(type.split(';', 1)[0] ?? '', ranges) > 0);
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { type, weight: Number.isNaN(weight) ? 1 : weight };
}

/** The weight of the narrowest range that a type falls into; 0 where there is none. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const wider = [type, `${type.split('/', 1)[0] ?? ''}/*`, '*/*'];
  const narrowest = wider.find((name) => ranges.some((range) => range.type === name));
  return ranges.find((range) => range.type === narrowest)?.weight ?? 0;
}
