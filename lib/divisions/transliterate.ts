import { pinyin } from 'pinyin-pro';
import { findDivisionsByName } from './find-divisions-by-name';

/** Words of organization names; a run of characters between them stays one word. */
const WORDS =
  /人民|政府|办公[室厅]|街道|办事处|管理|委员会|管委会|发展|改革|和|行政|审批|服务|数据|市场|监督|经济|技术|开发区|新区|园区|示范区|公安|教育|财政|民政|司法|自然|资源|生态|环境|住房|城乡|建设|交通|运输|水利|农业|农村|商务|文化|旅游|卫生|健康|应急|审计|统计|医疗|保障|人力|社会|退役|军人|事务|信访|税务|科学|工业|信息化|民族|宗教|体育|林业|中心|分局|[局厅委办镇乡县市区省旗盟]|苏木/g;

const PLACE = /^(.+?)(特别行政区|自治[区州县旗]|地区|街道|苏木|民族乡|[省市县区盟旗镇乡])$/;
const LONGEST_PLACE = 15;

function placeAtStart(name: string): string | null {
  for (let length = Math.min(LONGEST_PLACE, name.length); length >= 2; length -= 1) {
    const place = name.slice(0, length);
    if (findDivisionsByName(place, { by: ['name', 'former_name'] }).length > 0) return place;
  }
  return null;
}

/** 孟州市人民政府 -> 孟州 市 人民 政府: places with their suffix apart, then the words. */
function wordsOf(name: string): string[] {
  const place = placeAtStart(name);
  if (place === null) return splitAtWords(name);
  const [, stem = place, suffix = ''] = PLACE.exec(place) ?? [];
  return [stem, suffix, ...wordsOf(name.slice(place.length))].filter((word) => word !== '');
}

function splitAtWords(text: string): string[] {
  const words: string[] = [];
  let at = 0;
  for (const match of text.matchAll(WORDS)) {
    words.push(text.slice(at, match.index), match[0]);
    at = match.index + match[0].length;
  }
  words.push(text.slice(at));
  return words.filter((word) => word !== '');
}

/** The name as a slug of pinyin words: 孟州市人民政府 -> mengzhou-shi-renmin-zhengfu. Letters, digits and hyphens only. */
export function transliterate(name: string): string {
  const plain = name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const syllables = pinyin(plain, { toneType: 'none', v: true, type: 'array', nonZh: 'spaced' });
  let at = 0;
  const words = wordsOf(plain).map((word) => {
    const size = Array.from(word).length;
    at += size;
    return syllables.slice(at - size, at).join('');
  });
  return words
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '');
}
