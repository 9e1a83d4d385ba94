'use client';

import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** A page is drawn while it is this near to what is seen, and let go when it is farther: reports may have many. */
const NEAR = '100% 0px';
const MOST_PIXELS = 16_000_000;

/** Whether an element is near what is seen of its scrolling `box`. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const root = target.closest('.pages');
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { root, rootMargin: NEAR },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

/** The element's width in CSS pixels, as it changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.round(target.clientWidth)));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

interface Drawing {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly started: (task: RenderTask) => void;
}

async function draw({ pdf, number, canvas, width, started }: Drawing): Promise<void> {
  const page = await pdf.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const wanted = (width / size.width) * window.devicePixelRatio;
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  started(task);
  await task.promise;
}

interface Props {
  pdf: PDFDocumentProxy;
  /** Counts from 1. */
  number: number;
  failed: () => void;
}

/** One page of a PDF, drawn when it comes near. */
export function PageCanvas({ pdf, number, failed }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const isNear = useNear(holder);
  const width = useWidth(holder);
  useEffect(() => {
    const element = holder.current;
    if (element === null || !isNear || width === 0) return;
    let task: RenderTask | null = null;
    let isLeft = false;
    const canvas = document.createElement('canvas');
    const started = (begun: RenderTask): void => {
      task = begun;
      if (isLeft) begun.cancel();
    };
    draw({ pdf, number, canvas, width, started })
      .then(() => {
        if (!isLeft) element.replaceChildren(canvas);
      })
      .catch(() => {
        if (!isLeft) failed();
      });
    return () => {
      isLeft = true;
      task?.cancel();
    };
  }, [pdf, number, isNear, width, failed]);
  useEffect(() => {
    if (!isNear) holder.current?.replaceChildren();
  }, [isNear]);
  return <div className="page-picture" ref={holder} aria-hidden="true" />;
}
