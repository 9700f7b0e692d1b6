import type { Evidence, Issue, Legend, Level } from '../../issue/model.js'
import { foldSymbol } from '../../issue/words/symbols.js'
import { evidencePlaces, nameIssue, quote } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

export const levelAgreement = defineRule({
  id: 'level-agreement',
  summary: 'An issue is as grave as the section it stands in',
  why: `Who looks for what is critical reads the section “Critical” and stops there. An issue whose own severity or priority differs
from that of its section is missed there, or alarms without need. An issue with both a severity and a priority is right if one
of them is that of the section. A section speaks by a level word in its heading, or by a symbol of the legend.`,
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
      const remark = remarkOn(issue, tracker.legends)
      if (remark !== undefined) yield remark
    }
  },
})

function remarkOn(issue: Issue, legends: readonly Legend[]): RuleRemark | undefined {
  const own = issue.levelEvidence.filter(({ from }) => from !== 'section' && from !== 'reference')
  const [believed] = own
  const section = sectionLevel(issue, legends)
  if (believed === undefined || section === undefined) return undefined
  if (own.some(({ value }) => value === section.level)) return undefined
  return {
    span: believed.span,
    message: `${nameIssue(issue)} is ${believed.value} by ${evidencePlaces[believed.from]} ${quote(believed.raw)}, but the section ${quote(section.heading)} is for ${section.level} ones`,
  }
}

interface SectionLevel {
  readonly level: Level
  readonly heading: string
}

/** The level of the nearest heading that tells one: as the reader understood it, or by a symbol of a legend. */
function sectionLevel(issue: Issue, legends: readonly Legend[]): SectionLevel | undefined {
  const told = issue.levelEvidence.find(({ from }) => from === 'section')
  if (told !== undefined) return { level: told.value, heading: headingOf(issue, told) }
  const terms = legends.flatMap(legend => legend.terms)
  for (const heading of issue.section.toReversed()) {
    const folded = foldSymbol(heading)
    const term = terms.find(
      ({ symbol, level }) =>
        level !== undefined && symbol !== undefined && folded.includes(foldSymbol(symbol)),
    )
    if (term?.level !== undefined) return { level: term.level, heading }
  }
  return undefined
}

const headingOf = (issue: Issue, told: Evidence<Level>): string =>
  issue.section.findLast(heading => heading.includes(told.raw)) ?? told.raw
