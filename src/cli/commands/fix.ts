import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import { type Fixed, fix as fixSource } from '../../edit/fix.js'
import { noMojibake } from '../../lint/rules/no-mojibake.js'
import { isSilenced } from '../../lint/suppress.js'
import { readComments } from '../../read/outline.js'
import type { Finding } from '../../text/finding.js'
import { askAll } from '../ask/ask.js'
import { defineCommand } from '../command.js'
import { colorFlags, colorSchema, configFlags, configSchema, pathsOperand, pathsSchema } from '../flags.js'
import { inspect } from '../inspect.js'
import type { Io, ReadKey } from '../io.js'
import { type LoadedFile, loadFiles } from '../load.js'
import { format } from '../normal.js'
import { deliverOutcomes, modeOf, type Outcome } from '../outcome.js'
import { styleFor } from '../print.js'
import { type RepairFlags, repairEncoding, repairedText } from '../repair.js'
import { summarizeRepair } from '../repair-summary.js'
import { checkRules } from '../rule-names.js'
import { say } from '../say.js'
import { checkShowing } from '../showing.js'
import { loadSettings, type Settings } from '../settings.js'
import { summarize } from '../fix-summary.js'
import { judge } from '../verdict.js'

const options = z.object({
  paths: pathsSchema,
  mojibake: z.boolean().default(false),
  code: z.enum(['auto', 'always', 'never']).optional(),
  guess: z.boolean().default(false),
  normalize: z.boolean().default(false),
  diff: z.boolean().default(false),
  check: z.boolean().default(false),
  json: z.boolean().default(false),
  stdout: z.boolean().default(false),
  unsafe: z.boolean().default(false),
  rule: z.array(z.string()).default([]),
  ask: z.boolean().default(false),
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
    {
      flags: '--code <when>',
      doc: 'with --mojibake, whether code is repaired (default: auto, if the text around it is garbled or nothing is clean)',
      choices: ['auto', 'always', 'never'],
    },
    {
      flags: '--guess',
      doc: 'with --mojibake, put the likeliest candidate where bytes were lost and several fit',
    },
    {
      flags: '--normalize',
      doc: 'bring trackers into their normal form and nothing else, as `issues fmt` does',
    },
    { flags: '--diff', doc: 'show what would change, and change nothing' },
    { flags: '--check', doc: 'say which files would change, and change nothing' },
    { flags: '--json', doc: 'print the edits as JSON (file, range, newText), and change nothing' },
    { flags: '--stdout', doc: 'print the one fixed file instead of writing it' },
    { flags: '--unsafe', doc: 'also apply fixes that a reader might disagree with' },
    { flags: '--rule <id>', doc: 'apply the fixes of this rule only (repeatable)', isRepeatable: true },
    { flags: '--ask', doc: 'show one fix after the other, unsafe ones too, and ask whether to take it' },
    { flags: '--no-inline-config', doc: 'obey no comment in a file' },
    ...colorFlags,
    ...configFlags,
  ],
  examples: [
    { command: 'issues fix', does: 'apply all safe fixes to the trackers of this repository' },
    { command: 'issues fix --mojibake --diff', does: 'show how garbled text would be restored' },
    { command: 'issues fix --rule valid-anchor KNOWN_ISSUES.md', does: 'mend the links of one file' },
    { command: 'issues fix --ask', does: 'decide on each fix by a key' },
    { command: 'issues fix - < ISSUES.md > fixed.md', does: 'fix what comes in, print it' },
  ],
  options,
  async run(io, options) {
    checkShowing(options)
    checkFlags(options)
    if (options.ask) checkAsking(io, options)
    checkRules(options.rule)
    const settings = await loadSettings(io, options.config)
    const { files, faults } = await loadFiles(io, options.paths, settings)
    if (options.stdout && files.length > 1) {
      throw new UsageError(`--stdout prints one file, but ${files.length} are named`)
    }
    const outcomes = await fixFiles(io, files, { options, settings })
    if (outcomes === undefined) {
      say(io, 'broken off; nothing was written')
      return 2
    }
    const code = await deliverOutcomes(io, outcomes, options)
    const isWatched = io.stderr.isTerminal || options.diff || options.check
    if (isWatched && outcomes.length > 0 && outcomes.every(one => one.lines.length === 0))
      io.stderr.write('nothing to fix\n')
    return faults.length > 0 ? 2 : code
  },
})

