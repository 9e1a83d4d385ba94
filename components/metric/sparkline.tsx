const WIDTH = 120;
const HEIGHT = 28;
const MARGIN = 4;

/** Runs of neighbouring years with a value; a year without one leaves a gap. */
function runsOf(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const runs: { at: number; value: number }[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ at, value });
  });
  return runs.filter((run) => run.length > 0);
}

/** A body's values over the years, from 0 up; the same numbers stand beside it in words. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const top = Math.max(...known, 0);
  const bottom = Math.min(...known, 0);
  const x = (at: number): number => MARGIN + (at * (WIDTH - 2 * MARGIN)) / Math.max(1, values.length - 1);
  const y = (value: number): number =>
    HEIGHT - MARGIN - ((value - bottom) * (HEIGHT - 2 * MARGIN)) / (top - bottom || 1);
  const runs = runsOf(values);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      className="inline-block"
    >
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={y(0)} y2={y(0)} stroke="var(--rule)" />
      {runs.map((run) => (
        <g key={run[0]?.at}>
          <polyline
            points={run.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
            fill="none"
            stroke="var(--d1)"
            strokeWidth="2"
          />
          {run.map(({ at, value }) => (
            <circle key={at} cx={x(at)} cy={y(value)} r="2.5" fill="var(--d1)" />
          ))}
        </g>
      ))}
    </svg>
  );
}
