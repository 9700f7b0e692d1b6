import { describeSettingFault } from '../config/check.js'
import { UsageError } from '../config/usage-error.js'
import { type LintResult, lint } from '../lint/lint.js'
import { rules as ruleTable } from '../lint/rules/all.js'
import { type LintSettings, resolveRules } from '../lint/settings.js'
import { createReader } from '../read/read.js'
import type { Reading } from '../read/reading.js'
import type { Facts } from '../resolve/facts.js'
import { folderOf, joinPath } from '../resolve/paths.js'
import { type Asked, resolve } from '../resolve/resolve.js'
import type { Source } from '../text/source.js'
import { today } from './day.js'
import type { Io } from './io.js'
import type { LoadedFile } from './load.js'
import { repositoryFinder } from './repository.js'
import type { Settings } from './settings.js'

/** What a command asks for beyond the config: `--rule id:severity`, `--no-inline-config`. */
export interface LintFlags {
  readonly rule: readonly string[]
  readonly inlineConfig: boolean
}

/** A file with all that is needed to lint it, once or again after an edit. */
export interface Inspected {
  readonly file: LoadedFile
  readonly result: LintResult
  readonly lint: (source: Source) => LintResult
}

/** Lints files: reads them, asks the world about what they name, and runs the rules. */
export async function inspect(
  io: Io,
  files: readonly LoadedFile[],
  { settings, flags }: { readonly settings: Settings; readonly flags: LintFlags },
): Promise<readonly Inspected[]> {
  const lintSettings = lintSettingsOf(io, settings, flags)
  const lookUp = factFinder(io)
  const read = createReader({ words: settings.config.words })
  const readAgain = (source: Source): Reading =>
    flags.inlineConfig ? read(source) : withoutComments(read(source))
  const inspected: Inspected[] = []
  for (const file of files) {
    const reading = readAgain(file.source)
    const facts = await lookUp(file, reading)
    const lintAgain = (source: Source): LintResult => lint(readAgain(source), facts, lintSettings)
    inspected.push({ file, result: lint(reading, facts, lintSettings), lint: lintAgain })
  }
  return inspected
}

/** The rules that run: as the config sets them, and the flags over it. */
export function lintSettingsOf(io: Io, { config }: Settings, flags: Pick<LintFlags, 'rule'>): LintSettings {
  const configured = resolveRules(config.rules, ruleTable)
  if (!configured.ok) throw new Error('the config was not checked', { cause: configured.error })
  const resolved = resolveRules(Object.fromEntries(flags.rule.map(splitRule)), ruleTable, configured.value)
  if (resolved.ok) return { rules: resolved.value, today: today(io) }
  const lines = resolved.error.map(fault => `--rule: ${describeSettingFault(fault)}`)
  throw new UsageError(lines.join('\n'), '`issues rules` lists them all')
}

/** `known-status:off` → `['known-status', 'off']` */
function splitRule(flag: string): readonly [string, string] {
  const cut = flag.indexOf(':')
  if (cut < 0) throw new UsageError(`--rule ${flag} sets nothing`, 'write it as in `--rule known-status:off`')
  return [flag.slice(0, cut), flag.slice(cut + 1).trim()]
}

/** Answers what a tracker's paths lead to; files of one repository share its list of files. */
function factFinder(io: Io): (file: LoadedFile, reading: Reading) => Promise<Facts> {
  const repositoryOf = repositoryFinder(io)
  return async (file, reading) => {
    const path = file.path ?? joinPath(io.cwd, file.name)
    const { worldOf } = await repositoryOf(folderOf(path))
    return resolve(reading.tracker.issues.flatMap(issue => issue.locations).map(askedOf), worldOf(path))
  }
}

const askedOf = (location: { readonly path: string; readonly startLine: number | undefined }): Asked => ({
  path: location.path,
  wanted: location.startLine === undefined ? 'existence' : 'lines',
})

const withoutComments = (reading: Reading): Reading => ({
  ...reading,
  tracker: { ...reading.tracker, comments: [] },
})
