/** Whether a heading is mainly about a word in it: the state or the level that it gives to what stands below. */
import type { FieldName } from '../issue/fields.js'
import { findWord } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import { stageWords } from '../issue/words/stages.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { type Span, slice } from '../text/span.js'
import type { Ground } from './labelled.js'
import { wordPattern } from './word-pattern.js'
import { FILE_AHEAD } from './roles.js'
import { saysOnlyStatus } from './only-status.js'
import { withoutTerms } from './words.js'

/**
 * Whether a heading says little besides a word: “Resolved issues”, “Phase 1 – done”, “Critical security bugs (4)”, not
 * “Error handling when the peer has closed”. What stands in brackets and words of role, state and level do not count, nor
 * does what tells when: “Bugs found and fixed in the audit of May”.
 */
export function isMainly(ground: Ground, text: string, word: Span): boolean {
  if (opens(ground, text, word)) return true
  const count = (words: string): number =>
    (
      withoutTerms(words, ground.words)
        .replace(JOINTS, ' ')
        .match(/[\p{L}]{2,}/gu) ?? []
    ).length
  const bare = text
    .replace(FILE_AHEAD, '')
    .replace(ALL_EMOJI, ' ')
    .replace(/[([（][^)\]）]{0,200}[)\]）]/gu, ' ')
  const group = bracketsAround(text, word)
  if (group === undefined) return count(tellsWhen(text, word) ? text.slice(0, word.end) : bare) <= 2
  if (isAllOfEnd(ground, text, group)) return true
  const leads = BEFORE.test(text.slice(group.start, word.start))
  return count(bare) <= 3 && (leads || count(slice(text, group)) <= 1)
}

/** What joins the words of a heading: “Record of solved faults and errors”. */
const JOINTS = new RegExp(String.raw`(?<!\p{L})(?:${wordPattern(joinWords, 'and', 'of')})(?!\p{L})`, 'giu')

const tellsWhen = (text: string, { end }: Span): boolean => CIRCUMSTANCE.test(text.slice(end))

/** `Data trust and reliability of all protocols (critical)`, `Left out on purpose (checked, no bug)`: last brackets that hold nothing else. */
const isAllOfEnd = ({ words }: Ground, text: string, group: Span): boolean =>
  /^.\W*$/u.test(text.slice(group.end)) && saysOnlyStatus(slice(text, group), words)

/** What the brackets hold in which a word stands. */
export function bracketsAround(text: string, { start, end }: Span): Span | undefined {
  const before = /[([（]([^()[\]（）]*)$/u.exec(text.slice(0, start))
  const after = /^([^()[\]（）]*)[)\]）]/u.exec(text.slice(end))
  if (before?.[1] === undefined || after?.[1] === undefined) return undefined
  return { start: start - before[1].length, end: end + after[1].length }
}

/** `Fixed in the audit of May`, `High – Security`: a word that opens a heading, and what only says when or where; or a rank in words. */
export const opens = (ground: Ground, text: string, { start, end }: Span): boolean =>
  BEFORE.test(text.slice(0, start)) &&
  (saysNoMore(ground, text.slice(end)) || RANK.test(text.slice(start, end)))

/** Whether what stands behind a word tells when, where or of what scale it is: ` in the audit of May`, ` severity findings`. */
const saysNoMore = (ground: Ground, behind: string): boolean =>
  CIRCUMSTANCE.test(behind) || SCALES.has(labelAtStart(ground, behind))

const SCALES: ReadonlySet<FieldName | undefined> = new Set(['severity', 'priority'])

/** `Priority 2`, which no id and no name of a thing begins with. */
const RANK = /^\p{L}{4,} \d$/u

/** The words that join two others. */
export const AND = wordPattern(joinWords, 'and')

/** Nothing, or another word that goes with it: `Reproduced and`. */
const BEFORE = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:\p{L}+ (?:${AND}) )?$`, 'u')

const CIRCUMSTANCE = new RegExp(
  String.raw`^(?:\s+\d{4}-\d{2}-\d{2})?(?:\s*[,;:(（|/–—]|\s+(?:-|${wordPattern(joinWords, 'circumstance')})\s|\s+(?:${wordPattern(joinWords, 'to')})\s+(?:v?\d|${wordPattern(stageWords, 'stage')}))`,
  'iu',
)

/** The field that a text begins with the name of. */
export function labelAtStart({ words }: Ground, text: string): FieldName | undefined {
  const label = findWord(words.labels, text)
  return label !== undefined && text.slice(0, label.start).trim() === '' ? label.meaning : undefined
}
