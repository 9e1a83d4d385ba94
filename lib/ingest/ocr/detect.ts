import { findMarks } from '../../extract/scan/find-marks';
import { resize, type Area, type Picture } from '../../extract/scan/picture';
import type { Model } from './model';

/** Longest side of what the model looks at, and the step its sides must keep. */
const LONGEST = 1280;
const STEP = 32;
/** Of the colours red, green and blue in what the model was trained on. */
const MEAN = [0.485, 0.456, 0.406];
const SPREAD = [0.229, 0.224, 0.225];
const SURE = 0.3;
const SURE_OF_ALL = 0.5;
/** The model marks the middle of a line; so much is added around it. */
const GROWTH = 1.6;

const side = (length: number): number => Math.max(STEP, Math.round(length / STEP) * STEP);

function inputOf({ width, height, gray }: Picture): Float32Array {
  const plane = width * height;
  const data = new Float32Array(3 * plane);
  for (let color = 0; color < 3; color += 1) {
    for (let at = 0; at < plane; at += 1)
      data[color * plane + at] = ((gray[at] ?? 255) / 255 - (MEAN[color] ?? 0)) / (SPREAD[color] ?? 1);
  }
  return data;
}

/** Finds lines of writing with the detection model, in pixels of the picture. */
export async function detect(model: Model, picture: Picture): Promise<Area[]> {
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const small = resize(picture, side(picture.width * scale), side(picture.height * scale));
  const { width, height } = small;
  const scores = await model(inputOf(small), [1, 3, height, width]);
  const dark = Uint8Array.from(scores, (score) => (score > SURE ? 1 : 0));
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const [scaleX, scaleY] = [picture.width / width, picture.height / height];
  return findMarks({ width, height, dark }, whole).flatMap((mark): Area[] => {
    const [wide, high] = [mark.right - mark.left, mark.bottom - mark.top];
    if (Math.min(wide, high) < 3 || meanIn(scores, width, mark) < SURE_OF_ALL) return [];
    const growth = (wide * high * GROWTH) / (2 * (wide + high));
    return [
      {
        left: Math.max(0, (mark.left - growth) * scaleX),
        top: Math.max(0, (mark.top - growth) * scaleY),
        right: Math.min(picture.width, (mark.right + growth) * scaleX),
        bottom: Math.min(picture.height, (mark.bottom + growth) * scaleY),
      },
    ];
  });
}

function meanIn(scores: Float32Array, width: number, area: Area): number {
  let sum = 0;
  for (let y = area.top; y < area.bottom; y += 1)
    for (let x = area.left; x < area.right; x += 1) sum += scores[y * width + x] ?? 0;
  return sum / ((area.right - area.left) * (area.bottom - area.top));
}
