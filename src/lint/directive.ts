import { failure, type Result, success } from '../text/result.js'
import { isIsoDay } from './days.js'
import { nearest } from './near.js'

/** What one suppression comment says, before anyone looks at where it stands. */
export type Directive =
  | (Scope & { readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file' })
  | (Scope & { readonly kind: 'disable-issue'; readonly issue: string })
  | { readonly kind: 'configure-file'; readonly config: Readonly<Record<string, unknown>> }

interface Scope {
  /** The rules it names; none means all. */
  readonly rules: readonly string[]
  readonly until: string | undefined
}

/** The directive in a comment, or what is wrong with it; undefined for a comment that does not speak to the linter. */
export function readDirective(comment: string): Result<Directive, string> | undefined {
  const match = DIRECTIVE.exec(comment)
  const verb = match?.[1]
  if (verb === undefined) return undefined
  const kind = verbs.find(known => known === verb)
  if (kind === undefined) return unknownVerb(verb)
  const rest = match?.[2] ?? ''
  if (kind === 'configure-file') return readConfig(rest)
  const [names = '', ...reason] = rest.split(REASON)
  const until = UNTIL.exec(reason.join(' '))?.[1]
  if (until !== undefined && !isIsoDay(until))
    return failure(`“until: ${until}” is no day such as 2027-01-31`)
  const words = names.split(/[\s,]+/).filter(word => word !== '')
  if (kind !== 'disable-issue') return success({ kind, rules: words, until })
  const [issue, ...rules] = words
  if (issue === undefined) return failure('`issues-disable-issue` names no issue')
  return success({ kind, issue, rules, until })
}

/** A word as it is written, and as it is meant. */
export interface Slip {
  readonly wrong: string
  readonly right: string
}

/** `issues-disable-nextline` → `issues-disable-next-line`; undefined where the verb is right, or none is near. */
export function meantVerb(comment: string): Slip | undefined {
  const verb = DIRECTIVE.exec(comment)?.[1]
  const meant = verb === undefined ? undefined : nearest(verb, verbs)
  return verb === undefined || meant === undefined || meant === verb
    ? undefined
    : { wrong: `issues-${verb}`, right: `issues-${meant}` }
}

const verbs = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'disable-issue',
  'configure-file',
] as const

/** `issues-disable-line known-status -- the reason` */
const DIRECTIVE = /^issues-([a-z-]+)(?:\s+([\s\S]*))?$/

/** ` -- ` parts the rules from the reason; a comment without rules may open with it. */
const REASON = /(?:^|\s)--(?:\s|$)/

/** `(until: 2027-01-31)` within the reason */
const UNTIL = /\(until:\s*([^)]*?)\s*\)/

/** A slip of the pen is reported; a comment of some other tool that happens to open alike is left alone. */
function unknownVerb(verb: string): Result<Directive, string> | undefined {
  const meant = nearest(verb, verbs)
  const isOurs = meant !== undefined || /^(?:disable|enable|configure)/.test(verb)
  if (!isOurs) return undefined
  const hint = meant === undefined ? '' : `, \`issues-${meant}\` is`
  return failure(`\`issues-${verb}\` is no comment that this linter knows${hint}`)
}

function readConfig(json: string): Result<Directive, string> {
  try {
    const config: unknown = JSON.parse(json)
    if (isRecord(config)) return success({ kind: 'configure-file', config })
    return failure('`issues-configure-file` wants an object: rule → severity')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return failure('the JSON after `issues-configure-file` cannot be read')
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
