import type { Tracker, Unread } from '../issue/model.js'
import type { Block } from '../markdown/block.js'
import { findCodeSpans } from '../markdown/code-spans.js'
import { parseMarkdown } from '../markdown/parse.js'
import { buildSections } from '../markdown/section.js'
import { type RepairOptions, repairMojibake } from '../mojibake/repair.js'
import { type Source, withReading } from '../text/source.js'
import { readClaims } from './claims/claims.js'
import type { Ground } from './labelled.js'
import { readLegends } from './legends.js'
import { readMetadata, readTitle } from './metadata.js'
import { readComments, readLinks, readOutline } from './outline.js'
import type { Reading } from './reading.js'
import { judge } from './verdict.js'
import { readIssues } from './issues.js'
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
  return source => {
    const code = findCodeSpans(source.raw)
    const repair = repairMojibake(source.raw, { code, codePolicy: options.codePolicy ?? 'auto' })
    const repaired = repair.edits.length === 0 ? source : withReading(source, repair.edits)
    return { source: repaired, repair, tracker: readTracker(repaired, words) }
  }
}

function readTracker(source: Source, words: Words): Tracker {
  const { text, path } = source
  const document = parseMarkdown(text)
  const section = buildSections(document)
  const first: Ground = { text, words }
  const view = buildView(first, section)
  const legends = readLegends(first, view)
  const ground: Ground = { text, words: withLegends(first.words, legends) }
  const root = legends.length === 0 ? view : buildView(ground, section)
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
    verdict: judge(text, root, issues),
    claims: readClaims(ground, root, { issues, references }),
    outline: readOutline(root),
    links: readLinks(root),
    comments: readComments(text),
    unread: [...unreadIn(document.blocks)],
  }
}

/** The blocks that no parser was given, wherever they stand. */
function* unreadIn(blocks: readonly Block[]): Generator<Unread> {
  for (const block of blocks) {
    if (block.kind === 'unparsed') yield { span: block.span, why: block.why }
    else if (block.kind === 'quote') yield* unreadIn(block.blocks)
    else if (block.kind === 'list') for (const item of block.items) yield* unreadIn(item.blocks)
  }
}
