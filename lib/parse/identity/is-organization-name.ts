import { placesIn } from './places-in';
import { placesOf } from './places-of';

const ENDING =
  /(?:政府|办公室|办公厅|办事处|委员会|管委会|局|厅|委|办|院|署|队|(?<!网)站|所|处|部|部门|科|中心|公司|学校|大学|学院|中学|小学|医院|银行|协会|联合会|农场|林场|海关|关区|开发区|示范区|园区|产业园|科技园|工业园|新区|高新区|管理区)(?:\([^()]*\))?$/;
const NOT_A_NAME =
  /^(?:我|本|该|各|全|现|由|为|在|对|被|和|与|向|自|从|关于|根据|按照|一|二|三|四|五|六|标题|名称|来源|发布|作者|有关|相关|直属|下属|政府|职能)/;
const OTHERS = /(?:各|有关|相关|直属|下属|职能)(?:部门|单位|委办局)?$|(?:各|有关|相关|直属|下属|职能)部门$/;
const HAN = /^[\p{Script=Han}〇()·]{2,40}$/u;

/** A full place inside a name that no body above explains: an advertisement may be glued to the name of another. */
function hidesAName(folded: string): boolean {
  for (let at = 1; at < folded.length - 3; at += 1) {
    const isPlace = placesIn(folded.slice(at)).places[0]?.matches.some(
      ({ division, by }) => by === 'name' && division.level !== 'township',
    );
    if (isPlace === true) return placesOf(folded).before === '';
  }
  return false;
}

/** True when folded text reads as the name of a public body, or of a place alone. */
export function isOrganizationName(folded: string): boolean {
  if (!HAN.test(folded) || OTHERS.test(folded)) return false;
  const { places, rest } = placesIn(folded);
  if (rest === '') return true;
  if (!ENDING.test(folded)) return false;
  // 本溪市 and 和县 begin like words that no name begins with.
  return places.length > 0 || (!NOT_A_NAME.test(folded) && !hidesAName(folded));
}
