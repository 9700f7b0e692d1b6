import {
  type Evidence,
  type Field,
  type Issue,
  isClosed,
  type Reference,
  type State,
  stateInWords,
  type Tracker,
} from '../../issue/model.js'
import { isOfMixedTitle } from '../../issue/mixed-title.js'
import { buildVocabulary, findWords } from '../../issue/vocabulary.js'
import { type Leftover, leftoverWords } from '../../issue/words/leftovers.js'
import type { Fix } from '../../text/finding.js'
import { overlaps } from '../../text/span.js'
import { evidencePlaces, nameIssue, quote } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports contradictions between all that tells the state of an issue. */
export const statusAgreement = defineRule({
  id: 'status-agreement',
  summary: 'All that speaks of an issue says the same of its state',
  why: `A file says in many places whether an issue is open: in its status field, by a mark or a word in its title, by a checkbox, by
the section it stands in, by an index or a gate that names it. One of them is changed, the others are forgotten. The strongest
is believed (the field, then the title, then the checkbox, then the section), and every other that contradicts it is reported. So
is a table of risks or a list of what remains that still names a closed issue. Only open against closed is a contradiction:
“planned” is a kind of open; and what was ticked off or struck through may stay in its list of work to do. The fix ticks or clears
a checkbox, and writes in an index what its other rows say of such issues; it is unsafe, since the field may be what was forgotten.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'resolved, but among the open bugs',
      bad: `# Known issues

## Open bugs

### BUG-1: Export loses the last row

**Status:** Resolved

### BUG-2: Import stops at an empty line

**Status:** Open
`,
      good: `# Known issues

## Open bugs

### BUG-2: Import stops at an empty line

**Status:** Open

## Resolved bugs

### BUG-1: Export loses the last row

**Status:** Resolved
`,
    },
    {
      title: 'a gate that was not ticked off',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Resolved

## BUG-2: Import stops at an empty line

**Status:** Open

## Release gate

- [ ] BUG-1: no row is lost
- [ ] BUG-2: imports run to the end
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Resolved

## BUG-2: Import stops at an empty line

**Status:** Open

## Release gate

- [x] BUG-1: no row is lost
- [ ] BUG-2: imports run to the end
`,
    },
    {
      title: 'an index that is behind the times',
      bad: `# Known issues

| ID | Status |
| --- | --- |
| BUG-1 | ⏳ Open |
| BUG-2 | ⏳ Open |
| BUG-3 | ✅ Done |

## BUG-1: Export loses the last row

**Status:** Resolved

## BUG-2: Import stops at an empty line

**Status:** Open

## BUG-3: Dates are shifted by a day

**Status:** Resolved
`,
      good: `# Known issues

| ID | Status |
| --- | --- |
| BUG-1 | ✅ Done |
| BUG-2 | ⏳ Open |
| BUG-3 | ✅ Done |

## BUG-1: Export loses the last row

**Status:** Resolved

## BUG-2: Import stops at an empty line

**Status:** Open

## BUG-3: Dates are shifted by a day

**Status:** Resolved
`,
    },
  ],
  *check({ tracker }) {
    for (const issue of tracker.issues) {
      const remark = homeRemark(issue, tracker.title)
      if (remark !== undefined) yield remark
    }
    yield* referenceRemarks(tracker)
  },
})

/**
 * Contradictions within the record and its section; references are judged where they stand. A document that is titled
 * “TODO” or “Open issues” keeps closed ones, too, and one that is a “Bug list & fix log” both.
 */
function homeRemark(issue: Issue, title: Tracker['title']): RuleRemark | undefined {
  const isLoose = (evidence: Evidence<State>): boolean =>
    evidence.from === 'section' &&
    title !== undefined &&
    overlaps(title.span, evidence.span) &&
    (!isClosed(evidence.value) || isOfMixedTitle(title, evidence))
  const [believed, ...others] = firmEvidence(issue).filter(evidence => !isLoose(evidence))
  if (believed === undefined) return undefined
  const isSilent = (other: Evidence<State>): boolean => isTickOff(believed) && isOpenSection(other)
  const against = others.filter(
    other => isClosed(other.value) !== isClosed(believed.value) && !isSilent(other),
  )
  const [first] = against
  if (first === undefined) return undefined
  const fix = boxFix(first, believed.value)
  return {
    ...(fix && { fix }),
    // A section is far away and holds many issues: the issue is what stands in the wrong place.
    span: first.from === 'section' ? issue.title.span : first.span,
    message: `${nameIssue(issue)} is ${told(believed)}, but ${told(first)}`,
    related: [believed, ...against].map(({ span, value }) => ({
      span,
      message: `says ${stateInWords(value)}`,
    })),
  }
}

