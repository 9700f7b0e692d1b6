import type { Issue, Reference } from '../issue/model.js'
import { partsNamed } from './body.js'
import { type Candidate, type Draft, type Refused, refuse } from './draft.js'
import { findHeadingRecords, type HeadingRecords, type Holder, type Named } from './headings.js'
import { strangersAmong, textsAmong } from './custom.js'
import { chooseHomes } from './homes.js'
import { readIssue } from './issue.js'
import { type Judgement, judgementsOf } from './judgement.js'
import { findGroups } from './groups.js'
import { findItems, holdTasks } from './items.js'
import { makeKeys } from './keys.js'
import { knownIssues, rowsUntold, withIndexes } from './known.js'
import type { Ground } from './labelled.js'
import { mergeReferences } from './merge.js'
import { findParagraphs } from './paragraphs.js'
import { type ProseKind, readProseKind } from './prose.js'
import { refusal } from './reasons.js'
import { areSeveral, namedIssues, referencesOf } from './references.js'
import { restatedAmong, restatedHeadings } from './restated.js'
import { findRows } from './rows.js'
import { withoutGravest } from './section-symbols.js'
import { findStatusLines } from './status-lines.js'
import { withoutOddTables, withoutThings, withPlannedRows, withTablesAlike } from './tables-alike.js'
import { refusedCode, showsForm } from './template.js'
import { isForm } from './verdict.js'
import { allViews, type View } from './view.js'

/** The issues of a document and all that names them. */
export interface Found {
  readonly issues: readonly Issue[]
  readonly references: readonly Reference[]
  /** What stands outside issues. */
  readonly holders: readonly Holder[]
  /** What the file is, if it only speaks about issues as such. */
  readonly prose: ProseKind | undefined
  readonly judge: () => Judgement[]
}

/** The issues of a document: headings first, then rows, paragraphs and items that name none; the rest are references, which fill gaps. */
export function readIssues(ground: Ground, root: View, named: Named): Found {
  if (isForm(ground.text)) return nothing(refuseAll(root, 'form'))
  const { headings, candidates, refused, homes } = withoutStrangers(
    withoutRestated(findAll(ground, root, named)),
    root,
  )
  const prose = readProseKind(ground, root, {
    drafts: [...headings.drafts, ...homes],
    path: named.path,
  })
  if (prose !== undefined) return { ...nothing(refuseAll(root, prose)), holders: headings.holders, prose }
  const drafts = [...headings.drafts, ...homes].sort((a, b) => a.span.start - b.span.start)
  const keys = makeKeys(drafts)
  const known = withIndexes(
    knownIssues(drafts, keys),
    candidates.map(({ draft }) => draft),
  )
  const others = candidates
    .filter(({ draft }) => !homes.has(draft))
    .map(candidate => ({ candidate, references: referencesOf(ground, candidate.draft, known) }))
  const references = others.flatMap(other => other.references)
  const areMarksDecoration = bearsOrnaments(headings.drafts)
  const allowsBareNames = !haveLocationField(headings.drafts)
  const own = drafts.map((draft, index) =>
    readIssue(ground, draft, { key: keys[index] ?? '', areMarksDecoration, allowsBareNames }),
  )
  const issues = withoutGravest(mergeReferences(own, references))
  return {
    issues,
    references,
    holders: headings.holders,
    prose,
    judge: () =>
      judgementsOf({
        issues: issues.flatMap((issue, index) => {
          const grounds = drafts[index]?.grounds
          return grounds === undefined ? [] : [{ issue, grounds }]
        }),
        others: others.map(other => ({ ...other, to: other.references.map(({ to }) => to) })),
        refused: [...headings.refused, ...refused],
      }),
  }
}

/** All that may be an issue, and what of it is the home of one. */
interface All extends Candidates {
  readonly headings: HeadingRecords
  /** The items, rows and paragraphs that are issues of their own. */
  readonly homes: ReadonlySet<Draft>
}

function findAll(ground: Ground, root: View, named: Named): All {
  const found = findHeadingRecords(ground, root, named)
  const restated = restatedHeadings(found.drafts)
  const headings = { ...found, drafts: found.drafts.filter(draft => !restated.has(draft)) }
  const { candidates, refused } = findCandidates(ground, headings)
  const names = Array.from(restated, draft => ({
    kind: 'candidate' as const,
    draft,
    refusal: refusal('restated'),
  }))
  return {
    headings,
    candidates: [...candidates, ...names],
    refused,
    homes: new Set(findHomes(headings.drafts, candidates)),
  }
}

/** Whether a file shows how the heading of an issue is to be written, with its id, and says that there is none yet. */
function isYetToBegin(root: View): boolean {
  const views = [...allViews(root)]
  const isNone = views.some(({ isVoid, section: { heading } }) => isVoid && heading !== undefined)
  return isNone && views.some(({ section: { blocks } }) => blocks.some(showsForm))
}

