import type { Issue, Reference } from '../issue/model.js'
import { partsNamed } from './body.js'
import type { Candidate, Draft } from './draft.js'
import { findHeadingRecords, type Holder } from './headings.js'
import { chooseHomes } from './homes.js'
import { readIssue } from './issue.js'
import { findItems } from './items.js'
import { makeKeys } from './keys.js'
import type { Ground } from './labelled.js'
import { mergeReferences } from './merge.js'
import { findParagraphs } from './paragraphs.js'
import { knownIssues, namedIssues, referencesOf } from './references.js'
import { findRows } from './rows.js'
import { isForm } from './verdict.js'
import type { View } from './view.js'

export interface Found {
  readonly issues: readonly Issue[]
  readonly references: readonly Reference[]
  /** What stands outside issues. */
  readonly holders: readonly Holder[]
}

/** The issues of a document: headings first, then rows, paragraphs and items that name none; the rest are references, which fill gaps. */
export function readIssues(ground: Ground, root: View): Found {
  const { drafts: headings, holders } = isForm(ground.text)
    ? { drafts: [], holders: [] }
    : findHeadingRecords(ground, root)
  const candidates = holders.flatMap(holder => [
    ...findRows(ground, holder),
    ...findParagraphs(ground, holder),
    ...findItems(ground, holder, headings.length > 0),
  ])
  const homes = new Set(findHomes(headings, candidates))
  const drafts = [...headings, ...homes].sort((a, b) => a.span.start - b.span.start)
  const keys = makeKeys(drafts)
  const known = knownIssues(drafts, keys)
  const others = candidates.filter(({ draft }) => !homes.has(draft))
  const references = others.flatMap(({ draft }) => referencesOf(ground, draft, known))
  const areMarksDecoration = bearsOrnaments(headings)
  const allowsBareNames = !haveLocationField(headings)
  const issues = drafts.map((draft, index) =>
    readIssue(ground, draft, { key: keys[index] ?? '', areMarksDecoration, allowsBareNames }),
  )
  return { issues: mergeReferences(issues, references), references, holders }
}

/**
 * The candidates that are issues of their own: not those that name a heading, and, once the homes of all ids are known,
 * not those that name one of these.
 */
function findHomes(headings: readonly Draft[], candidates: readonly Candidate[]): Draft[] {
  const byHeadings = knownIssues(headings, makeKeys(headings))
  const fresh = candidates.filter(
    ({ draft, mayBeIssue }) => mayBeIssue && namedIssues(draft, byHeadings).length === 0,
  )
  const homes = chooseHomes(fresh.map(({ draft }) => draft))
  const named = homes.filter(draft => draft.name.id !== undefined)
  const byIds = knownIssues(named, makeKeys(named))
  return homes.filter(draft => draft.name.id !== undefined || namedIssues(draft, byIds).length === 0)
}

/** Whether the titles of a file end in emoji that say nothing for the most part: then none of them says anything. */
const bearsOrnaments = (headings: readonly Draft[]): boolean =>
  headings.filter(draft => draft.name.decorations > 0).length * 2 > headings.length

/** Whether at least half of the issues have a location field: then a name in running text is a mention. */
const haveLocationField = (headings: readonly Draft[]): boolean =>
  headings.length > 0 &&
  headings.filter(draft => partsNamed(draft.parts, 'files').length > 0).length * 2 >= headings.length
