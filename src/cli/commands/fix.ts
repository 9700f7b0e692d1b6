import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import { fix as fixSource, type Fixed } from '../../edit/fix.js'
import { unified } from '../../report/diff/unified.js'
import type { Finding } from '../../text/finding.js'
import { encodeSource } from '../../text/source.js'
import { visible } from '../../text/visible.js'
import { defineCommand, type ExitCode } from '../command.js'
import { colorFlag, colorSchema, configFlags, configSchema, pathsOperand, pathsSchema } from '../flags.js'
import { inspect } from '../inspect.js'
import type { Io } from '../io.js'
import { type LoadedFile, loadFiles } from '../load.js'
import { styleFor } from '../print.js'
import { repairEncoding } from '../repair.js'
import { checkRules } from '../rule-names.js'
import { describeFault, say } from '../say.js'
import { loadSettings, type Settings } from '../settings.js'
import { summarize } from '../fix-summary.js'
import { judge } from '../verdict.js'

const options = z.object({
  paths: pathsSchema,
  mojibake: z.boolean().default(false),
  diff: z.boolean().default(false),
  check: z.boolean().default(false),
  stdout: z.boolean().default(false),
  unsafe: z.boolean().default(false),
  rule: z.array(z.string()).default([]),
  inlineConfig: z.boolean().default(true),
  color: colorSchema,
  config: configSchema,
})

type FixOptions = z.output<typeof options>

/** `issues fix`: applies fixes, or repairs garbled text, in place or for show. */
export const fix = defineCommand({
  name: 'fix',
  operands: [pathsOperand],
  flags: [
    { flags: '--mojibake', doc: 'repair the encoding and nothing else; any text file may be named' },
    { flags: '--diff', doc: 'show what would change, and change nothing' },
    { flags: '--check', doc: 'say which files would change, and change nothing' },
    { flags: '--stdout', doc: 'print the one fixed file instead of writing it' },
    { flags: '--unsafe', doc: 'also apply fixes that a reader might disagree with' },
    { flags: '--rule <id>', doc: 'apply the fixes of this rule only (repeatable)', isRepeatable: true },
    { flags: '--no-inline-config', doc: 'obey no comment in a file' },
    colorFlag,
    ...configFlags,
  ],
  examples: [
    { command: 'issues fix', does: 'apply all safe fixes to the trackers of this repository' },
    { command: 'issues fix --mojibake --diff', does: 'show how garbled text would be restored' },
    { command: 'issues fix --rule valid-anchor KNOWN_ISSUES.md', does: 'mend the links of one file' },
    { command: 'issues fix - < ISSUES.md > fixed.md', does: 'fix what comes in, print it' },
  ],
  options,
  async run(io, options) {
    checkRules(options.rule)
    const settings = await loadSettings(io, options.config)
    const { files, faults } = await loadFiles(io, options.paths, settings)
    if (options.stdout && files.length > 1) {
      throw new UsageError(`--stdout prints one file, but ${files.length} are named`)
    }
    const fixed = await fixFiles(io, files, { options, settings })
    const codes: ExitCode[] = [faults.length > 0 ? 2 : 0]
    for (const one of fixed) codes.push(await deliver(io, one, options))
    const isQuiet = fixed.length === 0 || fixed.some(one => one.fixed.applied.length > 0)
    if (io.stderr.isTerminal && !isQuiet) io.stderr.write('nothing to fix\n')
    if (options.diff)
      io.stdout.write(unified.render({ files: fixed.map(changeOf) }, styleFor(io, options.color)))
    return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0
  },
})

interface FixedFile {
  readonly file: LoadedFile
  readonly fixed: Fixed
}

async function fixFiles(
  io: Io,
  files: readonly LoadedFile[],
  { options, settings }: { readonly options: FixOptions; readonly settings: Settings },
): Promise<readonly FixedFile[]> {
  if (options.mojibake) return files.map(file => ({ file, fixed: repairEncoding(file.source) }))
  const inspected = await inspect(io, files, { settings, flags: { ...options, rule: [] } })
  const allows = (finding: Finding): boolean =>
    (options.unsafe || finding.fix?.safety === 'safe') &&
    (options.rule.length === 0 || options.rule.includes(finding.rule))
  return inspected.map(({ file, lint }) => ({
    file,
    fixed: fixSource(file.source, source => lint(source).findings, allows),
  }))
}

/** Writes or shows what became of a file, and says so on stderr. */
async function deliver(io: Io, { file, fixed }: FixedFile, options: FixOptions): Promise<ExitCode> {
  const isChanged = fixed.source.raw !== file.source.raw
  const mode = modeOf(file, options)
  if (mode === 'print') io.stdout.write((file.source.hasBom ? '\uFEFF' : '') + fixed.source.raw)
  if (mode === 'write' && isChanged && file.path !== undefined) {
    const change = { before: file.bytes, after: encodeSource(file.source, fixed.source.raw) }
    const written = await io.replaceFile(file.path, change)
    if (!written.ok) {
      say(io, describeFault(file.name, written.error))
      return 2
    }
  }
  const summary = summarize(fixed, { isDone: mode !== 'show' })
  if (summary !== '') io.stderr.write(`${visible(file.name)}: ${summary}\n`)
  if (mode === 'show') return isChanged ? 1 : 0
  return judge(fixed.left, { failOn: 'error' })
}

function modeOf(file: LoadedFile, options: FixOptions): 'show' | 'print' | 'write' {
  if (options.diff || options.check) return 'show'
  return options.stdout || file.path === undefined ? 'print' : 'write'
}

const changeOf = ({ file, fixed }: FixedFile) => ({
  path: file.name,
  before: file.source.raw,
  after: fixed.source.raw,
})
