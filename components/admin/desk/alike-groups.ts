/** What a row is alike with others by. */
export interface Boxes {
  readonly id: string;
  readonly type: 'file' | 'version';
  /** Empty where the file came without one. */
  readonly folder: string;
  readonly reading: string;
  readonly isClean: boolean;
}

export interface AlikeGroup {
  readonly by: 'folder' | 'reading' | 'clean';
  readonly value: string;
  readonly ids: readonly string[];
}

function grouped(
  boxes: readonly Boxes[],
  by: AlikeGroup['by'],
  valueOf: (box: Boxes) => string,
): AlikeGroup[] {
  const groups = new Map<string, string[]>();
  for (const box of boxes) {
    const value = valueOf(box);
    if (value !== '') groups.set(value, [...(groups.get(value) ?? []), box.id]);
  }
  return [...groups].filter(([, ids]) => ids.length > 1).map(([value, ids]) => ({ by, value, ids }));
}

/** Rows that a person may want to pick together: the clean versions, waiting files of one folder or read the same. */
export function alikeGroups(boxes: readonly Boxes[]): AlikeGroup[] {
  const files = boxes.filter(({ type }) => type === 'file');
  const clean = boxes.filter(({ isClean }) => isClean).map(({ id }) => id);
  return [
    ...(clean.length > 1 ? [{ by: 'clean', value: '', ids: clean } as const] : []),
    ...grouped(files, 'folder', ({ folder }) => folder),
    ...grouped(files, 'reading', ({ reading }) => reading),
  ];
}

/** Ticks the boxes of these rows and no others. */
export function pickBoxes(form: HTMLFormElement, ids: readonly string[]): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('.desk-pick input[type=checkbox]')) {
    box.checked = ids.includes(box.value);
  }
}
