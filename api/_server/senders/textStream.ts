/**
 * Texts as a body that is made no faster than it is read; whoever stops reading stops the making.
 *
 * The first text is made before it returns: what is wrong by then can still be refused in words.
 * Later the body breaks off, and a client sees a transfer that failed, never a shorter file.
 */
export async function textStream(
  texts: AsyncGenerator<string>,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  const first = await texts.next()
  return new ReadableStream({
    start(controller) {
      if (first.done) controller.close()
      else controller.enqueue(encoder.encode(first.value))
    },
    async pull(controller) {
      const {done, value} = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
