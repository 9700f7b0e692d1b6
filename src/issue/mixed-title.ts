import { buildVocabulary, meaningOf } from './vocabulary.js'
import type { Evidence, State } from './model.js'
import { joinWords } from './words/joints.js'
import type { Written } from './written.js'
import { once } from '../text/once.js'

/** Whether a state is told by a part of the document's title that is one of several: “Bug tracker & fix log” holds open bugs, too. */
export function isOfMixedTitle(title: Written<string> | undefined, { span, raw }: Evidence<State>): boolean {
  const at = title?.value.indexOf(raw) ?? -1
  if (title === undefined || at < 0 || span.start < title.span.start || span.end > title.span.end)
    return false
  const ahead = /\S+$/u.exec(title.value.slice(0, at).trimEnd())?.[0] ?? ''
  const behind = /^\S+/u.exec(title.value.slice(at + raw.length).trimStart())?.[0] ?? ''
  return [ahead, behind].some(word => /^[&+/]$|,$/u.test(word) || meaningOf(joins(), word) === 'and')
}

const joins = once(() => buildVocabulary(joinWords))
