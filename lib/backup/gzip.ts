/** Writes pieces of text into `sink` as UTF-8, gzipped, and closes it; where a piece cannot be had, the sink is aborted. */
export async function gzipInto(
  sink: WritableStream<Uint8Array<ArrayBuffer>>,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const { readable, writable } = new CompressionStream('gzip');
  await Promise.all([fill(writable, pieces), readable.pipeTo(sink)]);
}

/**
 * The text that was gzipped.
 * @throws {TypeError} when the bytes are damaged or cut off.
 */
export function gunzipped(bytes: Blob): Promise<string> {
  return new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function fill(
  sink: WritableStream<BufferSource>,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const encoder = new TextEncoder();
  const writer = sink.getWriter();
  try {
    for await (const piece of pieces) await writer.write(encoder.encode(piece));
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}