/** Flags that speak of rules, of encodings and of the normal form are not for the same run. */
function checkFlags({ mojibake, code, guess, normalize, rule, unsafe, ask, inlineConfig }: FixOptions): void {
  const ofRules = rule.length > 0 ? '--rule' : unsafe ? '--unsafe' : undefined
  const other = mojibake ? '--mojibake' : ask ? '--ask' : ofRules
  if (normalize && !inlineConfig)
    throw new UsageError(
      '--no-inline-config is for comments that keep rules silent, and --normalize applies none',
      'leave one of them out',
    )
  if (normalize && other !== undefined)
    throw new UsageError(
      `--normalize does nothing else, so ${other} cannot go with it`,
      'run one after the other',
    )
  if (mojibake && ofRules !== undefined)
    throw new UsageError(
      `--mojibake applies no rules, so ${ofRules} cannot go with it`,
      'leave one of them out; `issues fix --rule no-mojibake` applies the rule of that name',
    )
  const ofEncodings = code !== undefined ? '--code' : guess ? '--guess' : undefined
  if (!mojibake && ofEncodings !== undefined)
    throw new UsageError(`${ofEncodings} is for --mojibake alone`, 'add --mojibake, or leave it out')
}

/** What asks and writes at the end is not for runs that show, print or read from where the keys come. */
function checkAsking(io: Io, { paths, ...options }: FixOptions): void {
  const other = (['diff', 'check', 'json', 'stdout', 'mojibake'] as const).find(flag => options[flag])
  if (other === 'mojibake')
    throw new UsageError(
      '--ask offers the fixes of rules, and --mojibake applies none',
      '`issues fix --ask --rule no-mojibake` offers what can be restored line by line',
    )
  if (other !== undefined)
    throw new UsageError(
      `--ask shows each fix and writes what was taken, so --${other} cannot go with it`,
      'leave one of them out',
    )
  if (paths.includes('-'))
    throw new UsageError('--ask takes keys from standard input, so - cannot be a file', 'name a file')
  keysOf(io)
}

/** The keys of the terminal that also shows what they decide on. */
function keysOf({ readKey, stdout }: Io): ReadKey {
  if (readKey !== undefined && stdout.isTerminal) return readKey
  throw new UsageError(
    '--ask needs a terminal to ask at',
    '`issues fix --diff` shows what would change, and --rule takes the fixes of one rule',
  )
}

async function fixFiles(
  io: Io,
  files: readonly LoadedFile[],
  { options, settings }: { readonly options: FixOptions; readonly settings: Settings },
): Promise<readonly Outcome[] | undefined> {
  const manner = (file: LoadedFile) => ({ isDone: modeOf(file, options) !== 'show' })
  if (options.normalize) return format(io, files, { settings, showing: options })
  if (options.mojibake)
    return files.map(file =>
      options.inlineConfig && isSilenced(readComments(file.source.text), noMojibake.id)
        ? { file, raw: file.source.raw, edits: [], lines: [LEFT_ALONE], code: 0 }
        : repairFile(file, flagsOf(options), manner(file)),
    )
  const inspected = await inspect(io, files, { settings, flags: { ...options, rule: [] } })
  const isMeant = ({ rule }: Finding): boolean => options.rule.length === 0 || options.rule.includes(rule)
  if (options.ask) {
    const style = styleFor(io, options.color)
    const chosen = await askAll(inspected, { screen: io.stdout, readKey: keysOf(io), style, allows: isMeant })
    return chosen?.map(({ file, choice }) => outcomeOf(file, choice, manner(file)))
  }
  const allows = (finding: Finding): boolean =>
    (options.unsafe || finding.fix?.safety === 'safe') && isMeant(finding)
  return inspected.map(({ file, lint }) =>
    outcomeOf(
      file,
      fixSource(file.source, source => lint(source).findings, allows),
      manner(file),
    ),
  )
}

/** A file as its fixes have left it. */
function outcomeOf(
  file: LoadedFile,
  fixed: Omit<Fixed, 'passes'>,
  manner: { readonly isDone: boolean },
): Outcome {
  const summary = summarize(fixed, manner)
  return {
    file,
    raw: fixed.source.raw,
    edits: fixed.edits,
    lines: summary === '' ? [] : [`: ${summary}`],
    code: judge(fixed.left, { failOn: 'error' }),
  }
}

const LEFT_ALONE = ': left alone, as a comment in it says (`--no-inline-config` obeys none)'

function repairFile(file: LoadedFile, flags: RepairFlags, manner: { readonly isDone: boolean }): Outcome {
  const repair = repairEncoding(file.source, flags)
  return {
    file,
    raw: repairedText(file.source, repair),
    edits: [repair.edits],
    lines: summarizeRepair(file.source, repair, manner),
    code: repair.unrepairable.length > 0 ? 1 : 0,
  }
}

const flagsOf = ({ code, guess }: FixOptions): RepairFlags => ({ guess, codePolicy: code ?? 'auto' })
