/** Lets in so many at the same time; what it returns lets the next one in. Null where all places are taken. */
export type Gate = () => (() => void) | null;

export function makeGate(places: number): Gate {
  let taken = 0;
  return () => {
    if (taken >= places) return null;
    taken += 1;
    let isInside = true;
    return () => {
      if (isInside) taken -= 1;
      isInside = false;
    };
  };
}

/** The same stream, and a word when it was read to its end, failed, or was given up. */
export function whenOver(stream: ReadableStream<Uint8Array>, leave: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          controller.enqueue(value);
          return;
        }
        leave();
        controller.close();
      } catch (error) {
        leave();
        controller.error(error);
      }
    },
    async cancel(reason) {
      leave();
      await reader.cancel(reason);
    },
  });
}
