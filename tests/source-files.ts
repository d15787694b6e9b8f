import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import or re-export in a file. */
export interface Import {
  /** A file of this repository, or a package. */
  readonly to: string;
  /** Gone when the code runs: `import type`. */
  readonly isType: boolean;
}

/** What the house knows of one source file; paths are relative to the repository. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Whether it does nothing but pass on what others export. */
  readonly isBarrel: boolean;
  /** How many lines each function takes, the ones within it included. */
  readonly functions: readonly number[];
}

/** The repository's top folder. */
export const root = join(import.meta.dirname, '..');

/** Every source file below these folders. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      posix.join(folder, path.replaceAll('\\', '/')),
    ),
  );
  return paths.filter((path) => /(?<!\.d)\.(tsx?|mjs|js)$/.test(path)).map(read);
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes = [...nodesOf(source)];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: nodes.flatMap((node) => importIn(path, node)),
    isBarrel:
      source.statements.some(ts.isExportDeclaration) &&
      source.statements.every((one) => ts.isExportDeclaration(one) || ts.isImportDeclaration(one)),
    functions: nodes
      .filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
      .map((node) => lineOf(node.end) - lineOf(node.getStart()) + 1),
  };
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function importIn(path: string, node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node))
    return [{ to: target(path, node.moduleSpecifier), isType: node.importClause?.isTypeOnly ?? false }];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return [{ to: target(path, node.moduleSpecifier), isType: node.isTypeOnly }];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [{ to: target(path, node.argument.literal), isType: true }];
  const [given] = ts.isCallExpression(node) ? node.arguments : [];
  if (given && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [{ to: target(path, given), isType: false }];
  return [];
}

function target(path: string, specifier: ts.Node): string {
  const name = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText();
  if (!name.startsWith('.')) return name;
  const plain = posix.join(posix.dirname(path), name);
  const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts'];
  return endings.map((ending) => plain + ending).find((file) => isFile(file)) ?? plain;
}

function isFile(path: string): boolean {
  return /\.\w+$/.test(path) && existsSync(join(root, path));
}
