import { isClosed } from '../issue/model.js'
import { findWords, meaningOf } from '../issue/vocabulary.js'
import type { Answer } from '../issue/words/answers.js'
import { ALL_EMOJI, foldSymbol, stateSymbols } from '../issue/words/symbols.js'
import { isOnlyWords, readRole } from './roles.js'
import { withoutRemark } from './titles.js'
import type { Words } from './words.js'

/** What a text says that is nothing but “yes”, “no” or that there is nothing; a mark answers too. */
export function readAnswer(text: string, words: Words): Answer | undefined {
  const bare = text
    .replace(ALL_EMOJI, '')
    .replace(/[\s_*().!。]+/gu, ' ')
    .trim()
  if (/^[–—-]*$/.test(bare)) return markAnswer(text.trim()) ?? 'nothing'
  return meaningOf(words.answers, bare)
}

function markAnswer(mark: string): Answer | undefined {
  const state = stateSymbols[foldSymbol(mark)]
  if (state === 'resolved') return 'yes'
  return state === 'open' ? 'no' : undefined
}

/** What stands in an empty list or field: “None”, “No open issues”, “Keine offenen Fehler”, “N/A”, a dash. */
export const isPlaceholder = (text: string, words: Words): boolean =>
  readAnswer(text, words) === 'nothing' ||
  NO_ISSUES.test(withoutRemark(text).trim()) ||
  deniesIssues(withoutRemark(text), words)

/** Whether a line denies that there are issues; “Keine Fehlermeldung” denies something else. */
function deniesIssues(text: string, words: Words): boolean {
  const line = text.replace(/[_*().!。（）]+/gu, ' ').trim()
  const rest = line.slice(DENIAL.exec(line)?.[0].length ?? line.length)
  return readRole(rest, words).role === 'issues' && isOnlyWords(rest, words)
}

const DENIAL =
  /^(?:(?:keine?|aucune?|ning[uú]na?|sin|nenhuma?|sem|nessun[ao]?|brak|нет|אין)(?!\p{L})|(?:目前|暂|暫|当前|當前|尚)[无無]|(?:目前|暂时)?没有|現在なし)\s*/iu

/** Whether a line says that all is done: `✅ **All critical issues have been fixed** (2026-01-23)`. */
export function saysAllDone(text: string, words: Words): boolean {
  const line = text
    .replace(ALL_EMOJI, '')
    .replace(/[(（][^)）]{0,200}[)）]\s*$/u, '')
    .trim()
  const state = ALL.test(line) ? [...findWords(words.states, line)].at(-1) : undefined
  return state !== undefined && isClosed(state.meaning) && !/\p{L}/u.test(line.slice(state.end))
}

const ALL =
  /^(?:(?:all|alle|sämtliche|tous|toutes|todos|todas|tutti|tutte|wszystkie|все)(?!\p{L})|所有|全部|すべて|全て|모든)/iu

const NO_ISSUES =
  /^[_*(\s]*no (?:[\w-]+ ){0,3}(?:issues?|bugs?|items?|tasks?|problems?)(?: (?:at this time|currently|known|found|reported|yet))*(?:[_*).!\s]*$|[.!]\s)/iu
