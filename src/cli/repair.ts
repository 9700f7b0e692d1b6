import { fix, type Fixed } from '../edit/fix.js'
import { repairMojibake } from '../mojibake/repair.js'
import { repairOf } from '../read/read.js'
import type { Finding } from '../text/finding.js'
import type { Source } from '../text/source.js'

/** Repairs the encoding of a text and nothing else. Of Markdown it knows what is code; any other text is just text. */
export const repairEncoding = (source: Source): Fixed =>
  fix(source, findRepairs, finding => finding.fix?.safety === 'safe')

function findRepairs(source: Source): readonly Finding[] {
  const { edits, unrepairable } = isMarkdown(source.path) ? repairOf(source) : repairMojibake(source.raw)
  const base = { rule: 'no-mojibake', severity: 'error', path: source.path } as const
  return [
    ...edits.map(edit => ({
      ...base,
      span: edit.span,
      message: 'is garbled',
      fix: { title: 'restore the text', safety: 'safe', edits: [edit] } as const,
    })),
    ...unrepairable.map(({ span, text, why }) => ({
      ...base,
      span,
      message: `“${text}” is garbled, and cannot be restored: ${why}`,
    })),
  ]
}

const isMarkdown = (path: string): boolean => path === '-' || /\.(?:md|markdown|mdx|mkd)$/i.test(path)
