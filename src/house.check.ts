import ts from 'typescript'
import { type CodeFile, type Fault, isTest, lineOf, nodesOf, parse } from './house.tree.js'

/**
 * The checks of the house that ask what imports what, and how long things are. `house.test.ts` holds the tables, feeds the
 * checks with bad files, and runs them on `src`; `house.words.ts` asks which words are used.
 */

/** The floor on which a room stands, by the first folder below `src`, or the file where it is no folder. */
export type Floors = Readonly<Record<string, number>>

/** The packages, each with the only files that may import it; a pattern ends in `*`. */
export type Owners = Readonly<Record<string, readonly string[]>>

/** Arrows that do not point down: a room imports from lower floors only. Tests may look around on their own floor. */
export function* findBadArrows(file: CodeFile, floors: Floors): Generator<Fault> {
  const room = roomOf(file.path)
  const floor = floors[room]
  if (floor === undefined) yield { path: file.path, line: 1, message: `${room} stands on no floor` }
  for (const { specifier, line } of importsOf(file)) {
    if (!specifier.startsWith('.')) continue
    const target = roomOf(resolve(file.path, specifier))
    const below = floors[target]
    if (floor === undefined || target === room) continue
    if (below === undefined) yield { path: file.path, line, message: `${target} stands on no floor` }
    else if (below > floor) yield { path: file.path, line, message: `${room} looks up to ${target}` }
    else if (below === floor && !isTest(file.path))
      yield { path: file.path, line, message: `${room} and ${target} stand on one floor` }
  }
}

/** Packages in files that do not own them. Tests may use `testing`, node, and what the file they test owns. */
export function* findStrayPackages(
  file: CodeFile,
  owners: Owners,
  testing: readonly string[],
): Generator<Fault> {
  for (const { specifier, line } of importsOf(file)) {
    if (specifier.startsWith('.')) continue
    const name = packageOf(specifier)
    if (isTest(file.path) && (testing.includes(name) || name === 'node:*')) continue
    if (owners[name]?.some(owner => matches(owner, file.path) || matches(owner, testedBy(file.path))))
      continue
    yield { path: file.path, line, message: `${name} is not imported here` }
  }
}

/** Rows of the tables that stand for nothing: rooms that are not there, owners that do not import what they own. */
export function findStaleRows(files: readonly CodeFile[], floors: Floors, owners: Owners): readonly string[] {
  const rooms = new Set(files.map(file => roomOf(file.path)))
  const imports = files.map(file => ({ path: file.path, names: new Set(packagesOf(file)) }))
  // What only the tests of a folder import is not what the folder owns.
  const usesIt = (owner: string, name: string): boolean =>
    imports.some(
      ({ path, names }) => names.has(name) && (path === owner || (!isTest(path) && matches(owner, path))),
    )
  const idle = Object.entries(owners).flatMap(([name, allowed]) =>
    allowed.filter(owner => !usesIt(owner, name)).map(owner => `${owner} does not import ${name}`),
  )
  return [
    ...Object.keys(floors)
      .filter(room => !rooms.has(room))
      .map(room => `there is no ${room}`),
    ...idle,
  ]
}

/** The packages that a file imports. */
const packagesOf = (file: CodeFile): readonly string[] =>
  importsOf(file).flatMap(({ specifier }) => (specifier.startsWith('.') ? [] : [packageOf(specifier)]))

export interface Limits {
  readonly fileLines: number
  readonly functionLines: number
  readonly parameters: number
}

/** Files, functions and lists of parameters that are too long. The functions of tests may be long: they are lists of cases. */
export function* findLengths(file: CodeFile, limits: Limits): Generator<Fault> {
  const source = parse(file)
  const { path } = file
  const lines = file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0)
  if (lines > limits.fileLines) yield { path, line: 1, message: `${lines} lines in a file` }
  for (const node of nodesOf(source)) {
    if (!ts.isFunctionLike(node)) continue
    const line = lineOf(source, node)
    const length = source.getLineAndCharacterOfPosition(node.end).line + 2 - line
    if (length > limits.functionLines && !isTest(path))
      yield { path, line, message: `${length} lines in a function` }
    const parameters = node.parameters.filter(parameter => parameter.name.getText(source) !== 'this')
    if (parameters.length > limits.parameters)
      yield { path, line, message: `${parameters.length} parameters` }
  }
}

/** Files that do not open with a sentence: a comment at the top, or on the first thing that is exported. */
export function* findSilent(file: CodeFile): Generator<Fault> {
  if (isTest(file.path)) return
  const source = parse(file)
  const first =
    source.statements.find(isExported) ?? source.statements.find(node => !ts.isImportDeclaration(node))
  const places = [...source.statements.slice(0, 1), ...(first === undefined ? [] : [first])]
  const isTold = places.some(node =>
    ts
      .getLeadingCommentRanges(file.text, node.pos)
      ?.some(comment => /^\/\*\*.*\p{L}{2}/su.test(file.text.slice(comment.pos, comment.end))),
  )
  if (!isTold) yield { path: file.path, line: 1, message: 'no sentence says what the file is' }
}

interface Import {
  readonly specifier: string
  readonly line: number
}

/** Everything that a file imports, by value or by type, at once or when it is needed. */
function importsOf(file: CodeFile): Import[] {
  const source = parse(file)
  return Array.from(nodesOf(source)).flatMap(node => {
    const specifier = specifierOf(node)
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return []
    return [{ specifier: specifier.text, line: lineOf(source, node) }]
  })
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0]
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return node.moduleReference.expression
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
}

const isExported = (node: ts.Statement): boolean =>
  ts.isExportDeclaration(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword))

/** `text` of `src/text/span.ts`, `index.ts` of `src/index.ts`. */
const roomOf = (path: string): string => path.split('/')[1] ?? path

/** The path of a file that another one names, by `./` and `../`. */
function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/').replace(/\.js$/, '.ts')
}

/** `@scope/name` of `@scope/name/file`; all of node is one package. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

const matches = (owner: string, path: string): boolean =>
  owner.endsWith('*') ? path.startsWith(owner.slice(0, -1)) : path === owner

/** `src/a.ts` for `src/a.test.ts`. */
const testedBy = (path: string): string => path.replace(/\.test\.ts$/, '.ts')
