import type { Progress } from '../measure/completion.js'
import { formatCount, formatDecimal } from '../text/number.js'

/** “27 of 68 (39.7 %)”; of nothing there is no share. */
export const formatProgress = (progress: Progress): string =>
  progress.percent === null
    ? 'nothing to complete'
    : `${formatCount(progress.done)} of ${formatCount(progress.total)} (${formatPercent(progress.percent)})`

export const formatPercent = (percent: number): string => `${formatDecimal(percent)} %`