/** A list of work to do keeps what was ticked off in it, or struck through. */
const isTickOff = ({ from }: Evidence<State>): boolean => from === 'checkbox' || from === 'strike'

const isOpenSection = ({ from, value }: Evidence<State>): boolean => from === 'section' && !isClosed(value)

/**
 * What can be held against something else. A word in a level field tells that an issue is done with, but hardly that it
 * is open: “Known” is a kind of severity, too. A title that says both (“✅ Filter by status: pending, done”) is about states.
 */
function firmEvidence(issue: Issue): readonly Evidence<State>[] {
  const inTitle = issue.stateEvidence.filter(({ from }) => from === 'title')
  const isAboutStates = new Set(inTitle.map(({ value }) => isClosed(value))).size > 1
  return issue.stateEvidence.filter(({ from, value }) => {
    if (from === 'reference' || (from === 'title' && isAboutStates)) return false
    return (from !== 'severity' && from !== 'priority') || isClosed(value)
  })
}

const told = ({ value, from, raw }: Evidence<State>): string =>
  `${stateInWords(value)} by ${evidencePlaces[from]} ${quote(raw)}`

function* referenceRemarks({ references, issues }: Tracker): Generator<RuleRemark> {
  const byKey = new Map(issues.map(issue => [issue.key, issue]))
  for (const reference of references) {
    const issue = byKey.get(reference.to)
    if (issue === undefined) continue
    const related = [{ span: issue.title.span, message: `${stateInWords(issue.state)} here` }]
    const { name, state } = reference
    if (state !== undefined) {
      if (isClosed(state.value) === isClosed(issue.state) || isPlan(reference)) continue
      const message = `${told(state)} here, but ${nameIssue(issue)} is ${stateInWords(issue.state)}`
      const fix = boxFix(state, issue.state) ?? wordFix(reference, issue.state, references)
      yield { span: name.span, message, related, ...(fix && { fix }) }
    } else if (isClosed(issue.state) && isAboutWhatIsLeft(reference)) {
      yield {
        span: name.span,
        message: `${nameIssue(issue)} is ${stateInWords(issue.state)}, but still listed here`,
        related,
      }
    }
  }
}

/** Ticks a checkbox for what is closed, clears it for what is open. */
function boxFix({ from, raw, span }: Evidence<State>, state: State): Fix | undefined {
  if (from !== 'checkbox' || !/^\[[ xX]\]$/.test(raw)) return undefined
  const text = isClosed(state) ? '[x]' : '[ ]'
  return { title: `write \`${text}\``, safety: 'unsafe', edits: [{ span, text }] }
}

/** Writes in an index what its other places say of issues in that state. */
function wordFix(reference: Reference, wanted: State, references: readonly Reference[]): Fix | undefined {
  const model = references.find(
    ({ state, section }) =>
      state?.value === wanted &&
      state.from === 'status' &&
      section.join('\n') === reference.section.join('\n'),
  )
  const [field, modelField] = [statusOf(reference), model && statusOf(model)]
  if (field === undefined || modelField === undefined) return undefined
  const text = modelField.value.raw
  return { title: `write ${quote(text)}`, safety: 'unsafe', edits: [{ span: field.value.span, text }] }
}

const statusOf = ({ fields }: Reference): Field | undefined => fields.find(({ name }) => name === 'status')

/** “Sprint 4 (ongoing)”: a section of work to do says when, not whether it was done. */
const isPlan = ({ state, section }: Reference): boolean =>
  state?.from === 'section' && !isClosed(state.value) && !says(section.at(-1) ?? '', 'remains')

/** A row that weighs a risk or plans its mitigation, and a list of what remains, are about what is still to do. */
const isAboutWhatIsLeft = ({ fields, section }: Reference): boolean =>
  fields.some(
    ({ name, label }) => name === 'risk' || name === 'likelihood' || says(label.value, 'mitigate'),
  ) || says(section.at(-1) ?? '', 'remains')

/** Whether a text names what remains, or what is still to mitigate a risk. */
const says = (text: string, means: Leftover): boolean =>
  [...findWords(leftovers, text)].some(({ meaning }) => meaning === means)

const leftovers = buildVocabulary(leftoverWords)
