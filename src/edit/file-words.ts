/** The symbols and the words by which a file says states and levels outside of the fields for them. */
import type { Level, State } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import { EMOJI } from '../issue/words/symbols.js'
import { languageOf } from './language.js'
import type { Page } from './page.js'
import { isSpecific } from './specific.js'
import { mostCommon } from './tally.js'

/** The symbol by which issues of the file say a thing; a checkbox is none. */
export function symbolIn({ tracker }: Page, meaning: State | Level): string | undefined {
  const told = tracker.issues.flatMap(({ stateEvidence, levelEvidence }) => [
    ...stateEvidence,
    ...levelEvidence,
  ])
  const symbols = told.filter(({ value, raw }) => value === meaning && SYMBOL.test(raw))
  return mostCommon(symbols, ({ raw }) => raw)?.raw
}

/** The word by which titles, sections and places elsewhere say a state; in other languages a section says it in the plural. */
export function wordIn({ tracker, text, words }: Page, meaning: State): string | undefined {
  const told = [
    ...tracker.issues.flatMap(({ stateEvidence }) => stateEvidence),
    ...tracker.references.flatMap(({ state }) => state ?? []),
  ]
  const isEnglish = languageOf(tracker, text) === 'en'
  const said = told.filter(
    ({ from, raw, value }) =>
      value === meaning &&
      meaningOf<State>(words.states, raw) === meaning &&
      !isSpecific(raw) &&
      (from !== 'section' || isEnglish),
  )
  return mostCommon(said, ({ raw }) => raw.toLowerCase())?.raw
}

const SYMBOL = new RegExp(`^(?:${EMOJI.source})$`, 'u')
