import { isClosed, type State, states } from '../../issue/model.js'
import type { Measurable } from '../../measure/metric.js'
import { success } from '../../text/result.js'
import type { BlockKind } from '../block-kind.js'
import { namesIn } from '../names.js'
import { completionOf, countsOf, unjudgedOf, wordsFor } from '../numbers.js'

/** How many issues there are, in which states, and how much of it is done. */
export const summary: BlockKind = {
  name: 'summary',
  summary: 'how many issues there are, open and closed, and how much is done',
  options: undefined,
  render: file => success(linesOf(file).map(([label, value]) => `- **${label}:** ${value}`)),
}

function linesOf(file: Measurable): readonly (readonly [string, string])[] {
  const words = wordsFor(file)
  const { total, open, closed } = countsOf(file)
  const unclear = unjudgedOf(file)
  const countOf = (kind: (typeof unclear)[number]['kind']): number =>
    unclear.filter(one => one.kind === kind).length
  const untold = countOf('state-untold')
  const unread = countOf('text-unread')
  const { percent } = completionOf(file).records
  return [
    [words.total, String(total)],
    [words.open, `${open}${statesIn(file, state => !isClosed(state))}`],
    [words.closed, `${closed}${statesIn(file, isClosed)}`],
    ...(percent === null ? [] : [[words.complete, `${Math.floor(percent)}% (${closed}/${total})`] as const]),
    ...(untold === 0 ? [] : [[words.untold, `${untold} (${words.countedAsOpen})`] as const]),
    ...(unread === 0 ? [] : [[words.unread, String(unread)] as const]),
  ]
}

/** ` (12 Open, 5 In progress)`; nothing where the state goes without saying. */
function statesIn(file: Measurable, isMeant: (state: State) => boolean): string {
  const { byState } = countsOf(file)
  const names = namesIn(file)
  const [first, ...others] = states.filter(state => isMeant(state) && byState[state] > 0)
  if (first === undefined || (others.length === 0 && (first === 'open' || first === 'resolved'))) return ''
  return ` (${[first, ...others].map(state => `${byState[state]} ${names.state(state)}`).join(', ')})`
}
