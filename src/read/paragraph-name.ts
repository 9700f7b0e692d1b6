import { joinWords } from '../issue/words/joints.js'
import { lineWords } from '../issue/words/lines.js'
import { boldLead, isMarked, type Phrase, subPhrase } from '../markdown/phrase.js'
import { shift, slice, type Span } from '../text/span.js'
import { callsOne } from './kinds.js'
import type { Ground } from './labelled.js'
import { readLocations } from './locations.js'
import { type Meaning, readState, shiftMeaning } from './meaning.js'
import { leadingMarks, type Name, readName } from './name.js'
import { isTag, saysOnlyStatus } from './only-status.js'
import { wordPattern } from './word-pattern.js'

/**
 * How an item or a paragraph names its issue: by its bold lead, or else by its first clause.
 *
 *     - **CRIT-01**: duplicate scanner — runs twice
 *                    ^^^^^^^^^^^^^^^^^
 */
export function paragraphName(ground: Ground, phrase: Phrase): Name {
  const told = behindState(ground, phrase)
  if (told !== undefined) return told
  const first = readName(phrase, ground.words)
  const whole = { ...first, title: behindPlace(phrase, first.title) }
  const lead = phrase.marks.find(
    mark =>
      mark.kind === 'strong' && mark.span.start <= whole.title.start && mark.span.end > whole.title.start,
  )
  if (lead !== undefined) {
    const name = readName(subPhrase(phrase, { start: 0, end: lead.span.end }), ground.words)
    if (name.title.end > name.title.start)
      return {
        ...whole,
        ...name,
        id: name.id ?? idBehind(ground, phrase, lead.span.end),
        title: name.title,
        states: unique([
          ...name.states,
          ...stateBehind(ground, phrase, lead.span.end),
          ...behind(ground, phrase, lead.span.end).states,
          ...whole.states,
        ]),
        levels: unique([...name.levels, ...behind(ground, phrase, lead.span.end).levels, ...whole.levels]),
      }
  }
  const end = clauseEnd(phrase, whole.title)
  if (end >= whole.title.end) return whole
  const { title, id } = readName(subPhrase(phrase, { start: 0, end }), ground.words)
  const start = Math.max(whole.title.start, title.start)
  return { ...whole, id: whole.id ?? id, title: { start, end: title.end > start ? title.end : end } }
}

/**
 * `**Fixed during this pass**: the gate creaks`, `**[ARCHITECTURE]** The gate creaks`: where the lead tells nothing but a state,
 * or of what kind the issue is, what stands behind it is the name.
 */
function behindState(ground: Ground, phrase: Phrase): Name | undefined {
  const lead = boldLead(phrase)
  const text = lead === undefined ? '' : slice(phrase.text, lead).replace(/(?<![\s.:：。])[\s.:：。]+$/u, '')
  const state = tellsStatus(ground, text) ? readState(text, ground.words) : undefined
  const end = lead?.end ?? 0
  const from = end + (/^[\s.:：–—-]*/u.exec(phrase.text.slice(end))?.[0].length ?? 0)
  const isApart = /[.:：。–—-]/u.test(phrase.text.slice(text.length, from))
  const isNamed = phrase.text.slice(from).trim() !== ''
  if (!isNamed || !(isOtherTag(ground, text) || (state?.by === 'word' && isApart))) return undefined
  const { id, title, states, levels, ...rest } = paragraphName(
    ground,
    subPhrase(phrase, { start: from, end: phrase.text.length }),
  )
  return {
    ...rest,
    id: id && { ...id, span: shift(id.span, from) },
    title: shift(title, from),
    states: [...(state === undefined ? [] : [state]), ...moved(states, from)],
    levels: moved(levels, from),
  }
}

/** Whether a text tells nothing but a state, or is a tag of which a clause does: `[ARCHITECTURE — by design]`. */
const tellsStatus = ({ words }: Ground, text: string): boolean =>
  saysOnlyStatus(text, words) ||
  (text.startsWith('[') &&
    text
      .slice(1, -1)
      .split(CLAUSES)
      .some(clause => saysOnlyStatus(clause, words)))

const CLAUSES = /\s[–—-]\s|[,;]\s/u

/** `[ARCHITECTURE]`: neither a state or level, which is read as a mark, nor a type (`[Bug]`), which stays in the title. */
const isOtherTag = ({ words }: Ground, text: string): boolean =>
  text.startsWith('[') && isTag(text, words) && !saysOnlyStatus(text.slice(1, -1), words) && !callsOne(text)

