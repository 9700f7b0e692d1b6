/** Lines that tell the state of issues by nothing but their ids. */
import type { FieldName } from '../issue/fields.js'
import type { Block } from '../markdown/block.js'
import { type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import type { Candidate } from './draft.js'
import type { Holder } from './headings.js'
import { mentionedIds } from './ids.js'
import { type Ground, labelName, trimPhrase } from './labelled.js'
import { AND } from './mainly.js'
import { saysOnlyStatus } from './only-status.js'
import { paragraphName } from './paragraph-name.js'
import { refusal } from './reasons.js'
import { enterCaption, type Scope } from './scope.js'

/**
 * The lines of paragraphs that consist of them: each only names issues, and the label acts as a heading above them.
 *
 *     P0 fixed: BUG-1, BUG-2
 *     **Open:** BUG-3
 */
export function findStatusLines(
  ground: Ground,
  { scope, blocks }: Holder,
  parts: ReadonlySet<Block>,
): Candidate[] {
  return blocks.flatMap(block => {
    const lines = block.kind === 'paragraph' && !parts.has(block) ? phraseLines(block.text) : []
    const found = lines.flatMap(line => statusLine(ground, scope, line) ?? [])
    return found.length === lines.length ? found : []
  })
}

function statusLine(ground: Ground, scope: Scope, line: Phrase): Candidate | undefined {
  const label = LABEL.exec(line.text)?.[0].length ?? 0
  const caption = subPhrase(line, { start: 0, end: Math.max(0, label - 1) })
  const names = trimPhrase(subPhrase(line, { start: label, end: line.text.length }))
  if (!isIds(names.text) || !tellsState(ground, caption.text)) return undefined
  const draft = {
    home: { kind: 'paragraph' as const, span: line.span },
    phrase: names,
    name: paragraphName(ground, names),
    scope: enterCaption(ground, scope, caption),
    grounds: { kind: 'series' as const },
    span: line.span,
    parts: [],
    cells: [],
    blocks: [],
  }
  return { kind: 'candidate', draft, refusal: refusal('listed') }
}

/** `P0 fixed:` */
const LABEL = /^[^:：]{1,40}[:：]/u

/** “Blocked by: BUG-2” tells of another issue. */
const tellsState = ({ words }: Ground, label: string): boolean =>
  saysOnlyStatus(label, words) && STATES.has(labelName(words, label))

const STATES: ReadonlySet<FieldName | undefined> = new Set([undefined, 'status', 'resolved'])

/** Whether a text is nothing but ids, one after the other. */
function isIds(text: string): boolean {
  const ids = mentionedIds(text)
  const between = ids.map(({ start }, at) => text.slice(ids[at - 1]?.end ?? 0, start))
  return ids.length > 0 && [...between, text.slice(ids.at(-1)?.end)].every(rest => BETWEEN.test(rest))
}

const BETWEEN = new RegExp(String.raw`^[\s,;、，#().–-]*(?:${AND})?\s*$`, 'iu')
