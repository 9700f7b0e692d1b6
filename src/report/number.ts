import type { Progress } from '../measure/completion.js'

/** A count as people read it: `12,345`, everywhere in the same locale. */
export const formatCount = (count: number): string => formatDecimal(count)

/** “1 finding”, “2 findings”. The plural is given where it is not the word with an s. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** “27 of 68 (39.7 %)”; of nothing there is no share. */
export const formatProgress = (progress: Progress): string =>
  progress.percent === null
    ? 'nothing to complete'
    : `${formatCount(progress.done)} of ${formatCount(progress.total)} (${formatPercent(progress.percent)})`

export const formatPercent = (percent: number): string => `${formatDecimal(percent)} %`

/** At most one decimal, thousands set apart by commas. (`Intl.NumberFormat` takes 20 ms to load, for this alone.) */
function formatDecimal(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
