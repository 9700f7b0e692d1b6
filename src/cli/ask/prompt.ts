/** Shows one fix with the finding it mends and its diff, and waits for the key that says what to do with it. */
import { applyFixes } from '../../edit/fix.js'
import { compact } from '../../report/lint/compact.js'
import { renderHunks } from '../../report/diff/unified.js'
import { show } from '../../report/show.js'
import type { Style } from '../../report/style.js'
import { wrap } from '../../text/width.js'
import type { Finding } from '../../text/finding.js'
import type { Source } from '../../text/source.js'
import type { Output, ReadKey } from '../io.js'

export type Answer = 'take' | 'skip' | 'take all' | 'skip all' | 'stop' | 'break off'

/** A fix to decide on, in the source as it stands: the how-manieth it is, and of how many. */
interface Offer {
  readonly finding: Finding
  readonly source: Source
  readonly number: number
  readonly count: number
}

interface Terminal {
  readonly screen: Output
  readonly readKey: ReadKey
  readonly style: Style
}

/** Shows the fix and asks until a key is pressed that means something. */
export async function ask(offer: Offer, { screen, readKey, style }: Terminal): Promise<Answer> {
  screen.write(showFix(offer, style))
  for (;;) {
    screen.write(`${style.paint('info', questionOf(offer))} `)
    const key = (await readKey()) ?? CTRL_C
    const answer = answers.get(key)
    screen.write(`${visibleKey(key)}\n`)
    if (answer !== undefined) {
      screen.write('\n')
      return answer
    }
    screen.write(helpOn(offer.finding.rule))
  }
}

const CTRL_C = '\u0003'

const CTRL_D = '\u0004'

/** Ctrl-D ends what is said, as it does wherever one types; Ctrl-C takes it back. */
const answers: ReadonlyMap<string, Answer> = new Map([
  ['y', 'take'],
  ['n', 'skip'],
  ['a', 'take all'],
  ['d', 'skip all'],
  ['q', 'stop'],
  [CTRL_D, 'stop'],
  [CTRL_C, 'break off'],
])

/** The finding as `issues lint --format compact` tells it, and what its fix changes. */
function showFix({ finding, source }: Offer, style: Style): string {
  const said = compact.render({ files: [{ source, findings: [finding] }], speaksWhenClean: false }, style)
  const lines = wrap(said.trimEnd(), style.width).map(line => `${style.paint('strong', line)}\n`)
  const after = applyFixes(source, [finding])
  return `${lines.join('')}${renderHunks({ before: source.raw, after }, style)}`
}

/** `(2/7) write “3” (unsafe)? [y,n,a,d,q,?]` */
function questionOf({ finding: { fix }, number, count }: Offer): string {
  const unsafe = fix?.safety === 'unsafe' ? ' (unsafe)' : ''
  return `(${number}/${count}) ${show(fix?.title ?? '')}${unsafe}? [y,n,a,d,q,?]`
}

const visibleKey = (key: string): string => (/^[!-~]$/.test(key) ? key : '')

const helpOn = (rule: string): string => `\
y - take this fix
n - skip it
a - take this fix and all others of ${rule}, in the files that follow too
d - skip this fix and all others of ${rule}
q - stop asking; what was taken is written
? - print this help
Nothing is written before the end. Ctrl-C stops, and writes nothing.
`
