/** Writes text into `sink`, gzipped, and closes it; where it cannot be had, the sink is aborted. */
export async function gzipInto(sink: WritableStream<Uint8Array<ArrayBuffer>>, text: Blob): Promise<void> {
  await text.stream().pipeThrough(new CompressionStream('gzip')).pipeTo(sink);
}

/**
 * The text that was gzipped.
 * @throws {TypeError} when the bytes are damaged or cut off.
 */
export function gunzipped(bytes: Blob): Promise<string> {
  return new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
