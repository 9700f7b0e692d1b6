import type { Io } from './io.js'

/** How wide lines may be that are laid out for a reader, in columns: a pipe gets what COLUMNS tells, or else always the same. */
export const screenWidth = ({ stdout, env }: Io): number =>
  Math.max(40, stdout.isTerminal ? (stdout.columns ?? 80) : (columnsIn(env) ?? plainWidth))

/** The width of what is written to a pipe or a file. */
export const plainWidth = 100

function columnsIn(env: Io['env']): number | undefined {
  const columns = env['COLUMNS'] ?? ''
  return /^\d{2,4}$/.test(columns) ? Number(columns) : undefined
}
