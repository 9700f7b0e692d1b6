import type { Evidence, Field, Issue, Legend, Tracker } from '../issue/model.js'
import type { Fix } from '../text/finding.js'
import { overlaps } from '../text/span.js'
import { fieldsNamed, quote } from './naming.js'
import { nearest, plainWord } from './near.js'
import type { RuleRemark } from './rule.js'
import type { TermName } from '../issue/fields.js'
import { isClosed } from '../issue/model.js'

/** A field whose values come from a vocabulary. */
export interface TermField {
  readonly name: TermName
  /** What understanding such a value yields, and what it would yield if the value belonged to another field. */
  readonly wants: 'state' | 'level'
  /** Values that the config allows beside the vocabulary. */
  readonly allow: readonly string[]
  /** The words among which a misspelt one is looked for. */
  readonly words: readonly string[]
}

/** A remark for every value that is in no vocabulary, or in that of another field. */
export function* unknownValues(tracker: Tracker, term: TermField): Generator<RuleRemark> {
  const legend = tracker.legends.filter(({ field }) => field === term.name)
  const words = [...new Set([...labelsOf(legend), ...term.words])]
  const allowed = new Set([...term.allow, ...legendLabels(legend)].map(plainWord))
  for (const issue of tracker.issues) {
    for (const field of fieldsNamed(issue, term.name)) {
      if (saysNothing(field) || allowed.has(plainWord(field.value.raw))) continue
      const remark = judge(issue, field, { ...term, words })
      if (remark !== undefined) yield remark
    }
  }
}

function judge(issue: Issue, field: Field, term: TermField): RuleRemark | undefined {
  const isLevel = speaksOf(issue.levelEvidence, field)
  // Of “🔴 Critical” in a status field the colour could be a state, but the word is a level.
  const states = issue.stateEvidence.filter(
    ({ raw }) => !isLevel || term.wants === 'level' || HAS_LETTER.test(raw),
  )
  const isState = speaksOf(states, field)
  if (term.wants === 'state' ? isState : isLevel) return undefined
  const { span, value } = field.value
  if (isState || isLevel) {
    const kind = isState ? 'status' : 'level'
    const message = `the ${term.name} field holds a ${kind}: ${quote(value)}`
    // Whoever is done with an issue often writes so over its level: that hides nothing.
    return isState && isClosed(issue.state) ? { span, message, ceiling: 'note' } : { span, message }
  }
  if (term.wants === 'level' && NUMBER.test(value)) return undefined
  const near = nearest(lettersOf(value), term.words)
  const isSentence = value.split(/\s+/).length > 3
  const message = `${quote(value)} is no ${term.name} that the built-in words, the config or a legend know`
  // A sentence tells people what they want to know; only programs miss the word.
  if (near === undefined) return isSentence ? { span, message, ceiling: 'note' } : { span, message }
  const fix = spellingFix(field, near)
  return { span, message: `${message}; “${near}” is`, ...(fix && { fix }) }
}

/** A scale of numbers, such as a CVSS score, needs no words. */
const NUMBER = /^\W*\d+(?:[.,]\d+)?(?:\s*\/\s*\d+)?\b/

const speaksOf = (evidence: readonly Evidence<unknown>[], field: Field): boolean =>
  evidence.some(({ span }) => overlaps(span, field.value.span))

/** An empty cell, a dash, “n/a”, “?”: there is no value that could be unknown. */
const saysNothing = (field: Field): boolean =>
  /^(?:n\/?a|none|tbd|\W*)$/i.test(field.value.raw.trim()) && !HAS_SYMBOL.test(field.value.raw)

const HAS_LETTER = /\p{L}/u

const HAS_SYMBOL = /\p{Extended_Pictographic}/u

const labelsOf = (legends: readonly Legend[]): readonly string[] =>
  legends.flatMap(({ terms }) => terms.map(({ label }) => label))

const legendLabels = (legends: readonly Legend[]): readonly string[] =>
  legends.flatMap(({ terms }) => terms.flatMap(({ label, symbol = '' }) => [label, symbol + label]))

/** `🔴 Opne` is misspelt in its letters only. */
const lettersOf = (raw: string): string => LETTERS.exec(raw)?.[0] ?? raw

const LETTERS = /\p{L}[\p{L}\p{M}\s_'’-]*(?<=[\p{L}\p{M}])/u

function spellingFix(field: Field, near: string): Fix | undefined {
  const { raw, span, value } = field.value
  const letters = lettersOf(value)
  if (!raw.includes(letters)) return undefined
  const start = span.start + raw.indexOf(letters)
  const text = inCaseOf(letters, near)
  return {
    title: `write “${text}”`,
    safety: 'unsafe',
    edits: [{ span: { start, end: start + letters.length }, text }],
  }
}

/** The word in the letter case of another: `OPNE` → `OPEN`, `Opne` → `Open`. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase()
  const first = model.charAt(0)
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
