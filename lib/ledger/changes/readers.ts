import { CommandRefused } from './command-refused';

/** What was found at `path`, as a value of one type; refuses whatever else it is. */
export type Reader<Value> = (found: unknown, path: string) => Value;

/** A reader for each of some fields. */
interface Fields {
  readonly [name: string]: Reader<unknown>;
}

/** What such readers make together. */
type Read<Given extends Fields> = { [Name in keyof Given]: ReturnType<Given[Name]> };

/** Says what is wrong with what was found. */
export function refuse(path: string, fault: string): never {
  throw new CommandRefused(`${path || 'command'}: ${fault}`);
}

/** What passes a test. */
export function that<Value>(is: (found: unknown) => found is Value, fault: string): Reader<Value> {
  return (found, path) => (is(found) ? found : refuse(path, fault));
}

/** A text of a length within these bounds. */
export function textOf(least: number, most: number): Reader<string> {
  return (found, path) => {
    if (typeof found !== 'string') return refuse(path, 'is no text');
    if (found.length < least) return refuse(path, 'is empty');
    if (found.length > most) return refuse(path, `is longer than ${most} letters`);
    // A half of a letter cannot be written to a file; here is where all texts come in.
    return found.toWellFormed();
  };
}

/** A whole number within these bounds. */
export function whole(least: number, most: number): Reader<number> {
  const isWithin = (found: unknown): found is number =>
    Number.isInteger(found) && Number(found) >= least && Number(found) <= most;
  return that(isWithin, `is no whole number from ${least} to ${most}`);
}

/** One of these. */
export function oneOf<const Value>(all: readonly Value[], fault: string): Reader<Value> {
  return that((found): found is Value => all.some((one) => one === found), fault);
}

/** Either of two; the fault is that of the second. */
export function either<One, Other>(one: Reader<One>, other: Reader<Other>): Reader<One | Other> {
  return (found, path) => {
    try {
      return one(found, path);
    } catch {
      return other(found, path);
    }
  };
}

/** A list of at most so many. */
export function listOf<Item>(item: Reader<Item>, most = Number.POSITIVE_INFINITY): Reader<Item[]> {
  return (found, path) => {
    if (!Array.isArray(found)) return refuse(path, 'is no list');
    if (found.length > most) return refuse(path, `holds more than ${most}`);
    return found.map((one, index) => item(one, `${path}.${index}`));
  };
}

/** An object with these fields, and with those of `optional` that it has; what else it holds is left out. */
export function object<Needed extends Fields, Optional extends Fields>(
  needed: Needed,
  optional?: Optional,
): Reader<Read<Needed> & Partial<Read<Optional>>> {
  const fields = Object.entries(needed);
  const others = Object.entries({ ...optional });
  return (found, path) => {
    if (typeof found !== 'object' || found === null) return refuse(path, 'is no object');
    const given = found as Record<string, unknown>;
    const read: Record<string, unknown> = {};
    const before = path && `${path}.`;
    for (const [name, reader] of fields) read[name] = reader(given[name], before + name);
    for (const [name, reader] of others) if (name in given) read[name] = reader(given[name], before + name);
    return read as Read<Needed> & Partial<Read<Optional>>;
  };
}
