/** A count as people read it: `12,345`, everywhere in the same locale. */
export const formatCount = (count: number): string => formatDecimal(count)

/** “1 finding”, “2 findings”. The plural is given where it is not the word with an s. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** At most one decimal, thousands set apart by commas. (`Intl.NumberFormat` takes 20 ms to load, for this alone.) */
export function formatDecimal(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
