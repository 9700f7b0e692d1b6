/** `issues fix --ask`: offers fixes one at a time, and hands back what was taken. Nothing is written here. */
import { type Choice, skipFix, openFixes, startChoice, takeFixes } from '../../edit/choose.js'
import { type Find, mostPasses } from '../../edit/fix.js'
import type { Style } from '../../report/style.js'
import type { Finding } from '../../text/finding.js'
import type { Inspected } from '../inspect.js'
import type { Output, ReadKey } from '../io.js'
import type { LoadedFile } from '../load.js'
import { type Answer, ask } from './prompt.js'

/** A file with what was taken of its fixes. */
export interface Chosen {
  readonly file: LoadedFile
  readonly choice: Choice
}

/** Where fixes are shown and answers come from, and of which findings fixes are offered. */
export interface Asking {
  readonly screen: Output
  readonly readKey: ReadKey
  readonly style: Style
  readonly allows: (finding: Finding) => boolean
}

/** Asks about the fixes of one file after the other; undefined if whoever is asked breaks off: then nothing counts. */
export async function askAll(
  files: readonly Inspected[],
  asking: Asking,
): Promise<readonly Chosen[] | undefined> {
  const chosen: Chosen[] = []
  let policy: Policy = { rules: new Map(), isOver: false }
  for (const { file, lint } of files) {
    const find: Find = source => lint(source).findings
    const asked = await askFile({ choice: startChoice(file.source, find), policy }, { ...asking, find })
    if (asked === undefined) return undefined
    chosen.push({ file, choice: asked.choice })
    policy = asked.policy
  }
  return chosen
}

/** What was said once for all: which rules need no more asking, and whether nothing more is to be asked. */
interface Policy {
  readonly rules: ReadonlyMap<string, 'take' | 'skip'>
  readonly isOver: boolean
}

interface State {
  readonly choice: Choice
  readonly policy: Policy
}

async function askFile(
  start: State,
  { find, allows, ...asking }: Asking & { readonly find: Find },
): Promise<State | undefined> {
  let state = start
  while (!state.policy.isOver) {
    const { rules } = state.policy
    const isAgreed = (one: Finding): boolean => allows(one) && rules.get(one.rule) === 'take'
    const choice = takeAgreed(state.choice, isAgreed, find)
    const open = openFixes(choice).filter(one => allows(one) && rules.get(one.rule) !== 'skip')
    const [finding] = open
    if (finding === undefined) return { ...state, choice }
    const answer = await ask({ finding, ...placeIn(choice, open) }, asking)
    if (answer === 'break off') return undefined
    state = obey({ ...state, choice }, finding, answer)
    if (answer === 'take') state = { ...state, choice: takeFixes(choice, [finding], find) }
  }
  return state
}

/** Takes what was agreed on once for all, in as many passes as fixes get when nobody is asked. */
function takeAgreed(choice: Choice, isAgreed: (finding: Finding) => boolean, find: Find): Choice {
  let current = choice
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const agreed = openFixes(current).filter(isAgreed)
    if (agreed.length === 0) break
    current = takeFixes(current, agreed, find)
  }
  return current
}

const placeIn = ({ source, applied, skipped }: Choice, open: readonly Finding[]) => {
  const decided = applied.length + skipped.length
  return { source, number: decided + 1, count: decided + open.length }
}

/** What an answer means for the fixes that follow. */
function obey({ choice, policy }: State, finding: Finding, answer: Exclude<Answer, 'break off'>): State {
  const ruled = (verdict: 'take' | 'skip'): Policy => ({
    ...policy,
    rules: new Map([...policy.rules, [finding.rule, verdict]]),
  })
  switch (answer) {
    case 'take':
      return { choice, policy }
    case 'skip':
      return { choice: skipFix(choice, finding), policy }
    case 'take all':
      return { choice, policy: ruled('take') }
    case 'skip all':
      return { choice, policy: ruled('skip') }
    case 'stop':
      return { choice, policy: { ...policy, isOver: true } }
    default:
      return answer satisfies never
  }
}
