import type { Issue, Reference, Tracker } from '../issue/model.js'
import { findCodeSpans } from '../markdown/code-spans.js'
import { parseMarkdown } from '../markdown/parse.js'
import { buildSections } from '../markdown/section.js'
import { type RepairOptions, repairMojibake } from '../mojibake/repair.js'
import { type Source, withReading } from '../text/source.js'
import { readClaims } from './claims/claims.js'
import { partsNamed } from './body.js'
import type { Draft } from './draft.js'
import { findHeadingRecords, type Holder } from './headings.js'
import { mergeReferences } from './merge.js'
import { readIssue } from './issue.js'
import { findItems } from './items.js'
import { findParagraphs } from './paragraphs.js'
import { makeKeys } from './keys.js'
import type { Ground } from './labelled.js'
import { readLegends } from './legends.js'
import { readMetadata, readTitle } from './metadata.js'
import { readComments, readLinks, readOutline } from './outline.js'
import type { Reading } from './reading.js'
import { knownIssues, namedIssues, referencesOf } from './references.js'
import { findRows } from './rows.js'
import { chooseHomes } from './homes.js'
import { judge } from './verdict.js'
import { buildView, type View } from './view.js'
import { buildWords, type ExtraWords, withLegends } from './words.js'

export interface ReadOptions {
  /** Words that a config adds to the vocabularies. */
  readonly words?: ExtraWords
  /** How mojibake inside code is dealt with. */
  readonly codePolicy?: RepairOptions['codePolicy']
}

/**
 * What a file says. Total: any text gives a reading. A text whose encoding was broken is read as repaired; spans are
 * offsets into that reading (`source.text`), and `rawSpan` leads back to the bytes. Linear in the size of the file.
 */
export function read(source: Source, options: ReadOptions = {}): Reading {
  const code = findCodeSpans(source.raw)
  const repair = repairMojibake(source.raw, { code, codePolicy: options.codePolicy ?? 'auto' })
  const repaired = repair.edits.length === 0 ? source : withReading(source, repair.edits)
  return { source: repaired, repair, tracker: readTracker(repaired, options.words ?? {}) }
}

function readTracker(source: Source, extra: ExtraWords): Tracker {
  const { text, path } = source
  const section = buildSections(parseMarkdown(text))
  const first: Ground = { text, words: buildWords(extra) }
  const legends = readLegends(first, buildView(first, section))
  const ground: Ground = { text, words: withLegends(first.words, legends) }
  const root = buildView(ground, section)
  const { issues, references, holders } = readIssues(ground, root)
  const shared = {
    path,
    issues,
    references,
    legends,
    title: readTitle(ground, root),
    metadata: readMetadata(holders),
  }
  return {
    ...shared,
    verdict: judge(root, issues),
    claims: readClaims(ground, root, { issues, references }),
    outline: readOutline(root),
    links: readLinks(root),
    comments: readComments(text),
  }
}

interface Found {
  readonly issues: readonly Issue[]
  readonly references: readonly Reference[]
  readonly holders: readonly Holder[]
}

/** Headings first, then rows and items that name none of them; the rest are references, which fill gaps. */
function readIssues(ground: Ground, root: View): Found {
  const { drafts: headings, holders } = findHeadingRecords(ground, root)
  const known = knownIssues(headings, makeKeys(headings))
  const candidates = holders.flatMap(holder => [
    ...findRows(ground, holder),
    ...findParagraphs(ground, holder),
    ...findItems(ground, holder, headings.length > 0),
  ])
  const fresh = candidates.filter(
    candidate => candidate.mayBeIssue && namedIssues(candidate.draft, known).length === 0,
  )
  const homes = new Set(chooseHomes(fresh.map(candidate => candidate.draft)))
  const drafts = [...headings, ...homes].sort((a, b) => a.span.start - b.span.start)
  const keys = makeKeys(drafts)
  const all = knownIssues(drafts, keys)
  const references = candidates
    .filter(({ draft }) => !homes.has(draft))
    .flatMap(({ draft }) => referencesOf(ground, draft, all))
  const areMarksDecoration = bearsOrnaments(headings)
  const allowsBareNames = !haveLocationField(headings)
  const issues = drafts.map((draft, index) =>
    readIssue(ground, draft, { key: keys[index] ?? '', areMarksDecoration, allowsBareNames }),
  )
  return { issues: mergeReferences(issues, references), references, holders }
}

/** Whether the titles of a file end in emoji that say nothing for the most part: then none of them says anything. */
const bearsOrnaments = (headings: readonly Draft[]): boolean =>
  headings.filter(draft => draft.name.decorations > 0).length * 2 > headings.length

/** Whether at least half of the issues have a location field: then a name in running text is a mention. */
const haveLocationField = (headings: readonly Draft[]): boolean =>
  headings.length > 0 &&
  headings.filter(draft => partsNamed(draft.parts, 'files').length > 0).length * 2 >= headings.length
