'use client';

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

export type OpenPdf =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly pdf: PDFDocumentProxy };

async function loadReader() {
  const reader = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const files = `/api/pdfjs/${reader.version}`;
  reader.GlobalWorkerOptions.workerSrc = `${files}/legacy/build/pdf.worker.min.mjs`;
  return { reader, files: new URL(files, window.location.href).href };
}

/** The PDF at an address, opened by a reader that this site serves itself. */
export function usePdf(url: string): OpenPdf {
  const [open, setOpen] = useState<OpenPdf>({ state: 'loading' });
  useEffect(() => {
    const left = new AbortController();
    const isLeft = (): boolean => left.signal.aborted;
    let close = (): void => undefined;
    const load = async (): Promise<void> => {
      const { reader, files } = await loadReader();
      if (isLeft()) return;
      const task = reader.getDocument({
        url,
        verbosity: 0,
        cMapUrl: `${files}/cmaps/`,
        standardFontDataUrl: `${files}/standard_fonts/`,
        wasmUrl: `${files}/wasm/`,
        iccUrl: `${files}/iccs/`,
        isEvalSupported: false,
        enableXfa: false,
      });
      close = () => void task.destroy();
      const pdf = await task.promise;
      if (!isLeft()) setOpen({ state: 'ready', pdf });
    };
    load().catch(() => {
      if (!isLeft()) setOpen({ state: 'failed' });
    });
    return () => {
      left.abort();
      close();
    };
  }, [url]);
  return open;
}