/** `` `src/a.ts:12` - message ``: where an item is led by its place, what stands behind it is the title. */
function behindPlace(phrase: Phrase, title: Span): Span {
  const separator = /^[^\n]*?(?:\s[–—-]{1,2}\s|[:：]\s)/u.exec(slice(phrase.text, title))
  if (separator === null || isMarked(phrase, title.start, 'strong')) return title
  const lead = subPhrase(phrase, { start: title.start, end: title.start + separator[0].length })
  const start = title.start + separator[0].length
  return isPlace(lead) && phrase.text.slice(start, title.end).trim() !== '' ? { ...title, start } : title
}

/** Whether a text is nothing but code places: `` `a.ts:12`, `b.ts` (lines 3-4): ``. */
function isPlace(lead: Phrase): boolean {
  const places = readLocations('', lead, { from: 'field', allowsBareNames: true })
  const [first] = places
  if (first === undefined) return false
  const rest = places.reduce((text, { path }) => text.replace(path, ' '), lead.text)
  return !/[\p{L}]/u.test(rest.replace(LINES, ' '))
}

const LINES = new RegExp(
  String.raw`(?<!\p{L})(?:l|第|${wordPattern(lineWords, 'line', 'counter', 'ordinal')}|${wordPattern(joinWords, 'and', 'to')})(?!\p{L})`,
  'giu',
)

/** `**BUG-3: login loops.** Fixed in 1.8: …`: a state that opens what stands behind the lead. */
function stateBehind(ground: Ground, phrase: Phrase, from: number): Name['states'] {
  const rest = phrase.text.slice(from)
  const start = from + (/^[\s:.–—-]*/u.exec(rest)?.[0].length ?? 0)
  const clause = /^(?:[^:.;,–—(]|\.(?=\d)){1,60}/u.exec(phrase.text.slice(start))?.[0] ?? ''
  const state =
    saysOnlyStatus(clause.trim(), ground.words) && !JOINED.test(clause)
      ? readState(clause, ground.words)
      : undefined
  const within = { start: 0, end: clause.trimEnd().length }
  return state === undefined ? [] : [shiftMeaning({ ...state, within }, start)]
}

/** `**The old scale is gone** and duplicates …`: a clause that goes on with the lead. */
const JOINED = new RegExp(String.raw`^(?:${wordPattern(joinWords, 'and')})(?!\p{L})`, 'iu')

/** `**Parser fails** (High) – …`: the marks right behind the lead. */
function behind(ground: Ground, phrase: Phrase, from: number): Pick<Name, 'states' | 'levels'> {
  const rest = subPhrase(phrase, { start: from, end: phrase.text.length })
  const { states, levels } = leadingMarks(rest, ground.words)
  return { states: moved(states, from), levels: moved(levels, from) }
}

/** `**Parser fails** (BUG-3): …` */
function idBehind(ground: Ground, phrase: Phrase, from: number): Name['id'] {
  const [group, value = ''] = /^\s?[[(（【]([^\s\])）】]{1,40})[\])）】]/u.exec(phrase.text.slice(from)) ?? []
  const start = from + (group?.indexOf(value) ?? 0)
  return ground.words.tailIds.has(value) ? { value, span: { start, end: start + value.length } } : undefined
}

const moved = <Value>(meanings: readonly Meaning<Value>[], by: number): Meaning<Value>[] =>
  meanings.map(meaning => shiftMeaning(meaning, by))

/** Each mark once: those before a lead are read with it and with the whole. */
const unique = <Value>(marks: readonly Meaning<Value>[]): Meaning<Value>[] =>
  marks.filter((mark, index) => marks.findIndex(({ span }) => span.start === mark.span.start) === index)

/** Where the first clause of a title ends: at a dash, a colon with a blank behind it, or the end of a sentence. */
function clauseEnd(phrase: Phrase, title: { start: number; end: number }): number {
  for (const match of slice(phrase.text, title).matchAll(
    /\s[–—]\s|\s--\s|[:：](?=\s)(?!\s+~?v?\d[^\n]{0,24}$)|\.(?=\s)|。(?=[^」』”）)])/gu,
  )) {
    const at = title.start + match.index
    if (match.index > 0 && !isMarked(phrase, at, 'code') && !isAbbreviation(phrase.text, at)) return at
  }
  return title.end
}

const isAbbreviation = (text: string, at: number): boolean =>
  text.charAt(at) === '.' &&
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|z\.b|ca|approx|no|nr|\p{Lu})$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  )
