/** What a generated block should hold, whether it does, and the edit that makes it so. */
import { lineEndNear } from '../edit/lines.js'
import type { GeneratedBlock } from '../issue/model.js'
import type { Measurable } from '../measure/metric.js'
import type { TextEdit } from '../text/edit.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { rawSpan } from '../text/source.js'
import { slice } from '../text/span.js'
import { blockKinds } from './kinds/all.js'

/** The name of a kind and what stands behind it in the mark. */
export type BlockName = Pick<GeneratedBlock, 'kind' | 'options'>

/** The lines of a block; an objection to a kind or to options that nobody knows. */
export function renderBlock(
  file: Measurable,
  { kind, options }: BlockName,
): Result<readonly string[], Objection> {
  const known = blockKinds.find(({ name }) => name === kind)
  if (known === undefined)
    return failure({
      message: `there is no block “${kind}”`,
      unknown: { word: kind, known: blockKinds.map(({ name }) => name) },
    })
  return known.options === undefined && options !== ''
    ? failure({ message: `the block “${kind}” has no options, so “${options}” says nothing` })
    : known.render(file, options)
}

/** How a block differs from what it should hold: undefined if it does not, or if nobody knows what it should hold. */
export interface Difference {
  /** The first line that is not as it should be. */
  readonly stands: string
  readonly wanted: string
  readonly edit: TextEdit
}

/** How wide the columns are, and where blank lines stand, is left to formatters. */
export function differenceOf(
  file: Measurable,
  block: GeneratedBlock,
): Result<Difference | undefined, Objection> {
  const rendered = renderBlock(file, block)
  if (!rendered.ok) return rendered
  const { source } = file
  const wanted = plainLines(rendered.value.join('\n'))
  const texts = [slice(source.text, block.inside), slice(source.raw, rawSpan(source, block.inside))]
  const [stands = [], raw = []] = texts.map(plainLines)
  if ([stands, raw].some(lines => lines.join('\n') === wanted.join('\n'))) return success(undefined)
  const at = wanted.findIndex((line, index) => line !== stands[index])
  const index = at < 0 ? wanted.length : at
  return success({
    stands: stands[index] ?? '',
    wanted: wanted[index] ?? '',
    edit: {
      span: block.inside,
      text: insideOf(rendered.value, lineEndNear(source.text, block.inside.start)),
    },
  })
}

/** A whole block with its marks. */
export const blockText = (name: BlockName, lines: readonly string[], newline: string): string =>
  `<!-- issues:${name.kind}${name.options === '' ? '' : ` ${name.options}`} -->` +
  `${insideOf(lines, newline)}<!-- /issues:${name.kind} -->`

/** Blank lines part the content from the marks, as formatters do. */
const insideOf = (lines: readonly string[], newline: string): string =>
  lines.length === 0 ? newline : ['', '', ...lines, '', ''].join(newline)

/** The lines without the white space and the dashes that only align a table. */
const plainLines = (text: string): string[] =>
  text
    .split(/\r\n|\n|\r/)
    .map(line =>
      line
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/-{2,}(?=[-: |]*$)/g, '-'),
    )
    .filter(line => line !== '')
