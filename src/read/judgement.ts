import type { Home, Issue } from '../issue/model.js'
import { contains, overlaps, type Span } from '../text/span.js'
import type { Candidate, Refused } from './draft.js'
import type { Grounds, Refusal } from './reasons.js'

/** What was decided about a place of a file that is an issue or looks like one, and why. */
export type Judgement =
  | { readonly kind: 'issue'; readonly span: Span; readonly issue: Issue; readonly grounds: Grounds }
  /** It names issues whose homes are elsewhere; `refusal` says why it could not have been one anyway, if it could not. */
  | {
      readonly kind: 'reference'
      readonly form: Home['kind']
      readonly span: Span
      readonly text: string
      readonly to: readonly Issue[]
      readonly refusal: Refusal | undefined
    }
  | {
      readonly kind: 'refused'
      readonly form: Refused['form'] | Home['kind']
      readonly span: Span
      readonly text: string
      readonly refusal: Refusal
    }

/**
 * What was decided about the places that a stretch of the text touches. A stretch that holds none of them may still be a
 * part of an issue.
 */
export function judgementsAt(judgements: readonly Judgement[], stretch: Span): Judgement[] {
  const found = judgements.filter(({ span }) => overlaps(span, stretch))
  if (found.length > 0) return found
  const around = judgements.filter(
    judgement => judgement.kind === 'issue' && contains(judgement.issue.span, stretch),
  )
  return around.slice(-1)
}

/** Everything that was found and weighed while the issues of a file were read. */
export interface Findings {
  readonly issues: readonly { readonly issue: Issue; readonly grounds: Grounds }[]
  /** Candidates that are no issues, with the keys of the issues that they name. */
  readonly others: readonly { readonly candidate: Candidate; readonly to: readonly string[] }[]
  readonly refused: readonly Refused[]
}

/** What was decided about each place, in the order of the file. */
export function judgementsOf({ issues, others, refused }: Findings): Judgement[] {
  const byKey = new Map(issues.map(({ issue }) => [issue.key, issue]))
  const judged: Judgement[] = [
    ...issues.map(({ issue, grounds }) => ({
      kind: 'issue' as const,
      span: issue.home.span,
      issue,
      grounds,
    })),
    ...others.map(({ candidate, to }) =>
      judgeOther(candidate, new Set(to.flatMap(key => byKey.get(key) ?? []))),
    ),
    ...refused,
  ]
  return judged.sort((a, b) => a.span.start - b.span.start)
}

function judgeOther({ draft, refusal }: Candidate, to: ReadonlySet<Issue>): Judgement {
  const place = { form: draft.home.kind, span: draft.home.span, text: draft.phrase.text }
  if (to.size > 0) return { kind: 'reference', ...place, to: [...to], refusal }
  return { kind: 'refused', ...place, refusal: refusal ?? { kind: 'refused', why: 'repeated' } }
}
