import { type FieldName, isTermName } from '../issue/fields.js'
import type { Field } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { articleWords } from '../issue/words/articles.js'
import type { Written } from '../issue/written.js'
import { boldLead, type Phrase, sourceSpan, subPhrase } from '../markdown/phrase.js'
import { type Span, slice } from '../text/span.js'
import { chosenIn } from './choices.js'
import { wordPattern } from './word-pattern.js'
import type { Words } from './words.js'

/** A labelled value within running text, with the phrase of the value. */
export interface Labelled {
  readonly field: Field
  readonly value: Phrase
}

/** The words that a stretch of text is read by, and the text that spans point into. */
export interface Ground {
  readonly text: string
  readonly words: Words
}

/** The label and value of a text that begins with a label; undefined if it begins with none. */
export function readLabelled(ground: Ground, phrase: Phrase): Labelled | undefined {
  const label = emphasisLabel(phrase) ?? ratedLabel(ground, phrase) ?? plainLabel(ground, phrase)
  if (label === undefined) return undefined
  const name = labelName(ground.words, slice(phrase.text, label.span))
  if (label.needsName && name === undefined) return undefined
  return labelledOf(ground, phrase, { ...label, name })
}

/** Whether a text begins with the label of a field that is known. */
export const beginsWithField = (ground: Ground, phrase: Phrase): boolean =>
  readLabelled(ground, phrase)?.field.name !== undefined

/** Whether a colon stands at the end of the bold lead of a phrase, or right behind it. */
export function hasBoldLabel(phrase: Phrase): boolean {
  const lead = boldLead(phrase)
  if (lead === undefined) return false
  return endsInColon(slice(phrase.text, lead)) || /^\s*[:：]/u.test(phrase.text.slice(lead.end))
}

export const endsInColon = (text: string): boolean => /[:：]\s*$/u.test(text)

/** The known label with which a heading begins, and its value behind a dash or in brackets: `Status - [Fixed]`, `Severity (high)`. */
export function readDashed(ground: Ground, phrase: Phrase): Labelled | undefined {
  const match = DASHED.exec(phrase.text)
  const label = match?.[1] ?? ''
  const name = labelName(ground.words, label)
  if (match === null || name === undefined) return undefined
  const span = { start: 0, end: label.length }
  return labelledOf(ground, phrase, { name, span, valueStart: match[0].length, needsName: true })
}

const DASHED = /^(\p{L}[\p{L}\p{M} ]{0,40}?)\s*(?:[–—-]\s+(?=\S)|(?=[[(（]))/u

interface LabelPlace {
  /** The label without its colon. */
  readonly span: Span
  /** Where the value begins. */
  readonly valueStart: number
  /** Whether only a known label counts, since nothing else shows that it is one. */
  readonly needsName: boolean
}

/** `**Label:** v`, `**Label**: v`, `**Label: v**`, also in `*` and `_`. */
function emphasisLabel(phrase: Phrase): LabelPlace | undefined {
  const lead = /^[\s\p{Extended_Pictographic}\ufe0f]*/u.exec(phrase.text)?.[0].length ?? 0
  const mark = phrase.marks.find(
    ({ kind, span }) => (kind === 'strong' || kind === 'emphasis') && span.start <= lead && span.end > lead,
  )
  if (mark === undefined) return undefined
  const inner = slice(phrase.text, mark.span)
  const after = /^\s*[:：]\s*/u.exec(phrase.text.slice(mark.span.end))
  if (after !== null && !/[:：]/u.test(inner)) {
    return { span: mark.span, valueStart: mark.span.end + after[0].length, needsName: false }
  }
  const colon = colonIn(phrase, mark.span)
  const isAll = mark.kind === 'strong' && mark.span.end >= phrase.text.trimEnd().length
  if (colon < 0 && isAll) return { span: mark.span, valueStart: phrase.text.length, needsName: true }
  if (colon <= 0) return undefined
  const span = { start: mark.span.start, end: mark.span.start + colon }
  const valueStart = span.end + 1 + (/^\s*/.exec(phrase.text.slice(span.end + 1))?.[0].length ?? 0)
  return { span, valueStart, needsName: colon < inner.trimEnd().length - 1 }
}

/** Where the first colon stands in the emphasis of a phrase: not one amid code, as in `**`bag:12` is torn**`, but that of `**`status:` open**`. */
const colonIn = ({ text, marks }: Phrase, within: Span): number =>
  [...slice(text, within).matchAll(/[:：]/gu)].find(({ index }) => {
    const at = within.start + index
    return !marks.some(({ kind, span }) => kind === 'code' && span.start <= at && span.end > at + 1)
  })?.index ?? -1

/**
 * `**Status** — fixed`, `**Severity.** Low.`: neither a dash nor a full stop is a colon, but a bold label for a state or a level
 * stands before it, and one of these behind.
 */
function ratedLabel({ words }: Ground, phrase: Phrase): LabelPlace | undefined {
  const lead = boldLead(phrase)
  if (lead === undefined) return undefined
  const isStopped = slice(phrase.text, lead).endsWith('.')
  const span = isStopped ? { ...lead, end: lead.end - 1 } : lead
  const [dash] = (isStopped ? BLANK : DASH).exec(phrase.text.slice(lead.end)) ?? []
  if (dash === undefined || !isTermName(labelName(words, slice(phrase.text, span)))) return undefined
  const valueStart = lead.end + dash.length
  const value = phrase.text.slice(valueStart)
  const isRating = [words.states, words.levels, words.codes].some(
    terms => findWord<unknown>(terms, value)?.start === 0,
  )
  return isRating ? { span, valueStart, needsName: true } : undefined
}

const BLANK = /^\s+/u

/** The dash, and a mark in front of the value. */
const DASH = /^\s+[–—-]\s+[^\p{L}\p{N}\s]*\s*/u

/** `Label: v` without emphasis; snake_case labels and back-ticked ones too. */
function plainLabel(ground: Ground, phrase: Phrase): LabelPlace | undefined {
  const label = plainLabelIn(ground, phrase.text)
  return label === undefined ? undefined : { ...label, needsName: true }
}

/** The known label with which a text begins, and where its value stands. */
export function plainLabelIn(
  ground: Ground,
  text: string,
): { readonly name: FieldName; readonly span: Span; readonly valueStart: number } | undefined {
  const match = PLAIN_LABEL.exec(text)
  const label = match?.[2]
  const name = label === undefined ? undefined : labelName(ground.words, label)
  if (match === null || label === undefined || name === undefined) return undefined
  const start = match[1]?.length ?? 0
  return { name, span: { start, end: start + label.length }, valueStart: match[0].length }
}

const PLAIN_LABEL =
  /^([\s\p{Extended_Pictographic}\ufe0f]*)([\p{L}][\p{L}\p{M}\p{N} _/&'’().-]{0,40}?)\s*[:：](?:\s+|$|(?<=：))/u

/** Whether a text is nothing but a known label. */
export const isLabel = ({ words }: Ground, text: string): boolean => labelName(words, text) !== undefined

/** The field that a label names; of a compound (`Files / lines`, `Severity & status`) the first one. */
export const labelName = (words: Words, label: string): FieldName | undefined =>
  meaningOf(words.labels, labelText(label)) ??
  meaningOf(words.labels, withoutArticle(labelText(label))) ??
  labelNames(words, label)[0]

/** A name without its article: `El Error`, `Das Problem`, `L’erreur`. */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, '')

const ARTICLE = new RegExp(String.raw`^(?:(?:${wordPattern(articleWords, 'article')})\s+|l['’])`, 'iu')

/** The fields that a compound label names, if it names one in each part. */
export function labelNames({ labels }: Words, label: string): FieldName[] {
  const parts = labelText(label).split(COMPOUND)
  const names = parts.flatMap(part => meaningOf(labels, part) ?? [])
  return parts.length > 1 && names.length === parts.length ? names : []
}

/** What joins the parts of a compound, of a label or of the values below it. */
export const COMPOUND = /(?<!\s)\s*[/&|]\s*/u

/** A label as it is looked up: without emoji, brackets and their content, and without the mark of a question (`Fixed?`). */
export const labelText = (label: string): string =>
  label
    .replace(/[\p{Extended_Pictographic}\ufe0f¿]/gu, '')
    .replace(/[([（【][^)\]）】]{0,200}[)\]）】]\s*$/u, '')
    .replace(/(?<![:：?？\s])[:：?？\s]+$/u, '')
    .trim()

/** The label of a field heading, without its ordinal: `### 7. Severity`. */
export const fieldLabel = (heading: string): string =>
  labelText(heading.replace(/^\s*\d+(?:\.\d+)*[.)]\s*/, ''))

