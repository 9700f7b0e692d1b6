import ts from 'typescript'

/** A file of the house as its checks see it: its path, its text, and the tree that the compiler makes of it. */
export interface CodeFile {
  /** From the root of the repository: `src/text/span.ts`. */
  readonly path: string
  readonly text: string
}

export interface Fault {
  readonly path: string
  readonly line: number
  readonly message: string
}

export const isTest = (path: string): boolean => path.endsWith('.test.ts')

/** The tree of a file; parsed once, however many checks ask for it. */
export function parse(file: CodeFile): ts.SourceFile {
  const known = trees.get(file)
  if (known !== undefined) return known
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  trees.set(file, tree)
  return tree
}

const trees = new WeakMap<CodeFile, ts.SourceFile>()

export const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

/** A node and all below it. */
export function* nodesOf(root: ts.Node): Generator<ts.Node> {
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node
    const children: ts.Node[] = []
    ts.forEachChild(node, child => {
      children.push(child)
    })
    open.push(...children.toReversed())
  }
}
