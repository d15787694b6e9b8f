import { fold } from '../../lib/people/fold';
import { cleanName } from '../../lib/people/names';

/** Names as somebody wrote them, one per line, each once: who is new, and who is on the list already. */
export interface WrittenNames {
  readonly fresh: readonly string[];
  /** As the list has them. */
  readonly known: readonly string[];
}

/** Which names a text holds. Case and accents make no other person. */
export function namesIn(text: string, listed: readonly string[]): WrittenNames {
  const onList = new Map(listed.map((name) => [fold(name), name]));
  const written = new Map(
    text
      .split(/\r?\n/)
      .map((line) => cleanName(line.replace(/^\s*([-*•–]|\d+[.)])\s+/, '')))
      .filter(Boolean)
      .map((name) => [fold(name), name]),
  );
  const keys = [...written.keys()];
  return {
    fresh: keys.filter((key) => !onList.has(key)).flatMap((key) => written.get(key) ?? []),
    known: keys.flatMap((key) => onList.get(key) ?? []),
  };
}
