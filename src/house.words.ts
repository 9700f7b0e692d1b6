import ts from 'typescript'
import { type CodeFile, type Fault, isTest, lineOf, nodesOf, parse } from './house.tree.js'

/** Words that are not used here: `as` but `as const`, default exports, classes but errors, `let` at the top, and so on. */
export function* findForbidden(file: CodeFile): Generator<Fault> {
  const source = parse(file)
  for (const node of nodesOf(source)) {
    const message = forbiddenType(node, source) ?? forbiddenShape(node, source)
    if (message !== undefined) yield { path: file.path, line: lineOf(source, node), message }
  }
  yield* findSilencers(file, source)
}

/** Parameters that are true or false: at the call nobody sees what they say. */
export function* findBooleanParameters(file: CodeFile): Generator<Fault> {
  const source = parse(file)
  for (const node of nodesOf(source)) {
    if (!ts.isParameter(node) || !isBoolean(node)) continue
    const message = `${node.name.getText(source)} is a boolean parameter`
    yield { path: file.path, line: lineOf(source, node), message }
  }
}

/** The process, the clock, chance, the network and the screen, which belong to the Io alone. Tests start what they test. */
export function* findWorldly(file: CodeFile): Generator<Fault> {
  if (isTest(file.path)) return
  const source = parse(file)
  for (const node of nodesOf(source)) {
    const word = worldlyIn(node, source)
    if (word !== undefined)
      yield { path: file.path, line: lineOf(source, node), message: `${word} is the Io's` }
  }
}

function forbiddenType(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isAsExpression(node) && node.type.getText(source) !== 'const') return '`as` is not used here'
  if (ts.isTypeAssertionExpression(node)) return 'types are not asserted here'
  if (ts.isNonNullExpression(node)) return '`!` is not used here'
  return node.kind === ts.SyntaxKind.AnyKeyword ? '`any` is not used here' : undefined
}

function forbiddenShape(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isExportAssignment(node) || isDefaultExport(node)) return 'nothing is exported by default'
  if (ts.isEnumDeclaration(node)) return 'no enums'
  if (ts.isModuleDeclaration(node)) return 'no namespaces'
  if (ts.isImportEqualsDeclaration(node)) return 'no `import =`'
  if (isUnnamedImport(node)) return 'an import says what it imports'
  if (isTopLevelLet(node)) return 'no `let` at the top of a file'
  return ts.isClassLike(node) && !isError(node, source) ? 'no classes but errors' : undefined
}

const isDefaultExport = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword)

const isUnnamedImport = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  node.expression.kind === ts.SyntaxKind.ImportKeyword &&
  !node.arguments.slice(0, 1).some(ts.isStringLiteralLike)

/** Tests may own one, for what they make before each case. */
const isTopLevelLet = (node: ts.Node): boolean =>
  ts.isVariableStatement(node) &&
  ts.isSourceFile(node.parent) &&
  !isTest(node.parent.fileName) &&
  (node.declarationList.flags & ts.NodeFlags.Const) === 0

const isError = (node: ts.ClassLikeDeclaration, source: ts.SourceFile): boolean =>
  (node.heritageClauses ?? []).some(
    clause =>
      clause.token === ts.SyntaxKind.ExtendsKeyword &&
      clause.types.some(type => /^[\w.]*Error$/.test(type.expression.getText(source))),
  )

/** Comments that keep the compiler silent: `// @ts-ignore`. */
function* findSilencers(file: CodeFile, source: ts.SourceFile): Generator<Fault> {
  const places = new Set<number>()
  for (const node of file.text.includes('@ts-') ? nodesOf(source) : []) {
    for (const { pos, end } of commentsAt(file.text, node))
      if (SILENCER.test(file.text.slice(pos, end))) places.add(pos)
  }
  for (const pos of places) {
    const line = source.getLineAndCharacterOfPosition(pos).line + 1
    yield { path: file.path, line, message: 'the compiler is not silenced here' }
  }
}

const commentsAt = (text: string, node: ts.Node): readonly ts.CommentRange[] => [
  ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
  ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
]

/** `// @ts-expect-error`, and in a block: `/* @ts-ignore` */
const SILENCER = /^\/[/*][\s/*]*@ts-(?:ignore|expect-error|nocheck)/

function isBoolean({ type, initializer }: ts.ParameterDeclaration): boolean {
  if (type === undefined) return initializer !== undefined && isTrueOrFalse(initializer)
  const parts = ts.isUnionTypeNode(type) ? type.types : [type]
  const said = parts.filter(part => part.kind !== ts.SyntaxKind.UndefinedKeyword)
  return (
    said.length > 0 && said.every(part => isTrueOrFalse(part) || part.kind === ts.SyntaxKind.BooleanKeyword)
  )
}

function isTrueOrFalse(node: ts.Node): boolean {
  if (ts.isLiteralTypeNode(node)) return isTrueOrFalse(node.literal)
  return node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
}

const worldlyNames: readonly string[] = [
  'process',
  'globalThis',
  'console',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
]

function worldlyIn(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isIdentifier(node)) return worldlyNames.includes(node.text) && isUse(node) ? node.text : undefined
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText(source)
    return text === 'Date.now' || text === 'Math.random' ? text : undefined
  }
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node)
  const isNow = isMade && node.expression.getText(source) === 'Date' && (node.arguments ?? []).length === 0
  return isNow ? 'the present time' : undefined
}

/** Not the name of a property, a parameter or anything else that a file declares itself. */
const isUse = (node: ts.Identifier): boolean =>
  ts.isShorthandPropertyAssignment(node.parent) || !('name' in node.parent && node.parent.name === node)
