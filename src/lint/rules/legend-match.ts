import type { Evidence, Field, Issue, Legend, LegendTerm } from '../../issue/model.js'
import type { Fix } from '../../text/finding.js'
import { overlaps } from '../../text/span.js'
import { type LegendReading, legendReader } from '../legend-words.js'
import { fieldsNamed, listed, quote } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports values that contradict the legend of their file. */
export const legendMatch = defineRule({
  id: 'legend-match',
  summary: 'A symbol and its label agree with the legend of the file',
  why: `A legend says what the symbols of a file stand for. A field that shows the symbol of one term beside the label of another
is read one way by those who skim and another way by those who read, and a term that the legend lacks is explained nowhere.
The fix keeps the word and writes its symbol; it is unsafe, since the symbol may be what was meant. A value without a symbol
is fine, and so is a synonym of a term that bears the term's symbol: that is a note, and its fix writes the term.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'the symbol of another term',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Priority:** 🔴 Significant

## Priority Legend

| Symbol | Priority | Action |
| --- | --- | --- |
| 🔴 | Critical | at once |
| 🟠 | Significant | soon |
| 🔵 | Low | when time permits |
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Priority:** 🟠 Significant

## Priority Legend

| Symbol | Priority | Action |
| --- | --- | --- |
| 🔴 | Critical | at once |
| 🟠 | Significant | soon |
| 🔵 | Low | when time permits |
`,
    },
  ],
  *check({ tracker }) {
    for (const legend of tracker.legends) {
      const read = legendReader(legend)
      for (const issue of tracker.issues) {
        for (const field of fieldsNamed(issue, legend.field)) {
          // `🟠 Important → ✅ Resolved` tells a change: its parts are of different kinds.
          if (CHANGE.test(field.value.value)) continue
          const remark = judge({ legend, issue, field, reading: read(field.value.value) })
          if (remark !== undefined) yield remark
        }
      }
    }
  },
})

const CHANGE = /→|->|=>/

interface Case {
  readonly legend: Legend
  readonly issue: Issue
  readonly field: Field
  readonly reading: LegendReading
}

function judge({ legend, issue, field, reading }: Case): RuleRemark | undefined {
  const { symbol, bySymbol, byLabel, words } = reading
  const { span } = field.value
  const [meant] = bySymbol
  if (byLabel !== undefined) {
    if (symbol === undefined || byLabel.symbol === undefined || bySymbol.includes(byLabel)) return undefined
    const place = { span: byLabel.span, message: `${quote(byLabel.label)} in the legend` }
    const other =
      meant === undefined
        ? `the legend does not have ${symbol}`
        : `${symbol} stands for ${quote(meant.label)}`
    const message = `${other}, ${quote(byLabel.label)} is ${byLabel.symbol} in the legend`
    return { span, message, related: [place], fix: symbolFix(field, symbol, byLabel.symbol) }
  }
  if (words === '') return undefined
  if (meant !== undefined) {
    const related = [{ span: meant.span, message: `${symbol} in the legend` }]
    const message = `${symbol} stands for ${quote(meant.label)} in the legend, which does not have ${quote(words)}`
    if (!isSynonym(issue, field, meant)) return { span, message, related }
    const fix = labelFix(field, words, meant.label)
    return { span, message, related, ceiling: 'note', ...(fix && { fix }) }
  }
  if (isUnknown(issue, field) || legend.terms.some(term => isSynonym(issue, field, term))) return undefined
  const labels = listed(legend.terms.map(({ label }) => quote(label)))
  return { span, message: `${quote(words)} is not in the legend, which has ${labels}` }
}

/** Whether the words of the field were understood in the sense of the term, though the legend writes it otherwise. */
const isSynonym = (issue: Issue, field: Field, { state, level }: LegendTerm): boolean =>
  (state !== undefined && meaningOf(issue.stateEvidence, field) === state) ||
  (level !== undefined && meaningOf(issue.levelEvidence, field) === level)

/** A value that no vocabulary knows is the business of `known-status` and its siblings. */
const isUnknown = (issue: Issue, field: Field): boolean =>
  meaningOf(issue.stateEvidence, field) === undefined && meaningOf(issue.levelEvidence, field) === undefined

const meaningOf = <Value>(evidence: readonly Evidence<Value>[], field: Field): Value | undefined =>
  evidence.find(({ span }) => overlaps(span, field.value.span))?.value

function symbolFix(field: Field, wrong: string, right: string): Fix {
  const start = field.value.span.start + field.value.raw.indexOf(wrong)
  const edit = { span: { start, end: start + wrong.length }, text: right }
  return { title: `write ${right}`, safety: 'unsafe', edits: [edit] }
}

/** Writes the term in place of its synonym; where more is said than a word or two, that stays. */
function labelFix({ value }: Field, words: string, label: string): Fix | undefined {
  const at = value.raw.indexOf(words)
  if (at < 0 || !FEW_WORDS.test(words) || !FEW_WORDS.test(label)) return undefined
  const start = value.span.start + at
  const edit = { span: { start, end: start + words.length }, text: label }
  return { title: `write ${quote(label)}`, safety: 'unsafe', edits: [edit] }
}

const FEW_WORDS = /^\p{L}+(?:[ -]\p{L}+)?$/u
