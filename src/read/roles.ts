import { findWords, meaningOf } from '../issue/vocabulary.js'
import { EMOJI } from '../issue/words/symbols.js'
import type { SectionRole } from '../issue/words/sections.js'
import type { Words } from './words.js'

/**
 * What a section is for, told from the text of its heading; undefined if the heading does not say. A word that speaks
 * *about* issues (“Summary of issues”) beats the word for issues itself, but only where it leads the phrase: “Monitoring
 * plan gaps” is about gaps.
 */
export function readRole(heading: string, words: Words): SectionRole | undefined {
  const text = bareHeading(heading)
  const whole = meaningOf(words.roles, text)
  if (whole !== undefined) return whole
  const matches = [...findWords(words.roles, text)]
  const about = matches.find(match => match.meaning !== 'issues' && leads(text, match))
  return about?.meaning ?? matches.find(match => match.meaning === 'issues')?.meaning
}

/** A heading without what only dresses it: emoji, an ordinal, brackets, what follows a dash or a colon. */
function bareHeading(heading: string): string {
  return heading
    .replace(new RegExp(EMOJI, 'gu'), ' ')
    .replace(/\s*[([（【][^)\]）】]*[)\]）】]\s*/gu, ' ')
    .replace(/^\s*(?:\d+(?:\.\d+)*[.):、]?|[IVX]+\.)\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A word of several parts, the last word of the heading, the first before a colon or a preposition, or all of it. */
function leads(text: string, match: { word: string; start: number; end: number }): boolean {
  if (/\s/.test(match.word)) return true
  const after = text.slice(match.end)
  if (after.trim() === '' && (match.start === 0 || HEAD_NOUNS.test(match.word))) return true
  return match.start === 0 && /^\s*(?:$|[:：&/–—-]|(?:and|of|for|de|du|des|di|der|von|и)\b)/iu.test(after)
}

/** Nouns that make a heading what it is when they end it: “Bug statistics”, “Release checklist”. */
const HEAD_NOUNS =
  /^(?:summary|statistics|stats|overview|metrics|dashboard|scorecard|breakdown|legend|definitions|roadmap|timeline|schedule|checklist|template|changelog|history|plan|conclusion|workflow|process|guidelines|criteria|gates?|references|examples?|strategy|strengths|resources|recommendations|zusammenfassung|legende|统计|總結|总结|说明|計劃|计划|流程|模板|概要|一覧|統計|履歴|요약|통계|범례|계획|이력)$/iu