/** What is left where lists that name issues again hold none. */
function withoutRestated(all: All): All {
  const restated = restatedAmong(all.candidates, [...all.headings.drafts, ...all.homes])
  return {
    ...all,
    candidates: all.candidates.map(one =>
      restated.has(one.draft) ? { ...one, refusal: refusal('restated') } : one,
    ),
    homes: new Set([...all.homes].filter(draft => !restated.has(draft))),
  }
}

/**
 * What is left where nothing is taken for an issue that is written in another way than the issues of the file; in one that is
 * yet to begin, than its form shows.
 */
function withoutStrangers({ headings, candidates, refused, homes }: All, root: View): All {
  const drafts = [...headings.drafts, ...homes]
  const strangers = isYetToBegin(root) ? textsAmong(drafts) : strangersAmong(drafts)
  const isNative = (draft: Draft): boolean => !strangers.has(draft)
  const why = refusal('stranger')
  return {
    headings: { ...headings, drafts: headings.drafts.filter(isNative) },
    candidates: candidates.map(one => (isNative(one.draft) ? one : { ...one, refusal: why })),
    refused: [
      ...refused,
      ...headings.drafts.flatMap(draft => (isNative(draft) ? [] : [refuse('heading', draft.phrase, why)])),
    ],
    homes: new Set([...homes].filter(isNative)),
  }
}

/** A file that holds no issues, whatever its headings say: a form to be filled in, an essay, instructions. */
const nothing = (refused: readonly Refused[]): Found => ({
  issues: [],
  references: [],
  holders: [],
  prose: undefined,
  judge: () => judgementsOf({ issues: [], others: [], refused }),
})

const refuseAll = (root: View, why: 'form' | ProseKind): Refused[] =>
  [...allViews(root)].flatMap(({ section: { heading } }) =>
    heading === undefined ? [] : [refuse('heading', heading.text, refusal(why))],
  )

/** The items, rows and paragraphs that may be issues or name them, and those that are neither. */
interface Candidates {
  readonly candidates: readonly Candidate[]
  readonly refused: readonly Refused[]
}

function findCandidates(ground: Ground, { holders, drafts }: HeadingRecords): Candidates {
  const inText = [
    ...findParagraphs(ground, holders),
    ...holders.flatMap(holder => [...findGroups(ground, holder)]),
  ]
  const parts = new Set(inText.flatMap(found => (found.kind === 'candidate' ? found.draft.blocks : [])))
  const alike = withTablesAlike(withoutOddTables(holders.map(holder => [...findRows(ground, holder)])))
  const rows = withoutThings(withPlannedRows(alike, drafts), drafts)
  const hasRows = rows.flat().filter(isOwnIssue).length > 1
  const hasBoxes = holdTasks(holders)
  const found = [
    ...inText,
    ...holders.flatMap((holder, at) => [
      ...(rows[at] ?? []),
      ...findItems(ground, holder, { headings: drafts, parts, hasRows, hasBoxes }),
      ...findStatusLines(ground, holder, parts),
      ...refusedCode(holder.blocks),
    ]),
  ]
  return {
    candidates: found.filter(one => one.kind === 'candidate'),
    refused: found.filter(one => one.kind === 'refused'),
  }
}

const isOwnIssue = (found: Candidate | Refused): boolean =>
  found.kind === 'candidate' && found.refusal === undefined && found.draft.name.id !== undefined

/**
 * The candidates that are issues of their own: not those that name a heading, and, once the homes of all ids are known,
 * not those that name one of these.
 */
function findHomes(headings: readonly Draft[], candidates: readonly Candidate[]): Draft[] {
  const byHeadings = withIndexes(
    knownIssues(headings, makeKeys(headings)),
    candidates.map(({ draft }) => draft),
  )
  const untold = rowsUntold(candidates, byHeadings)
  const fresh = candidates.filter(
    ({ draft, refusal }) =>
      (refusal === undefined || untold.has(draft)) && namedIssues(draft, byHeadings).length === 0,
  )
  const homes = chooseHomes(fresh.map(({ draft }) => draft))
  const named = homes.filter(({ name: { id } }) => id !== undefined && !areSeveral(id.value))
  const byIds = knownIssues(named, makeKeys(named))
  const isNamed = new Set(named)
  return homes.filter(draft => isNamed.has(draft) || namedIssues(draft, byIds).length === 0)
}

/** Whether the titles of a file end in emoji that say nothing for the most part: then none of them says anything. */
const bearsOrnaments = (headings: readonly Draft[]): boolean =>
  headings.filter(draft => draft.name.decorations > 0).length * 2 > headings.length

/** Whether at least half of the issues have a location field: then a name in running text is a mention. */
const haveLocationField = (headings: readonly Draft[]): boolean =>
  headings.length > 0 &&
  headings.filter(draft => partsNamed(draft.parts, 'files').length > 0).length * 2 >= headings.length
