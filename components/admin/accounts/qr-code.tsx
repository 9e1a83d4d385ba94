/** A QR code, drawn dark on light whatever the page's colours are, because scanners want that. */
export function QrCode({ dark, label }: { dark: readonly (readonly boolean[])[]; label: string }) {
  const path = dark
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${dark.length} ${dark.length}`}
      width="240"
      height="240"
      shapeRendering="crispEdges"
    >
      <rect width={dark.length} height={dark.length} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
