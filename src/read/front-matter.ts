import type { Field } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import type { FrontMatter } from '../markdown/block.js'
import { type Phrase, phraseAt } from '../markdown/phrase.js'
import { type Ground, labelText, writtenPhrase } from './labelled.js'

/** A `key: value` line of the front matter. */
export interface FrontLine {
  readonly field: Field
  readonly value: Phrase
}

/** The plain lines of the front matter; lists and nested keys are left out. */
export function readFrontMatter(ground: Ground, frontMatter: FrontMatter | undefined): FrontLine[] {
  if (frontMatter === undefined) return []
  const { start, end } = frontMatter.span
  return Array.from(ground.text.slice(start, end).matchAll(LINE)).flatMap(({ indices }) => {
    const [, key, value] = indices ?? []
    if (key === undefined || value === undefined) return []
    const label = phraseAt(ground.text, { start: start + key[0], end: start + key[1] })
    const phrase = phraseAt(ground.text, { start: start + value[0], end: start + value[1] })
    const name = meaningOf(ground.words.labels, labelText(label.text))
    const written = (part: Phrase) => writtenPhrase(ground, part, part.span.end)
    return [{ field: { name, label: written(label), value: written(phrase) }, value: phrase }]
  })
}

/** `title: Known issues`, `updated: "2026-01-20"` */
const LINE =
  /^([\p{L}][\p{L}\p{N} _-]{0,40}):[ \t]+["']?([^\s"'#[{|>&*!][^\r\n]*?)["']?(?=[ \t]*(?:#[^\r\n]*)?\r?$)/dgmu
