import type { RecordFile } from './record-file';

/**
 * Why a file is not taken: it is no file of Tendril's, it ends early, a newer Tendril made it, or something
 * in it is not as it must be.
 */
export type Refusal = 'other' | 'cut-off' | 'newer' | 'damaged';

/** A file that cannot be restored; nothing has changed by it. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  constructor(
    readonly reason: Refusal,
    /** Where the first fault is and what it is, as in `rows.contacts.3.name: is no text`; empty unless it is damaged. */
    readonly path = '',
  ) {
    super(path ? `${reason}: ${path}` : reason);
  }
}

/**
 * The text of a file as a record, checked field by field; what it holds besides is left out.
 * @throws {FileRefused}
 */
export function checkRecordFile(text: string): RecordFile {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileRefused('other');
  }
}
