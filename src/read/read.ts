import type { Tracker } from '../issue/model.js'
import type { Document } from '../markdown/block.js'
import { findCodeSpans } from '../markdown/code-spans.js'
import { parseMarkdown } from '../markdown/parse.js'
import { buildSections } from '../markdown/section.js'
import { repairMojibake } from '../mojibake/repair.js'
import type { RepairOptions, RepairResult } from '../mojibake/result.js'
import { type Source, withReading } from '../text/source.js'
import { withBoldHeadings } from './bold-headings.js'
import { readClaims } from './claims/claims.js'
import { partFooter } from './footer.js'
import { readFrontMatter } from './front-matter.js'
import { type Generated, holdText, pairMarks, partForeign, withoutBlocks } from './generated.js'
import type { Ground } from './labelled.js'
import { marksDifficulty } from './difficulty.js'
import { idLetters, tailIds } from './id-series.js'
import { withIndentedLists } from './indented-lists.js'
import { withoutFalseHeadings } from './false-headings.js'
import { withFollowers } from './followers.js'
import { readLegends } from './legends.js'
import { withListsMeant } from './lists-meant.js'
import { frontTitle, readMetadata, readTitle } from './metadata.js'
import { readComments, readLinks, readOutline } from './outline.js'
import { withRanksFromNought, withSevereFirst } from './rank-scale.js'
import type { Reading } from './reading.js'
import { withTightHeadings } from './tight-headings.js'
import { depthBelowTitle } from './title-depth.js'
import { withRowsMeant } from './rows-meant.js'
import { unreadIn } from './unread.js'
import { judgeFile, judgeProse } from './verdict.js'
import { type Found, readIssues } from './issues.js'
import type { Judgement } from './judgement.js'
import { buildView } from './view.js'
import { buildWords, type ExtraWords, type Words, withLegends } from './words.js'

/** How a file is to be read. */
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
export const read = (source: Source, options: ReadOptions = {}): Reading => createReader(options)(source)

/** A reader for many files: the vocabularies are made ready once. */
export function createReader(options: ReadOptions = {}): (source: Source) => Reading {
  const words = buildWords(options.words)
  return source => understand(source, words, options).reading
}

/** A reading, and what was decided about each place that is an issue or looks like one. */
export interface Explained {
  readonly reading: Reading
  readonly judgements: readonly Judgement[]
}

/** A reader that also says why: by the decisions of the reading itself. */
export function createExplainer(options: ReadOptions = {}): (source: Source) => Explained {
  const words = buildWords(options.words)
  return source => {
    const { reading, judge } = understand(source, words, options)
    return { reading, judgements: judge() }
  }
}

/** What is broken in the encoding of a Markdown text, and what mends it; links follow the headings that it changes. */
export const repairOf = (source: Source, options: Omit<RepairOptions, 'code'> = {}): RepairResult =>
  withFollowers(source, repairMojibake(source.raw, { ...options, code: findCodeSpans(source.raw) }))

function understand(
  source: Source,
  words: Words,
  options: ReadOptions,
): { readonly reading: Reading; readonly judge: Found['judge'] } {
  const repair = repairOf(source, options.codePolicy && { codePolicy: options.codePolicy })
  const repaired = repair.edits.length === 0 ? source : withReading(source, repair.edits)
  const { tracker, judge } = readTracker(repaired, words)
  return { reading: { source: repaired, repair, tracker }, judge }
}

/** The tracker in a text. What stands in generated blocks is not read, once it is sure that nothing would be lost. */
function readTracker(source: Source, builtIn: Words): Understood {
  const { text } = source
  const ground = { text, words: builtIn }
  const parsed = withTightHeadings(ground, withRowsMeant(text, withIndentedLists(text, parseMarkdown(text))))
  const document = withListsMeant(text, withoutFalseHeadings(ground, parsed))
  const marked = pairMarks(text, readComments(text))
  const rest = readDocument(source, withoutBlocks(document, marked.blocks), builtIn)
  if (!holdText(text, marked)) return withMarks(rest, marked)
  const whole = readDocument(source, document, builtIn)
  const generated = partForeign(marked, document, { whole: whole.tracker, rest: rest.tracker })
  if (generated.blocks.length === marked.blocks.length) return withMarks(rest, generated)
  return withMarks(readDocument(source, withoutBlocks(document, generated.blocks), builtIn), generated)
}

interface Understood {
  readonly tracker: Tracker
  readonly judge: Found['judge']
}

const withMarks = ({ tracker, judge }: Understood, { blocks, strays }: Generated): Understood => ({
  tracker: { ...tracker, blocks, strayMarks: strays },
  judge,
})

function readDocument(source: Source, written: Document, builtIn: Words): Understood {
  const { text, path } = source
  const document = withBoldHeadings({ text, words: builtIn }, written)
  const { body, footer } = partFooter({ text, words: builtIn }, document)
  const top = buildSections(body, depthBelowTitle(document, builtIn))
  const section = { ...top, blocks: [...top.blocks, ...footer] }
  const legends = readLegends({ text, words: builtIn }, section)
  const known = withRanksFromNought(withLegends(withSevereFirst(builtIn, text), legends), section)
  const words = {
    ...known,
    idLetters: idLetters(section),
    tailIds: tailIds(section),
    marksDifficulty: marksDifficulty(text),
  }
  const ground: Ground = { text, words }
  const root = buildView(ground, section)
  const front = readFrontMatter(ground, document.frontMatter)
  const { issues, references, holders, prose, judge } = readIssues(ground, root, {
    title: frontTitle(front)?.value,
    path,
  })
  const tracker = {
    path,
    issues,
    references,
    legends,
    title: readTitle(ground, { root, front, issues }),
    metadata: readMetadata(front, holders),
    verdict: prose === undefined ? judgeFile(ground, root, issues) : judgeProse(prose),
    ...readClaims(ground, root, { issues, references }),
    outline: readOutline(root),
    links: readLinks(root),
    comments: readComments(text),
    unread: [...unreadIn(document.blocks)],
    blocks: [],
    strayMarks: [],
  }
  return { tracker, judge }
}
