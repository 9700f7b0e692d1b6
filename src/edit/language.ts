import type { FieldName } from '../issue/fields.js'
import type { Tracker } from '../issue/model.js'
import { foldWord, type Language, wordsOf } from '../issue/vocabulary.js'
import { labelLanguages } from '../issue/words/label-languages.js'
import { labelWords } from '../issue/words/labels.js'
import { mostCommon } from './tally.js'

/** The language in which the labels of a file are written; English where they do not tell. */
export function languageOf({ issues }: Tracker): Language {
  const labels = new Set(issues.flatMap(({ fields }) => fields.map(({ label }) => foldWord(label.value))))
  const spoken = [...labels].flatMap(label => labelLanguages().get(label) ?? [])
  return mostCommon(spoken, language => language) ?? 'en'
}

/** What a field is called in a language, in lower case. */
export function labelIn(language: Language, name: FieldName): string | undefined {
  if (language === 'en') return undefined
  const row = labelWords.find(one => one.language === language && one.means === name)
  return row === undefined ? undefined : wordsOf(row)[0]
}
