import type { FieldName } from '../issue/fields.js'
import type { Evidence, State } from '../issue/model.js'
import type { Block } from '../markdown/block.js'
import { type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import type { Draft } from './draft.js'
import { type Ground, readLabelled } from './labelled.js'
import { readState, symbolsIn, symbolState } from './meaning.js'
import { saysOnlyStatus } from './only-status.js'
import { witness } from './witness.js'

/**
 * The state that opens what stands below a heading, set apart by a mark or in bold.
 *
 *     > ✅ Fixed in 1.2: the wheel is greased.          **Fixed in 1.3.** The wheel is greased.
 */
export function openingStates(ground: Ground, draft: Draft): Evidence<State>[] {
  const { home, blocks } = draft
  if (home.kind === 'row') return notedStates(ground, draft)
  const phrase = home.kind === 'heading' ? firstPhrase(blocks) : undefined
  const line = phrase === undefined ? undefined : phraseLines(phrase)[0]
  const labelled = line === undefined ? undefined : readLabelled(ground, line)
  const isField = labelled?.field.name !== undefined && labelled.value.text !== ''
  const clause = line === undefined || isField ? undefined : openingClause(ground, line)
  if (clause === undefined || !saysOnlyStatus(clause.text.trim(), ground.words)) return []
  const state = readState(clause.text, ground.words)
  return state?.by === 'word' ? witness(ground, clause, 'status')(state) : []
}

/**
 * The states that the remarks of a row tell, in bold or in their first clause.
 *
 *     | The gate creaks | High | Phase 2 — **fixed** (new hinges) |          | The sill is high | By design; it rains in |
 */
const notedStates = (ground: Ground, { cells }: Draft): Evidence<State>[] =>
  cells
    .filter(({ field: { name } }) => name === undefined || NOTED.has(name))
    .flatMap(({ value }) => clausesOf(value))
    .flatMap(clause => {
      const state = saysOnlyStatus(clause.text.trim(), ground.words)
        ? readState(clause.text, ground.words)
        : undefined
      return state?.by === 'word' && state.value !== 'open' ? witness(ground, clause, 'status')(state) : []
    })

const NOTED: ReadonlySet<FieldName> = new Set(['note', 'due'])

/** The bold parts of a remark, and its first clause if another one follows. */
function clausesOf(value: Phrase): Phrase[] {
  const bold = value.marks.filter(({ kind }) => kind === 'strong').map(({ span }) => subPhrase(value, span))
  const end = /^[^;:：；.。,，(（—–]{3,40}(?=[;:：；.。,，(（]|\s[—–])/u.exec(value.text)?.[0].length
  return end === undefined ? bold : [...bold, subPhrase(value, { start: 0, end })]
}

function firstPhrase([first]: readonly Block[]): Phrase | undefined {
  if (first?.kind === 'quote') return firstPhrase(first.blocks)
  return first?.kind === 'paragraph' ? first.text : undefined
}

/** The bold text with which a line begins, or its first clause behind a mark of state. */
function openingClause({ words }: Ground, line: Phrase): Phrase | undefined {
  const [mark] = symbolsIn(line.text, 0)
  const isMarked = mark?.span.start === 0 && symbolState(mark.text, words) !== undefined
  const from = isMarked ? mark.span.end : 0
  const start = from + (/^\s*/u.exec(line.text.slice(from))?.[0].length ?? 0)
  const bold = line.marks.find(({ kind, span }) => kind === 'strong' && span.start === start)
  if (bold !== undefined)
    return subPhrase(line, {
      start,
      end: start + slice(line.text, bold.span).replace(/(?<![\s:：.。])[\s:：.。]+$/u, '').length,
    })
  return isMarked
    ? subPhrase(line, { start, end: start + (CLAUSE.exec(line.text.slice(start))?.[0].length ?? 0) })
    : undefined
}

/** Up to a colon, a dash or the end of the sentence. */
const CLAUSE = /^(?:(?![:：。;(（]|\.(?:\s|$)|\s[–—-]+\s).){1,80}/u
