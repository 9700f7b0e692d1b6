/**
 * How many of `length` places, from the first on, answer yes; found by halving. All that answer yes must stand before
 * all that answer no.
 */
export function countWhile(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
