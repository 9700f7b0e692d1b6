/** Sentences that nothing is left to do: “All six issues have been resolved.” */
import { type Claim, type Issue, isClosed, type Sense } from '../../issue/model.js'
import { contains } from '../../text/span.js'
import { saysAllDone } from '../answers.js'
import type { View } from '../view.js'
import { type Checker, claimOf } from './checker.js'
import { claimLines } from './lines.js'

/** What such a sentence may speak of: the issues of the file, those in its section, or those that its section names. */
export function allDoneClaims(check: Checker, view: View): Claim[] {
  const { issues, references } = check.content
  const { span } = view.section
  const named = new Set(references.flatMap(one => (contains(span, one.span) ? one.to : [])))
  const scopes = {
    file: issues,
    section: check.issuesIn(span),
    names: issues.filter(({ key }) => named.has(key)),
  }
  return [...claimLines(view)].flatMap(({ isCell, phrase }) =>
    isCell || check.isInIssue(phrase.span.start)
      ? []
      : [...phrase.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
          if (!saysAllDone(sentence, check.ground.words)) return []
          const compare = (raw: string) => ({
            senses: Object.entries(scopes).flatMap(([name, all]) => senseOf(name, all, raw)),
            verdict: 'unclear' as const,
            receipt: 'it may speak of some of them alone',
          })
          const place = { start: index, end: index + sentence.length }
          return [claimOf(check, phrase, { span: place, subject: 'all done', compare })]
        }),
  )
}

/** A sense in which the sentence holds as long as none of these issues is open. */
const senseOf = (name: string, issues: readonly Issue[], raw: string): readonly Sense[] =>
  issues.length === 0 ? [] : [{ name, value: issues.every(({ state }) => isClosed(state)) ? raw : '' }]

const SENTENCE = /[^\s.!?。！？][^.!?。！？]*[.!?。！？]?/gu
