import type { Evidence, Issue, Level } from '../issue/model.js'

/**
 * Issues without the level of a symbol in the heading above them, where others there tell another one: such a symbol
 * tells the gravest of what the section holds, and nothing of one that is silent.
 */
export function withoutGravest(issues: readonly Issue[]): readonly Issue[] {
  const mixed = new Set(
    issues.flatMap(({ level, levelEvidence }) =>
      levelEvidence.filter(one => isSymbol(one) && one.value !== level).map(({ span }) => span.start),
    ),
  )
  if (mixed.size === 0) return issues
  return issues.map(issue => {
    const [first] = issue.levelEvidence
    if (first === undefined || !isSymbol(first) || !mixed.has(first.span.start)) return issue
    const levelEvidence = issue.levelEvidence.slice(1)
    return { ...issue, level: levelEvidence[0]?.value, levelEvidence }
  })
}

const isSymbol = ({ from, raw }: Evidence<Level>): boolean => from === 'section' && !/[\p{L}\p{N}]/u.test(raw)
