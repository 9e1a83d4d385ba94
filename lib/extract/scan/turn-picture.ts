import { WHITE, type Picture } from './picture';

/** A picture turned about its middle, clockwise in radians, and the way back to the picture it was made of. */
export interface Turned {
  readonly picture: Picture;
  readonly back: (x: number, y: number) => readonly [x: number, y: number];
}

function blend(gray: Uint8Array, width: number, at: number, dx: number, dy: number): number {
  const top = (gray[at] ?? WHITE) * (1 - dx) + (gray[at + 1] ?? WHITE) * dx;
  const bottom = (gray[at + width] ?? WHITE) * (1 - dx) + (gray[at + width + 1] ?? WHITE) * dx;
  return top * (1 - dy) + bottom * dy;
}

/** Turns the picture; the new one is as large as it must be to lose nothing, white where there was nothing. */
export function turnPicture(picture: Picture, angle: number): Turned {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const { width: oldWidth, height: oldHeight, gray: old } = picture;
  const width = Math.round(oldWidth * Math.abs(cos) + oldHeight * Math.abs(sin));
  const height = Math.round(oldWidth * Math.abs(sin) + oldHeight * Math.abs(cos));
  const back = (x: number, y: number): readonly [number, number] => {
    const [u, v] = [x - width / 2, y - height / 2];
    return [cos * u + sin * v + oldWidth / 2, cos * v - sin * u + oldHeight / 2];
  };
  const gray = new Uint8Array(width * height).fill(WHITE);
  for (let y = 0; y < height; y += 1) {
    let [fromX, fromY] = back(0.5, y + 0.5);
    for (let x = 0; x < width; x += 1, fromX += cos, fromY -= sin) {
      const [left, top] = [fromX - 0.5, fromY - 0.5];
      if (left < 0 || top < 0 || left > oldWidth - 1 || top > oldHeight - 1) continue;
      const [column, row] = [Math.floor(left), Math.floor(top)];
      gray[y * width + x] = blend(old, oldWidth, row * oldWidth + column, left - column, top - row);
    }
  }
  return { picture: { width, height, gray }, back };
}

/** Turns the picture clockwise by so many right angles, pixel for pixel. */
export function quarterTurns(picture: Picture, turns: number): Turned {
  const { width: oldWidth, height: oldHeight, gray: old } = picture;
  const isAcross = turns % 2 === 1;
  const [width, height] = isAcross ? [oldHeight, oldWidth] : [oldWidth, oldHeight];
  const back = (x: number, y: number): readonly [number, number] => {
    if (turns === 1) return [y, oldHeight - x];
    if (turns === 2) return [oldWidth - x, oldHeight - y];
    return turns === 3 ? [oldWidth - y, x] : [x, y];
  };
  const gray = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [oldX, oldY] = back(x + 0.5, y + 0.5);
      gray[y * width + x] = old[Math.floor(oldY) * oldWidth + Math.floor(oldX)] ?? WHITE;
    }
  }
  return { picture: { width, height, gray }, back };
}
