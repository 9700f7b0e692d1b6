/** Labels in the punctuation and the letter case of their fellows. */
import { groupBy } from '../../text/group.js'
import { firstMatch } from '../../text/match.js'
import type { Span } from '../../text/span.js'
import { EMOJI } from '../../issue/words/symbols.js'
import { type Page, replace } from '../page.js'
import { letters } from '../spelling.js'
import { majority, most } from '../tally.js'
import { type Change, exchange, type NormalPage, type NormalStep } from './normal-step.js'
import { fieldGroups, type TextField, textFields } from './text-fields.js'

export const labels: NormalStep = {
  name: 'labels',
  plan: page => {
    const fields = textFields(page)
    return [...restyled(page, fields), ...respelled(page, fields)]
  },
}

/**
 * How a label is dressed, and where.
 *
 *     - **Status:** Open
 *       ^^        ^^^      `head` and `tail`
 */
interface Dress {
  readonly marks: string
  readonly place: 'inside' | 'outside' | 'bare'
  readonly colon: string
  readonly head: Span
  readonly tail: Span
}

function dressOf(text: string, { field: { label }, line }: TextField): Dress | undefined {
  const marks = firstMatch(MARKS, text.slice(line.start, label.span.start))
  const after = text.slice(label.span.end, line.end)
  const head = { start: label.span.start - marks.length, end: label.span.start }
  for (const place of marks === '' ? (['bare'] as const) : (['inside', 'outside'] as const)) {
    const [tail, colon] = TAILS[place].exec(after) ?? []
    if (tail === undefined || colon === undefined) continue
    const isClosed = tail.replace(/[ \t]/g, '') === tailFor(marks, place, colon)
    const end = label.span.end + tail.length
    if (isClosed) return { marks, place, colon, head, tail: { start: label.span.end, end } }
  }
  return undefined
}

/** Emphasis that opens right before the label. */
const MARKS = /[*_]*$/

const TAILS = {
  inside: /^([:：])[*_]+/,
  outside: /^[*_]+[ \t]*([:：])/,
  bare: /^[ \t]*([:：])/,
} satisfies Record<Dress['place'], RegExp>

const tailFor = (marks: string, place: Dress['place'], colon: string): string =>
  place === 'inside' ? colon + marks : marks + colon

interface Dressed extends TextField {
  readonly dress: Dress
  /** Whether other fields stand above or below it: then it is no sentence that happens to begin with a label. */
  readonly isGrouped: boolean
}

/** Labels dressed as most are that stand as they do: in items, or in lines of a paragraph. */
function restyled(page: NormalPage, fields: readonly TextField[]): readonly Change[] {
  const dressed = dressedIn(page, fields)
  return [isListed, isLine].flatMap(stands => {
    const own = dressed.filter(one => stands(page, one))
    const usual = wishedDress(page) ?? majority(own.filter(isModel), ({ dress }) => keyOf(dress))?.dress
    if (usual === undefined) return []
    // Chinese and Japanese labels have a colon of their own.
    return [...groupBy(own, ({ field }) => WIDE.test(field.label.value)).values()].flatMap(alike => {
      const colon = majority(alike, ({ dress }) => dress.colon)?.dress.colon
      return alike.flatMap(one => redress(page, one, { ...usual, colon: colon ?? one.dress.colon }))
    })
  })
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const keyOf = ({ marks, place }: Pick<Dress, 'marks' | 'place'>): string => marks + place

const isModel = ({ isGrouped, dress }: Dressed): boolean => isGrouped || dress.marks === '**'

const isListed = ({ text }: Page, { line }: TextField): boolean =>
  /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]/.test(text.slice(line.start, line.end))

const isLine = (page: Page, field: TextField): boolean => !isListed(page, field)

/** Bold and bare labels of groups of which half are known at least; others may be the leads of sentences. */
function dressedIn(page: Page, fields: readonly TextField[]): readonly Dressed[] {
  const inSentences = new Set(fields.filter(one => !isApart(page, one)).map(({ line }) => line.start))
  const groups = fieldGroups(page, fields).filter(group =>
    most(group, ({ field }) => field.name !== undefined),
  )
  return groups.flatMap(group => {
    const isGrouped = group.some(({ line }) => line.start !== group[0]?.line.start)
    return group.flatMap(one => {
      const dress = inSentences.has(one.line.start) ? undefined : dressOf(page.text, one)
      return dress?.marks === '**' || dress?.marks === '' ? [{ ...one, dress, isGrouped }] : []
    })
  })
}

/** Whether no words stand on the line ahead of a label, or a bar between. */
const isApart = ({ text }: Page, { field: { label }, line }: TextField): boolean =>
  /(?:^[ \t>]*\d+[.)]|^|[|·•])[^\p{L}\p{N}]*$/u.test(text.slice(line.start, label.span.start))

const wishes = {
  '**Status:**': { marks: '**', place: 'inside' },
  '**Status**:': { marks: '**', place: 'outside' },
  'Status:': { marks: '', place: 'bare' },
} as const

const wishedDress = ({ settings }: NormalPage): Pick<Dress, 'marks' | 'place'> | undefined =>
  settings.labels === undefined ? undefined : wishes[settings.labels]

function redress(
  { text }: Page,
  { dress, isGrouped, line }: Dressed,
  wanted: Pick<Dress, 'marks' | 'place' | 'colon'>,
): readonly Change[] {
  if (!isGrouped && dress.marks !== wanted.marks) return []
  const tail = tailFor(wanted.marks, wanted.place, wanted.colon)
  const behind = text.slice(dress.tail.end, line.end)
  const gap = /^\S/.test(behind) && wanted.colon === ':' ? ' ' : ''
  const change = [...exchange(text, dress.head, wanted.marks), ...exchange(text, dress.tail, tail + gap)]
  return change.length === 0 ? [] : [change]
}

/** Known labels in the spelling of the config, or as most of the same letters are written. */
function respelled({ settings }: NormalPage, fields: readonly TextField[]): readonly Change[] {
  const spelled = groupBy(
    fields.filter(({ field }) => field.name !== undefined && isPlainLabel(field.label)),
    ({ field }) => letters(field.label.value),
  )
  return [...spelled].flatMap(([word, own]) => {
    const wanted =
      settings.spelling.find(one => letters(one) === word) ??
      majority(own, ({ field }) => field.label.raw)?.field.label.raw
    if (wanted === undefined) return []
    return own.flatMap(({ field: { label } }) =>
      label.raw === wanted ? [] : [[replace(label.span, wanted)]],
    )
  })
}

/** Whether a label is nothing but its words: an emoji or emphasis within it may be meant. */
const isPlainLabel = ({ raw, value }: { readonly raw: string; readonly value: string }): boolean =>
  raw === value && !EMOJI.test(raw) && letters(raw) !== ''
