import type { NamedFile } from './local-file';

/**
 * The files of a drop, folders walked to their ends; what cannot be read, file or folder, is one of them without a file.
 * Must be called while the event is handled; then the browser forgets.
 */
export function readDrop(transfer: DataTransfer): Promise<NamedFile[]> {
  const found = [...transfer.items].flatMap((item) => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    if (entry !== null) return [filesOf(entry)];
    const file = item.getAsFile();
    return file === null ? [] : [Promise.resolve([{ name: file.name, file }])];
  });
  return Promise.all(found).then((lists) => lists.flat());
}

async function filesOf(entry: FileSystemEntry): Promise<NamedFile[]> {
  const name = entry.fullPath.replace(/^\//, '');
  try {
    if (isFile(entry)) return [{ name, file: await fileOf(entry) }];
    if (!isFolder(entry)) return [];
    const files: NamedFile[] = [];
    for (const child of await childrenOf(entry)) files.push(...(await filesOf(child)));
    return files;
  } catch {
    return [{ name, file: null }];
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Browsers hand out the entries of a folder a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (next.length === 0) return children.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    children.push(...next);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The files of an input, under the paths they have in a chosen folder. */
export function readInput(files: FileList): NamedFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}
