import type { Span } from '../text/span.js'
import type { Run } from './phrase.js'

/**
 * Where the characters of a parsed value stand in the source. Escapes (`\|`), entities (`&amp;`), the markers of a quote
 * at the start of a continued line and trimmed blanks stand in the source but not in the value.
 *
 * `at` is the place of the value in the phrase's text. Linear in the source; what cannot be found has no run.
 */
export function alignValue(source: string, within: Span, value: string, at: number): Run[] {
  const runs: Run[] = []
  let read = within.start
  let done = 0
  while (done < value.length && read < within.end) {
    const step = stepAt(source, read, value, done)
    if (step.length > 0) addRun(runs, { at: at + done, source: read, length: step.length, width: step.width })
    done += step.length
    read += step.width
  }
  return runs
}

/** What the next characters of the source stand for: `length` characters of the value (0: none of them). */
function stepAt(
  source: string,
  read: number,
  value: string,
  done: number,
): { length: number; width: number } {
  const here = source.charAt(read)
  const wanted = value.charAt(done)
  if (here === '\\' && source.charAt(read + 1) === wanted && wanted !== '') return { length: 0, width: 1 }
  if (here === '&') {
    const entity = entityAt(source, read, wanted)
    if (entity !== undefined) return { length: isHighSurrogate(wanted) ? 2 : 1, width: entity.length }
  }
  const isSame = here === wanted || (wanted === ' ' && here === '\n')
  return { length: isSame ? 1 : 0, width: 1 }
}

const isHighSurrogate = (character: string): boolean => /[\ud800-\udbff]/.test(character)

/** `&amp;`, `&#38;`, `&#x26;` where they stand for the wanted character. */
function entityAt(source: string, read: number, wanted: string): string | undefined {
  const entity = /^&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,30});/i.exec(source.slice(read, read + 34))?.[0]
  return wanted === '&' && entity !== undefined && !/^&(?:amp|#38|#x26);$/i.test(entity) ? undefined : entity
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const isAdjacent =
    last !== undefined &&
    last.length === last.width &&
    run.length === run.width &&
    last.source + last.width === run.source &&
    last.at + last.length === run.at
  if (isAdjacent) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length, width: last.width + run.width }
  } else runs.push(run)
}
