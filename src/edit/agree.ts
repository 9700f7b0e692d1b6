/** Nouns that agree with the count before them: `1 issue`, `2 open issues`. */
import type { Span } from '../text/span.js'
import { type Replacement, replace } from './page.js'

/** What trackers count in English; other languages bend words in more ways than two. */
const nouns = [
  ['issue', 'issues'],
  ['bug', 'bugs'],
  ['problem', 'problems'],
  ['item', 'items'],
  ['task', 'tasks'],
  ['ticket', 'tickets'],
  ['defect', 'defects'],
  ['risk', 'risks'],
  ['finding', 'findings'],
  ['limitation', 'limitations'],
  ['entry', 'entries'],
  ['todo', 'todos'],
] as const

/** ` issues`, ` critical issues` */
const NOUN = new RegExp(
  String.raw`^(?<between>(?: \p{L}+){0,2}? )(?<noun>${nouns.flat().join('|')})(?![\p{L}\p{N}])`,
  'iu',
)

/** The noun behind a count in the form that the new count asks for; nothing where it has that, where none follows, or where it did not agree before (`3 TODO`). */
export function agreeing(text: string, count: Span, value: string): readonly Replacement[] {
  const { between = '', noun = '' } = NOUN.exec(text.slice(count.end, count.end + 60))?.groups ?? {}
  const pair = nouns.find(forms => forms.some(form => form === noun.toLowerCase()))
  if (pair === undefined || !/^\d+$/.test(value)) return []
  const formOf = (number: string): string => pair[number === '1' ? 0 : 1]
  if (noun.toLowerCase() !== formOf(text.slice(count.start, count.end))) return []
  // `1 TODO` beside `3 TODO`
  if (noun.toLowerCase() === pair[0] && new RegExp(String.raw`\b(?!1 )\d+ ${noun}(?!\p{L})`, 'u').test(text))
    return []
  const form = formOf(value)
  const start = count.end + between.length
  const put = inCaseOf(noun, form)
  return put === noun ? [] : [replace({ start, end: start + noun.length }, put)]
}

/** A form of a noun in the case of another; `TODO` is written so among small letters, too. */
function inCaseOf(noun: string, form: string): string {
  if (form.startsWith('todo')) return noun.slice(0, 4) + form.slice(4)
  return noun === noun.toUpperCase() ? form.toUpperCase() : noun.charAt(0) + form.slice(1)
}

/** Words with each such noun in the form for one, so that a text is found again when its count has changed. */
export const counted = (words: string): string =>
  nouns.reduce(
    (text, [one, several]) => text.replace(new RegExp(String.raw`(?<!\p{L})${several}(?!\p{L})`, 'giu'), one),
    words,
  )
