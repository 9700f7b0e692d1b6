import * as z from 'zod'
import { blockKinds } from '../../blocks/kinds/all.js'
import { type BlockWish, insertBlock } from '../../blocks/place.js'
import { UsageError } from '../../config/usage-error.js'
import { type ReadSource, reread } from '../../edit/run.js'
import { digestOf } from '../../edit/verify.js'
import type { Tracker } from '../../issue/model.js'
import { createReader } from '../../read/read.js'
import { lineAt } from '../../text/lines.js'
import { rawEdit } from '../../text/raw-edit.js'
import { showFlags, showShape } from '../change/change.js'
import { deliver } from '../change/deliver.js'
import type { ChangedFile } from '../change/transaction.js'
import { defineCommand } from '../command.js'
import { type ReadFile, readFiles, usageErrorOf } from '../find-issues.js'
import { colorFlags, configFlags, countText } from '../flags.js'
import { loadSettings, type Settings } from '../settings.js'
import { checkShowing } from '../showing.js'

const options = z.object({
  kind: z.string(),
  file: z.string().optional(),
  after: z.string().optional(),
  at: countText.optional(),
  filter: z.string().optional(),
  by: z.string().optional(),
  ...showShape,
})

type BlockOptions = z.output<typeof options>

/** `issues add-block KIND [FILE]`: puts a generated block into a tracker. */
export const addBlock = defineCommand({
  name: 'add-block',
  operands: [
    { name: 'kind', syntax: '<kind>', doc: blockKinds.map(({ name }) => name).join(', ') },
    { name: 'file', syntax: '[file]', doc: 'the tracker (default: the only one of the repository)' },
  ],
  flags: [
    { flags: '--after <heading>', doc: 'put it right below this heading' },
    { flags: '--at <line>', doc: 'put it before this line' },
    { flags: '--filter <expr>', doc: 'index: only issues of which all terms hold, as in `issues list`' },
    { flags: '--by <period>', doc: 'burndown-table: by month or by week (default: month)' },
    ...showFlags,
    ...colorFlags,
    ...configFlags,
  ],
  examples: [
    { command: 'issues add-block summary', does: 'the totals, below the title' },
    { command: 'issues add-block index --filter is=open --diff', does: 'an index of what is open, for show' },
    { command: 'issues add-block by-level TODO.md --after Overview', does: 'a table of levels in a section' },
  ],
  options,
  async run(io, options) {
    checkShowing(options)
    const settings = await loadSettings(io, options.config)
    const paths = options.file === undefined ? [] : [options.file]
    const { files, faults } = await readFiles(io, paths, settings)
    if (faults.length > 0) return 2
    return deliver(io, [changedFile(onlyFile(files), wishOf(options), settings)], options)
  },
})

function onlyFile(files: readonly ReadFile[]): ReadFile {
  const [only, ...others] = files
  if (only !== undefined && others.length === 0) return only
  const names = files.map(({ file }) => file.name).join(', ')
  throw new UsageError(
    only === undefined ? 'there is no tracker to put it into' : `it may go into any of ${names}`,
    'name the file',
  )
}

function wishOf({ kind, after, at, filter, by }: BlockOptions): BlockWish {
  if (after !== undefined && at !== undefined)
    throw new UsageError('--after and --at name two places', 'leave one of them out')
  const given = [...(filter === undefined ? [] : [filter.trim()]), ...(by === undefined ? [] : [`by=${by}`])]
  const options = given.join(' ')
  if (/--|[\r\n]/.test(options))
    throw new UsageError(`“${options}” cannot stand in a comment`, 'write it without -- and on one line')
  return { kind, options: options === 'by=month' ? '' : options, after, line: at }
}

/** The file with the block, read again: it must hold the block, and say what it said before. */
function changedFile(file: ReadFile, wish: BlockWish, { config }: Settings): ChangedFile {
  const { reading } = file
  const { source, tracker } = reading
  const twin = tracker.blocks.find(({ kind, options }) => kind === wish.kind && options === wish.options)
  if (twin !== undefined)
    throw new UsageError(
      `${source.path}:${lineAt(source.lines, twin.span.start)}: this block is there already`,
      '`issues fix` brings it up to date',
    )
  const inserted = insertBlock(reading, wish)
  if (!inserted.ok) throw usageErrorOf(inserted.error)
  const edits = [rawEdit(source, inserted.value)]
  const now = reread(source, edits, { read: createReader({ words: config.words }) })
  if (!now.ok || !standsWell(reading, now.value))
    throw new UsageError(
      'a block cannot stand there: the file would be read differently',
      'name another place with --after or --at',
    )
  return { file, now: now.value, edits }
}

/** Whether there is one block more, and all else is as it was. */
const standsWell = (before: ReadSource, now: ReadSource): boolean =>
  now.tracker.blocks.length === before.tracker.blocks.length + 1 &&
  sayings(now.tracker) === sayings(before.tracker)

const sayings = ({ issues, references, claims, legends }: Tracker): string =>
  JSON.stringify([
    issues.map(issue => [...digestOf(issue)]),
    references.map(({ name, to }) => [name.value, to]),
    claims.map(({ text, verdict }) => [text, verdict]),
    legends.map(({ field, terms }) => [field, terms.map(({ label }) => label)]),
  ])
