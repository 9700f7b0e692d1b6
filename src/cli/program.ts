import { Command as Commander, CommanderError, Option } from 'commander'
import { meant } from '../config/meant.js'
import { UsageError } from '../config/usage-error.js'
import { firstMatch } from '../text/match.js'
import type { Command, ExitCode, Flag } from './command.js'
import { commandTable } from './commands/all.js'
import { fileHint, isFileName } from './file-names.js'
import type { Io } from './io.js'
import { screenWidth } from './screen.js'
import { version } from './version.js'

/** Runs the command that the arguments name. Only that one is loaded; of the others the help says a line. */
export async function runProgram(io: Io, argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = createProgram(io)
  const command = await commandIn(argv)
  for (const { name, summary } of commandTable) {
    const sub = program.command(name).summary(summary).description(summary)
    if (command?.name !== name) continue
    describeCommand(sub, command).action(async (...args: readonly unknown[]) => {
      const operands = Object.fromEntries(command.operands.map(({ name }, index) => [name, args[index]]))
      exitCode = await command.start(io, { ...operands, ...sub.opts() })
    })
  }
  if (argv.length === 0) {
    io.stderr.write(program.helpInformation())
    return 2
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageError(error, argv, command)
  }
  return exitCode
}

/** The command that the first word names which is the name of one; what follows it are words of its own. */
async function commandIn(argv: readonly string[]): Promise<Command | undefined> {
  const [entry] = argv.flatMap(word => commandTable.filter(({ name }) => name === word))
  return entry?.load()
}

/** Says what all subcommands inherit: where output goes, and that an error is thrown, never an exit. */
function createProgram(io: Io): Commander {
  return new Commander('issues')
    .description('Lint, report and repair the Markdown files in which people keep their known issues.')
    .version(version, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(screenWidth(io), 120),
      getErrHelpWidth: () => Math.min(screenWidth(io), 120),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', examplesText(programExamples))
}

const programExamples = [
  { command: 'issues lint', does: 'find what is wrong in the trackers of this repository' },
  { command: 'issues report', does: 'show how far they are and what is at risk' },
  { command: 'issues fix --diff', does: 'show what the safe fixes would change' },
  { command: 'issues explain claim-count', does: 'say why a rule exists, with examples' },
] as const

function describeCommand(sub: Commander, command: Command): Commander {
  for (const { syntax, doc } of command.operands) sub.argument(syntax, doc)
  for (const flag of command.flags) sub.addOption(optionOf(flag))
  return sub.addHelpText('after', examplesText(command.examples))
}

function optionOf(flag: Flag): Option {
  const doc = flag.choices === undefined ? flag.doc : `${flag.doc} (${flag.choices.join(', ')})`
  return new Option(flag.flags, doc).argParser((value: string, before: unknown) => {
    if (flag.choices !== undefined) checkChoice(flag, value)
    if (flag.isRepeatable !== true) return value
    return Array.isArray(before) ? [...before, value] : [value]
  })
}

function checkChoice(flag: Flag, value: string): void {
  const choices = flag.choices ?? []
  if (choices.includes(value)) return
  const hint = [meant(value, choices), `it may be ${choices.join(', ')}`].filter(Boolean).join(' ')
  throw new UsageError(`${nameOf(flag)} cannot be “${value}”`, hint)
}

const examplesText = (examples: readonly { readonly command: string; readonly does: string }[]): string => {
  const width = Math.max(...examples.map(example => example.command.length))
  return `\nExamples:\n${examples.map(({ command, does }) => `  $ ${command.padEnd(width)}  ${does}`).join('\n')}`
}

/** `error: unknown option '--formt'` and a second line `(Did you mean --format?)` */
function usageError(
  error: CommanderError,
  argv: readonly string[],
  command: Command | undefined,
): UsageError {
  const [first = '', second] = error.message.split('\n')
  const near = second?.replace(/^\(Did you mean (.*)\?\)$/, 'did you mean $1?')
  const meant = near ?? (command && flagHint(error, argv, command))
  const hint = meant ?? `see \`${['issues', command?.name].filter(Boolean).join(' ')} --help\``
  return new UsageError(first.replace(/^error: /, ''), hint)
}

/** The flag that is meant where its value was given as a flag (`--json`), or a file as one operand too many. */
function flagHint(
  { code, message }: CommanderError,
  argv: readonly string[],
  { flags }: Command,
): string | undefined {
  if (code === 'commander.unknownOption') {
    const word = firstMatch(/(?<=--)[\w-]+/, message)
    const flag = flags.find(({ choices }) => choices?.includes(word))
    return flag && `did you mean ${nameOf(flag)} ${word}?`
  }
  const file = code === 'commander.excessArguments' ? argv.findLast(isFileName) : undefined
  return file !== undefined && flags.some(flag => nameOf(flag) === '--in') ? fileHint(file) : undefined
}

/** `-f, --format <name>` → `--format` */
const nameOf = ({ flags }: Flag): string => flags.replace(/^-\w, | <.*/g, '')
