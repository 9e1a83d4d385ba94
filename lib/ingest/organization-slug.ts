import { pinyin } from 'pinyin-pro';

const WORD_BREAK = /(?<=[省市县区旗乡镇])(?!场)|(?<=州)(?!市)|(?=人民政府|办公[厅室]|街道)/u;

/** The organization's name in pinyin for its address: 孟州市人民政府 → mengzhoushi-renminzhengfu. */
export function organizationSlug(name: string): string {
  return name
    .normalize('NFKC')
    .split(WORD_BREAK)
    .map((word) => pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join(''))
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
