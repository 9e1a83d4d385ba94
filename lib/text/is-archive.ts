/** True for the name of an archive whose files are taken in one by one. */
export function isArchive(fileName: string): boolean {
  return fileName.toLowerCase().endsWith('.zip');
}
