import { type Issue, type Legend, type Level, levels, type Tracker } from '../../issue/model.js'
import { builtInLevels } from '../../issue/built-in-levels.js'
import { findWords } from '../../issue/vocabulary.js'
import { levelSymbols } from '../../issue/words/symbols.js'
import { overlaps } from '../../text/span.js'
import { evidencePlaces, nameIssue, quote } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports issues that are more or less grave than their section. */
export const levelAgreement = defineRule({
  id: 'level-agreement',
  summary: 'An issue is as grave as the section it stands in',
  why: `Who looks for what is critical reads the section “Critical” and stops there. An issue whose own severity or priority differs
from that of its section is missed there, or alarms without need. An issue with both a severity and a priority is right if one
of them is that of the section. A heading that bears only a symbol tells the gravest of what it holds: below it, an issue may be
milder, but not graver. A heading that names several levels is for all of them.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a medium bug among the critical ones',
      bad: `# Known issues

## Critical bugs

### BUG-1: Export loses the last row

**Status:** Open
**Severity:** Critical

### BUG-2: Import stops at an empty line

**Status:** Open
**Severity:** Medium
`,
      good: `# Known issues

## Critical bugs

### BUG-1: Export loses the last row

**Status:** Open
**Severity:** Critical

## Medium bugs

### BUG-2: Import stops at an empty line

**Status:** Open
**Severity:** Medium
`,
    },
  ],
  *check({ tracker }) {
    for (const issue of tracker.issues) {
      const remark = remarkOn(issue, tracker)
      if (remark !== undefined) yield remark
    }
  },
})

function remarkOn(issue: Issue, { legends, title }: Tracker): RuleRemark | undefined {
  const own = issue.levelEvidence.filter(({ from }) => from !== 'section' && from !== 'reference')
  const [believed] = own
  // The title of the document says what it is about, not how grave each issue is.
  const told = issue.levelEvidence.find(
    ({ from, span }) => from === 'section' && (title === undefined || !overlaps(title.span, span)),
  )
  if (believed === undefined || told === undefined) return undefined
  const heading = issue.section.findLast(each => each.includes(told.raw)) ?? told.raw
  const section = [told.value, ...levelsIn(heading, legends)]
  const isMark = !/[\p{L}\p{N}]/u.test(told.raw)
  // `## 🟢 Resolved` bears the colour of a state.
  if (isMark && issue.stateEvidence.some(({ from, raw }) => from === 'section' && heading.includes(raw)))
    return undefined
  const agrees = own.some(({ value }) => section.includes(value) || (isMark && !isGraver(value, told.value)))
  if (agrees) return undefined
  const mine = `${nameIssue(issue)} is ${believed.value} by ${evidencePlaces[believed.from]} ${quote(believed.raw)}`
  return {
    span: believed.span,
    message: `${mine}, but the section ${quote(heading)} is for ${told.value} ones`,
    related: [{ span: told.span, message: `says ${told.value}` }],
  }
}

const isGraver = (a: Level, b: Level): boolean => levels.indexOf(a) < levels.indexOf(b)

/** Every level that a heading names: “🔴 Critical issues (high priority)” is for both. */
function levelsIn(heading: string, legends: readonly Legend[]): readonly Level[] {
  const words = [...findWords(builtInLevels(), heading)].map(({ meaning }) => meaning)
  const terms = legends.flatMap(legend => legend.terms)
  const ofLegend = terms.flatMap(({ symbol, level }) =>
    symbol !== undefined && heading.includes(symbol) ? (level ?? []) : [],
  )
  const ofEveryone = Object.entries(levelSymbols).flatMap(([symbol, level]) =>
    heading.includes(symbol) ? level : [],
  )
  return [...words, ...(ofLegend.length > 0 ? ofLegend : ofEveryone)]
}
