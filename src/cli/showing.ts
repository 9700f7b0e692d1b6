/** Refuses flags that want different things on the one standard output. */
import { UsageError } from '../config/usage-error.js'

interface Wishes {
  readonly diff: boolean
  readonly check: boolean
  readonly json: boolean
  readonly stdout?: boolean
}

/** Throws where two flags of a call would print two things, or one would print and the other not. */
export function checkShowing({ diff, check, json, stdout }: Wishes): void {
  const other = diff ? '--diff' : json ? '--json' : check ? '--check' : undefined
  if (stdout === true && other !== undefined)
    throw new UsageError(
      `--stdout prints the whole file, and ${other} what would change in it: they cannot go together`,
      ADVICE,
    )
  if (diff && json)
    throw new UsageError('--diff and --json print the same in two ways: they cannot go together', ADVICE)
}

const ADVICE = 'leave one of them out'
