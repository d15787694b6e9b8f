type Environment = Readonly<Record<string, string>>;

export const project: string;
export function say(sentence: string): void;
export function succeeds(program: string, args: readonly string[], environment?: Environment): boolean;
export function run(program: string, args: readonly string[], environment?: Environment): void;
