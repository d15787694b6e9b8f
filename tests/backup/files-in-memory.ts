/** Gives the navigator that stands in a folder of the extension's own, which is empty. What is written appears when it is closed. */
export function keepFilesInMemory(): void {
  const files = new Map<string, Blob>();
  const handleOf = (name: string) => ({
    kind: 'file',
    getFile: async () => files.get(name),
    createWritable: async () => {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      return new WritableStream<Uint8Array<ArrayBuffer>>({
        write: (piece) => void pieces.push(piece),
        close: () => void files.set(name, new Blob(pieces)),
      });
    },
  });
  const folder = {
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (create && !files.has(name)) files.set(name, new Blob());
      if (files.has(name)) return handleOf(name);
      throw new DOMException('There is no such file.', 'NotFoundError');
    },
    removeEntry: async (name: string) => void files.delete(name),
    entries: async function* () {
      for (const name of files.keys()) yield [name, handleOf(name)];
    },
  };
  Object.assign(navigator, { storage: { getDirectory: async () => folder } });
}
