import { nearest } from '../lint/near.js'

/** `did you mean “x”?`, where one of the words is near; undefined where none is. */
export function meant(word: string, known: readonly string[]): string | undefined {
  const near = nearest(word, known)
  return near === undefined ? undefined : `did you mean “${near}”?`
}
