import type { FieldName } from '../issue/fields.js'
import type { Field } from '../issue/model.js'
import { findWord } from '../issue/vocabulary.js'
import type { Written } from '../issue/written.js'
import { type Phrase, subPhrase } from '../markdown/phrase.js'
import type { Draft } from './draft.js'
import { type Ground, trimPhrase, writtenPhrase } from './labelled.js'
import { changeIn, readLevel, readState } from './meaning.js'

/** The texts that tell the state and the level of an issue, as they are written. */
export interface Told {
  readonly status: Written<string> | undefined
  readonly severity: Written<string> | undefined
  readonly priority: Written<string> | undefined
}

/**
 * What the fields for status, severity and priority say. The value decides which field it is: a level in a status field
 * is a severity, and a state in a level field a status, whole or as the end of a change.
 *
 *     **Status:** 🔴 CRITICAL                        severity 🔴 CRITICAL
 *     **Severity:** ✅ Resolved                      status ✅ Resolved
 *     **Priority:** 🟠 Important → ✅ Resolved       priority 🟠 Important, status ✅ Resolved
 */
export function readTold(ground: Ground, draft: Draft): Told {
  const status = firstValue(draft, 'status')
  const severity = levelOf(ground, firstValue(draft, 'severity'))
  const priority = levelOf(ground, firstValue(draft, 'priority'))
  const isLevel = status !== undefined && holdsLevel(ground, status.value)
  return {
    status: (isLevel ? undefined : status?.field.value) ?? severity.status ?? priority.status,
    severity: severity.level ?? (isLevel ? status?.field.value : undefined),
    priority: priority.level,
  }
}

interface Value {
  readonly field: Field
  readonly value: Phrase
}

/** The first value of a field that is not empty. */
function firstValue({ parts, cells }: Draft, name: FieldName): Value | undefined {
  const values = parts.flatMap(({ field, phrases: [value] }) =>
    field === undefined || value === undefined ? [] : [{ field, value }],
  )
  return [...values, ...cells].find(({ field }) => field.name === name && field.value.value !== '')
}

/** Whether a status is nothing but a level. */
const holdsLevel = ({ words }: Ground, { text }: Phrase): boolean =>
  findWord(words.states, text) === undefined &&
  readState(text, words)?.by !== 'word' &&
  ['word', 'code'].includes(readLevel(text, words)?.by ?? '')

/** The level in a field for it, and the state which that field tells besides or instead. */
function levelOf(
  ground: Ground,
  found: Value | undefined,
): { readonly level: Written<string> | undefined; readonly status: Written<string> | undefined } {
  if (found === undefined) return { level: undefined, status: undefined }
  const { field, value } = found
  const state = readState(value.text, ground.words)
  const change = changeIn(value.text)
  if (state === undefined || (change === undefined && readLevel(value.text, ground.words)?.by === 'word'))
    return { level: field.value, status: undefined }
  if (change === undefined)
    return state.by === 'word' && readLevel(value.text, ground.words)?.by !== 'code'
      ? { level: undefined, status: field.value }
      : { level: field.value, status: undefined }
  const part = (start: number, end: number): Written<string> => {
    const phrase = trimPhrase(subPhrase(value, { start, end }))
    return writtenPhrase(ground, phrase, phrase.span.end)
  }
  return { level: part(0, change.start), status: part(change.end, value.text.length) }
}
