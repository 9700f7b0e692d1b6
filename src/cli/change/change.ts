import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import type { Request } from '../../edit/request.js'
import { createReader } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import type { ExitCode, Flag, Operand } from '../command.js'
import { today } from '../day.js'
import { pathsFor, readFiles } from '../find-issues.js'
import { colorFlags, colorSchema, configFlags, configSchema, inFlag, inSchema } from '../flags.js'
import type { Io } from '../io.js'
import { say } from '../say.js'
import { loadSettings } from '../settings.js'
import { checkShowing } from '../showing.js'
import { newFaults } from './constraints.js'
import { deliver } from './deliver.js'
import type { Terms } from './terms.js'
import { transact } from './transaction.js'

/** The flags that show a change instead of making it. */
export const showFlags: readonly Flag[] = [
  { flags: '--diff', doc: 'show what would change as a diff, and change nothing' },
  { flags: '--check', doc: 'change nothing; exit with 1 if something would change' },
  { flags: '--json', doc: 'print the edits as JSON (file, range, newText), and change nothing' },
]

export const showShape = {
  diff: z.boolean().default(false),
  check: z.boolean().default(false),
  json: z.boolean().default(false),
  color: colorSchema,
  config: configSchema,
}

/** The flags of all commands that change issues. */
export const changeFlags: readonly Flag[] = [
  inFlag,
  ...showFlags,
  { flags: '--force', doc: "change it even if that breaks the file's own rules" },
  ...colorFlags,
  ...configFlags,
]

export const changeShape = {
  in: inSchema,
  force: z.boolean().default(false),
  ...showShape,
}

/** The issues that a command changes in the same way, a new status for them, and a note. */
export const issuesOperand: Operand = {
  name: 'issues',
  syntax: '<issues...>',
  doc: 'ids, keys or numbers of issues, or places such as TODO.md:12',
}

export const noteFlag: Flag = { flags: '--note <text>', doc: 'what to say about it' }

export const statusShape = {
  issues: z.array(z.string()).min(1),
  as: z.string().optional(),
  note: z.string().optional(),
  ...changeShape,
}

const changeSchema = z.object(changeShape)

export type ChangeOptions = z.infer<typeof changeSchema>

/** Makes the changes that are asked for: all of them, or none. */
export async function change(
  io: Io,
  requests: readonly Request[],
  { placeOf, ...options }: ChangeOptions & Pick<Terms, 'placeOf'>,
): Promise<ExitCode> {
  checkShowing(options)
  const settings = await loadSettings(io, options.config)
  const names = requests.flatMap(request => (namesIssue(request) ? [request.issue] : []))
  const { files, faults: unread } = await readFiles(
    io,
    pathsFor(names, requests.length > names.length && options.in.length === 0 ? ['.'] : options.in),
    settings,
  )
  if (unread.length > 0) return 2
  const { words } = settings.config
  const ground = { read: createReader({ words }), words: buildWords(words), today: today(io) }
  const terms = { ground, ...(options.force && { isForced: true as const }), ...(placeOf && { placeOf }) }
  const { changes, places, notes } = transact(files, requests, terms)
  const faults = await newFaults(io, changes, settings)
  const forbidden = faults.filter(({ forbids }) => forbids && !options.force)
  if (forbidden.length > 0) {
    const lines = forbidden.map(
      ({ finding: { path, message, rule } }) => `${path}: not changed, since then ${message} [${rule}]`,
    )
    throw new UsageError(lines.join('\n'), 'change that too, or use --force')
  }
  for (const { finding } of faults.filter(({ isFirst }) => isFirst))
    say(io, `warning: ${finding.path}: with this change, ${finding.message} [${finding.rule}]`)
  for (const note of notes) say(io, note)
  const code = await deliver(io, changes, options)
  // What could not be written was neither added nor moved.
  if (code !== 2) for (const place of places) say(io, place)
  return code
}

/** Whether a request names an issue, which tells the files to look into; a family or a new issue may be in any. */
const namesIssue = (request: Request): request is Exclude<Request, { readonly do: 'add' }> =>
  request.do !== 'add' && (request.do !== 'renumber' || request.as !== undefined)
