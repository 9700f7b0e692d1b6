import { Chalk, type ChalkInstance } from 'chalk'
import type { Level } from '../issue/model.js'
import type { Severity } from '../text/finding.js'

/** What a piece of output is to its reader. What colour it gets is decided here alone; no role is told by colour alone. */
export type Role = Severity | Level | 'good' | 'strong' | 'dim' | 'path' | 'code'

/** What the place of printing can show. Whoever prints knows; a reporter only asks. */
export interface StyleOptions {
  readonly color: boolean
  /** How many columns a line may have. */
  readonly width: number
  /** Whether block characters and symbols outside ASCII can be shown. */
  readonly unicode: boolean
}

export interface Style extends StyleOptions {
  readonly paint: (role: Role, text: string) => string
  readonly symbols: Symbols
}

/** The few characters of ours that are not ASCII where the terminal has better ones. */
export interface Symbols {
  readonly full: string
  readonly empty: string
  readonly rule: string
  readonly bullet: string
  readonly ellipsis: string
  readonly cross: string
  readonly tick: string
  readonly arrow: string
  readonly times: string
  readonly upright: string
  readonly corner: string
}

/** Chalk does not look at NO_COLOR: whether there is colour is told, never found out here. */
export function createStyle(options: StyleOptions): Style {
  const chalk = new Chalk({ level: options.color ? 1 : 0 })
  const paints = paintsOf(chalk)
  return {
    ...options,
    paint: (role, text) => (text === '' ? '' : paints[role](text)),
    symbols: options.unicode ? unicodeSymbols : asciiSymbols,
  }
}

const paintsOf = (chalk: ChalkInstance) =>
  ({
    error: chalk.red,
    warning: chalk.yellow,
    note: chalk.blue,
    critical: chalk.red.bold,
    high: chalk.red,
    medium: chalk.yellow,
    low: chalk.green,
    info: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    dim: chalk.dim,
    path: chalk.underline,
    code: chalk.cyan,
  }) satisfies Record<Role, ChalkInstance>

const unicodeSymbols: Symbols = {
  full: '█',
  empty: '░',
  rule: '─',
  bullet: '·',
  ellipsis: '…',
  cross: '✖',
  tick: '✔',
  arrow: '→',
  times: '×',
  upright: '│',
  corner: '└',
}

const asciiSymbols: Symbols = {
  full: '#',
  empty: '.',
  rule: '-',
  bullet: '-',
  ellipsis: '~',
  cross: 'x',
  tick: 'ok',
  arrow: '->',
  times: 'x',
  upright: '|',
  corner: '+',
}