function labelledOf(
  ground: Ground,
  phrase: Phrase,
  place: LabelPlace & { readonly name: FieldName | undefined },
): Labelled {
  const all = trimPhrase(subPhrase(phrase, { start: place.valueStart, end: phrase.text.length }))
  const value = chosenIn(all, place.name)
  const label = writtenPhrase(ground, trimPhrase(subPhrase(phrase, place.span)), phrase.span.end)
  return { field: { name: place.name, label, value: writtenPhrase(ground, value, phrase.span.end) }, value }
}

/** A phrase without the white space at its ends. */
export function trimPhrase(phrase: Phrase): Phrase {
  const start = /^\s*/.exec(phrase.text)?.[0].length ?? 0
  const end = phrase.text.trimEnd().length
  return start === 0 && end === phrase.text.length
    ? phrase
    : subPhrase(phrase, { start, end: Math.max(start, end) })
}

/** A phrase as a written value; its slot reaches to `slotEnd`. */
export function writtenPhrase(ground: Ground, phrase: Phrase, slotEnd: number): Written<string> {
  const span = wholeSpan(ground, phrase)
  const raw = slice(ground.text, span)
  return {
    value: phrase.text,
    raw,
    span,
    slot: { start: span.start, end: Math.max(span.end, Math.min(slotEnd, lineEnd(ground.text, span.end))) },
  }
}

/**
 * Where a phrase stands in the source: without the marks around all of it, but with those around its first or last part.
 *
 *     **Files:** `a.ts`, `b.ts`
 *                ^^^^^^^^^^^^^^
 */
function wholeSpan({ text }: Ground, phrase: Phrase): Span {
  const span = sourceSpan(phrase, { start: 0, end: phrase.text.length })
  const { length } = phrase.text
  const first = phrase.marks.find(mark => mark.span.start === 0 && mark.span.end < length)
  const last = phrase.marks.find(mark => mark.span.end === length && mark.span.start > 0)
  const before = first === undefined ? '' : text.slice(first.source.start, span.start)
  const behind = last === undefined ? '' : text.slice(span.end, last.source.end)
  return {
    start: span.start - (OPENING.test(before) ? before.length : 0),
    end: span.end + (CLOSING.test(behind) ? behind.length : 0),
  }
}

/** The marks before and behind a dressed text; anything more, and the phrase is only a part of what they dress. */
const OPENING = /^!?\[?[*_~`]*$/
const CLOSING = /^[*_~`]*(?:\]\([^\n]*\)|\]\[[^\n]*\])?$/

function lineEnd(text: string, from: number): number {
  const match = /[\r\n]/g
  match.lastIndex = from
  return match.exec(text)?.index ?? text.length
}
