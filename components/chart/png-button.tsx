'use client';

import { useState } from 'react';
import { useIsLive } from '@/components/ui/use-is-live';

const SCALE = 2;
interface Props {
  /** Address of the chart's SVG file. */
  href: string;
  fileName: string;
  labels: { readonly save: string; readonly failed: string };
}

/** Draws the chart's SVG file as PNG with the reader's own fonts, which know Chinese. Not there without script. */
export function PngButton({ href, fileName, labels }: Props) {
  const isReady = useIsLive();
  const [hasFailed, setFailed] = useState(false);
  if (!isReady) return null;
  const save = (): void => {
    drawPng(href)
      .then((png) => {
        setFailed(false);
        saveAs(png, fileName);
      })
      .catch(() => setFailed(true));
  };
  return (
    <button type="button" className="plain" onClick={save}>
      <span aria-live="polite">{hasFailed ? labels.failed : labels.save}</span>
    </button>
  );
}

async function drawPng(href: string): Promise<Blob> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
  const address = URL.createObjectURL(await answer.blob());
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((png) => (png === null ? reject(new Error('no picture')) : resolve(png)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function saveAs(png: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = fileName;
  link.click();
  // The browser has taken hold of the picture by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
