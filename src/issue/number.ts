/** Numbers as they are written in claims. */

/** `66,7` is 66.7. */
export const numberOf = (raw: string): number => Number(raw.replace(',', '.'))

/** Whether two texts say the same: the same letters, or the same number. */
export const saysSame = (a: string, b: string): boolean =>
  a === b || (NUMBER.test(a) && NUMBER.test(b) && numberOf(a) === numberOf(b))

const NUMBER = /^\d+(?:[.,]\d+)?$/
