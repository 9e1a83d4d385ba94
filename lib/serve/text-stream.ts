interface Parts<Batch> {
  readonly head?: string;
  /** The text of a batch; '' for one that adds nothing. */
  readonly write: (batch: Batch) => string;
  readonly tail?: string;
}

/** A text that is made while it is sent: batches are asked for only as they are wanted, and no longer once nobody reads. */
export function textStream<Batch>(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { head = '', write, tail = '' }: Parts<Batch>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pending =
    Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  return new ReadableStream({
    start(controller) {
      if (head !== '') controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      // A pull that adds nothing is not repeated, so what is empty is passed over here.
      for (let next = await pending.next(); next.done !== true; next = await pending.next()) {
        const text = write(next.value);
        if (text === '') continue;
        controller.enqueue(encoder.encode(text));
        return;
      }
      if (tail !== '') controller.enqueue(encoder.encode(tail));
      controller.close();
    },
    async cancel() {
      await pending.return?.();
    },
  });
}
