import { type Evidence, type Issue, type Level, levels } from '../issue/model.js'

/**
 * Issues without the level of a symbol in the heading above them, where others there are milder by what they say: such a
 * symbol tells the gravest of what the section holds, and nothing of one that is silent.
 */
export function withoutGravest(issues: readonly Issue[]): readonly Issue[] {
  const mixed = new Set(
    issues.flatMap(({ level, levelEvidence }) =>
      levelEvidence.filter(one => isSymbol(one) && isMilder(level, one.value)).map(({ span }) => span.start),
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

const isMilder = (level: Level | undefined, than: Level): boolean =>
  level !== undefined && levels.indexOf(level) > levels.indexOf(than)

const isSymbol = ({ from, raw }: Evidence<Level>): boolean => from === 'section' && !/[\p{L}\p{N}]/u.test(raw)
