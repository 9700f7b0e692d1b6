import type { Fixed } from '../edit/fix.js'
import { plural } from '../text/number.js'

/** What was mended in a file and what is left, in one line; empty if there is nothing to say. */
export function summarize(
  { applied, left }: Pick<Fixed, 'applied' | 'left'>,
  { isDone }: { readonly isDone: boolean },
): string {
  const counts = new Map<string, number>()
  for (const { rule } of applied) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = [...counts].map(([rule, count]) => `${rule} ${count}`).toSorted()
  const verb = isDone ? 'fixed' : 'would fix'
  const done =
    applied.length === 0 ? [] : [`${verb} ${plural(applied.length, 'finding')} (${rules.join(', ')})`]
  return [...done, ...leftover(left)].join('; ')
}

function leftover(left: Fixed['left']): readonly string[] {
  const grave = left.filter(finding => finding.severity !== 'note')
  if (grave.length === 0) return []
  const unsafe = grave.filter(({ fix }) => fix?.safety === 'unsafe').length
  const more = unsafe === 0 ? '' : `, ${unsafe} of them fixable with --unsafe`
  return [`${plural(grave.length, 'finding')} left${more}, see \`issues lint\``]
}
