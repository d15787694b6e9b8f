export function ensureCompiler(): boolean;
