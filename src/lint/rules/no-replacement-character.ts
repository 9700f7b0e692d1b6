import { REPLACED } from '../../mojibake/account/replaced.js'
import { plural } from '../../text/number.js'
import { isOnlyLost } from '../lost.js'
import { toReading } from '../raw.js'
import { defineRule, noOptions } from '../rule.js'
import { touching } from '../touching.js'

/** Reports characters that were lost for good. */
export const noReplacementCharacter = defineRule({
  id: 'no-replacement-character',
  summary: 'No character is lost to a replacement character',
  why: `A program that meets bytes it cannot read writes U+FFFD in their place, and what stood there is gone. Read once more in
a wrong code page the character becomes “ï¿½”, two of them become “锟斤拷”. No repair can bring the text back: look it up in the history
of the file. In code, inline or fenced, the character is taken for a quotation.`,
  severity: 'error',
  fixes: 'never',
  needs: 'text',
  offsets: 'raw',
  options: noOptions,
  examples: [
    {
      title: 'an arrow that was lost',
      bad: `# Known issues

## BUG-1: Export \uFFFD loses the last row

**Status:** Open
`,
      good: `# Known issues

## BUG-1: Export → loses the last row

**Status:** Open
`,
    },
  ],
  *check({ source, repair, isCode }) {
    const isRepaired = touching(repair.repairs.map(({ span }) => span))
    const isGarbled = touching(
      repair.unrepairable.filter(({ text }) => !isOnlyLost(text)).map(({ span }) => span),
    )
    const lost = [...source.raw.matchAll(REPLACED)]
      .map(match => ({ start: match.index, end: match.index + match[0].length }))
      .filter(span => !isRepaired(span) && !isGarbled(span))
      .filter(span => !isCode(toReading(source, span)))
    for (const span of lost) {
      const width = span.end - span.start
      const what = width > 1 ? ` (${plural(width, 'character')} wide)` : ''
      yield { span, message: `text was lost here: a replacement character stands for it${what}` }
    }
  },
})
