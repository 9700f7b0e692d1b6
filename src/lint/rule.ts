import * as z from 'zod'
import type { Tracker } from '../issue/model.js'
import type { RepairResult } from '../mojibake/result.js'
import type { Facts } from '../resolve/facts.js'
import type { Remark, RuleDoc, Severity } from '../text/finding.js'
import type { Source } from '../text/source.js'
import type { Span } from '../text/span.js'

/** Everything one run of a rule may see. */
export interface Subject {
  readonly source: Source
  readonly tracker: Tracker
  /** What was repaired to read the file, and what could not be. Spans are offsets into `source.raw`. */
  readonly repair: RepairResult
  readonly facts: Facts
  /** Whether a span of the reading is code, be it a fenced block or inline: what stands there is shown, not said. */
  readonly isCode: (span: Span) => boolean
}

/** A remark of a rule. `ceiling` keeps a mild remark of a stern rule from weighing more than it says. */
export interface RuleRemark extends Remark {
  readonly ceiling?: Severity
}

/** A rule with its options already chosen: what the engine runs. */
export type Check = (subject: Subject) => Iterable<RuleRemark>

/** What every rule states about itself, whatever its options. */
interface RuleFacts extends RuleDoc {
  /** `text` rules speak of any Markdown file, `tracker` rules only of a file that keeps issues. */
  readonly needs: 'text' | 'tracker'
  /** In which text the spans of its remarks count: nearly always the reading. The engine leads them back to the bytes. */
  readonly offsets: 'reading' | 'raw'
  readonly examples: readonly [Example, ...Example[]]
}

/** A rule as it is written: `check` yields remarks; the engine stamps rule, severity and path. */
export interface RuleDefinition<Options extends z.ZodObject> extends RuleFacts {
  /** A strict object, every option with a default and a description: docs and JSON Schema come from here. */
  readonly options: Options
  readonly check: (subject: Subject, options: z.output<Options>) => Iterable<RuleRemark>
}

/** A rule as the table holds it: the type of its options is closed in, so that all rules are of one type. */
export interface Rule extends RuleFacts {
  readonly options: z.ZodObject
  readonly configure: (options: unknown) => Configured
}

/** A check that is ready to run, or what is wrong with the options. */
export type Configured =
  | { readonly ok: true; readonly value: Check }
  | { readonly ok: false; readonly error: z.ZodError }

/**
 * A small tracker that breaks the rule (`bad`) and, where one can say it, the same one mended (`good`).
 * `files` is the repository around it: path → content; without it every file that the tracker names is there.
 */
export interface Example {
  readonly title: string
  readonly bad: string
  readonly good?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly files?: Readonly<Record<string, string>>
}

/** The options of a rule that has none. */
export const noOptions = z.strictObject({})

/** Closes the type of the options in: the rule that results parses them itself. */
export function defineRule<Options extends z.ZodObject>(definition: RuleDefinition<Options>): Rule {
  const { check, ...facts } = definition
  const configure = (options: unknown): Configured => {
    const parsed = definition.options.safeParse(options ?? {})
    if (!parsed.success) return { ok: false, error: parsed.error }
    return { ok: true, value: subject => check(subject, parsed.data) }
  }
  return { ...facts, configure }
}
