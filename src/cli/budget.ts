import { meant } from '../config/meant.js'
import { UsageError } from '../config/usage-error.js'
import { type Level, levels } from '../issue/model.js'
import type { Measures } from '../measure/measure.js'

/** What a run of `issues report` is held to. */
export interface Budget {
  readonly failOn: Level | 'never'
  readonly maxOpen: readonly MaxOpen[]
  readonly minCompletion?: number | undefined
}

/** So many issues of a level, or of all, may be open. */
export interface MaxOpen {
  readonly of: Level | 'all'
  readonly most: number
}

const countable = [...levels, 'all'] as const

/** `critical=0` */
export function readMaxOpen(flag: string): MaxOpen {
  const [name = '', most = '', ...rest] = flag.split('=')
  const of = countable.find(one => one === name)
  if (of !== undefined && /^\d+$/.test(most) && rest.length === 0) return { of, most: Number(most) }
  const near = of === undefined ? meant(name, countable) : undefined
  const form = `as in \`critical=0\`; levels: ${countable.join(', ')}`
  throw new UsageError(`--max-open cannot be “${flag}”`, near ?? form)
}

/** A line for each part of the budget that is exceeded. */
export function budgetFaults({ counts, completion }: Measures, budget: Budget): readonly string[] {
  const lines = budget.maxOpen.flatMap(({ of, most }) => {
    const open = of === 'all' ? counts.open : counts.openByLevel[of]
    return open > most ? [`${areOpen(open, of === 'all' ? '' : of)}, at most ${most} may be`] : []
  })
  const { failOn } = budget
  const grave = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1)
  for (const level of grave) {
    const open = counts.openByLevel[level]
    if (open > 0) lines.push(areOpen(open, level))
  }
  const { percent } = completion.records
  if (budget.minCompletion !== undefined && percent !== null && percent < budget.minCompletion) {
    lines.push(`${percent} % of the issues are closed, ${budget.minCompletion} % must be`)
  }
  return lines
}

const areOpen = (count: number, level: Level | ''): string =>
  `${[count, level, count === 1 ? 'issue is' : 'issues are'].filter(word => word !== '').join(' ')} open`
