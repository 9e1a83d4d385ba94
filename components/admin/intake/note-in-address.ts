/** Keeps a value in the page's address, so that the page can be opened again as it is; null takes it out. */
export function noteInAddress(name: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}
