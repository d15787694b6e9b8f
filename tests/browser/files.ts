import type { Page } from 'playwright-core';

/** A file in the origin's private file system. */
export interface PrivateFile {
  readonly name: string;
  readonly bytes: number;
  /** What it says; gunzipped where it can be. */
  readonly text: string;
}

/** All files in the private file system of a page's origin, by name. */
export async function privateFiles(page: Page): Promise<PrivateFile[]> {
  const files = await page.evaluate(async () => {
    const all: PrivateFile[] = [];
    for await (const [name, handle] of (await navigator.storage.getDirectory()).entries()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      const plain = file.stream().pipeThrough(new DecompressionStream('gzip'));
      const text = await new Response(plain).text().catch(() => file.text());
      all.push({ name, bytes: file.size, text });
    }
    return all;
  });
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Copies a file within the private file system. */
export function copyFile(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    async ([from, to]) => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle(from)).getFile();
      await file.stream().pipeTo(await (await folder.getFileHandle(to, { create: true })).createWritable());
    },
    [from, to] as const,
  );
}

/** Removes a file. */
export function removeFile(page: Page, name: string): Promise<void> {
  return page.evaluate(async (file) => (await navigator.storage.getDirectory()).removeEntry(file), name);
}

/** Writes a file, gzipped as backups are. */
export function writeFile(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    async ([name, text]) => {
      const folder = await navigator.storage.getDirectory();
      const sink = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')).pipeTo(sink);
    },
    [name, text] as const,
  );
}
