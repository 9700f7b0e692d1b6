/** The language that a file is written in: that of its labels, or else of its text. */
import type { FieldName } from '../issue/fields.js'
import type { Tracker } from '../issue/model.js'
import { foldWord, type Language, wordsOf } from '../issue/vocabulary.js'
import { connectiveWords } from '../issue/words/connectives.js'
import { labelLanguages } from '../issue/words/label-languages.js'
import { labelWords } from '../issue/words/labels.js'
import { once } from '../text/once.js'
import { mostCommon } from './tally.js'

/**
 * The language in which the labels of a file are written; of a text of which they are few, or none, that of the text. English
 * where nothing tells.
 */
export function languageOf({ issues }: Tracker, text?: string): Language {
  const labels = new Set(issues.flatMap(({ fields }) => fields.map(({ label }) => foldWord(label.value))))
  const spoken = [...labels].flatMap(label => labelLanguages().get(label) ?? [])
  const usual = mostCommon(spoken, language => language)
  if (text === undefined) return usual ?? 'en'
  // One label that another language has as well tells nothing against all the others.
  const telling = [...labels].filter(
    label => usual !== undefined && labelLanguages().get(label)?.includes(usual),
  )
  const isTold = telling.length * 3 >= labels.size
  return (isTold ? usual : undefined) ?? languageOfText(text) ?? 'en'
}

/** The language of running text: by its script, or by its commonest words, of which there must be several. */
function languageOfText(text: string): Language | undefined {
  const plain = text.slice(0, SAMPLE).replace(CODE, ' ')
  const letters = plain.match(/\p{L}/gu)?.length ?? 0
  const share = (sign: RegExp): number => (plain.match(sign)?.length ?? 0) / letters
  const script = scripts.find(({ sign, least }) => share(sign) > least)
  if (script !== undefined) return share(UNKNOWN_CYRILLIC) > 0.005 ? undefined : script.language
  const found = (plain.match(/\p{L}+/gu) ?? []).flatMap(word => connectives().get(foldWord(word)) ?? [])
  const best = mostCommon(found, language => language)
  const second = mostCommon(
    found.filter(one => one !== best),
    language => language,
  )
  const count = (language: Language | undefined): number => found.filter(one => one === language).length
  return count(best) > 2 && count(best) > count(second) ? best : undefined
}

const SAMPLE = 20_000

/** Letters of languages that share most of theirs with Russian. */
const UNKNOWN_CYRILLIC = /[іїєґўјљњћђџ]/giu

/** Code has the words of its language; so have addresses. */
const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1|`[^`\n]*`|\S*[/\\]\S*/gmu

/** Languages with a script of their own, and the share of letters in it that is more than a quotation. */
const scripts: readonly { readonly language: Language; readonly sign: RegExp; readonly least: number }[] = [
  { language: 'ja', sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, least: 0.1 },
  { language: 'ko', sign: /\p{Script=Hangul}/gu, least: 0.2 },
  { language: 'zh', sign: /\p{Script=Han}/gu, least: 0.2 },
  { language: 'he', sign: /\p{Script=Hebrew}/gu, least: 0.3 },
  { language: 'ru', sign: /[\p{Script=Cyrillic}]/gu, least: 0.3 },
]

const connectives = once((): ReadonlyMap<string, readonly Language[]> => {
  const known = new Map<string, Language[]>()
  for (const row of connectiveWords)
    for (const word of wordsOf(row).map(foldWord)) known.set(word, [...(known.get(word) ?? []), row.language])
  return known
})

/** What a field is called in a language, in lower case. */
export function labelIn(language: Language, name: FieldName): string | undefined {
  if (language === 'en') return undefined
  const row = labelWords.find(one => one.language === language && one.means === name)
  return row === undefined ? undefined : wordsOf(row)[0]
}
