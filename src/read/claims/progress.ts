import { type Issue, isClosed } from '../../issue/model.js'
import type { Span } from '../../text/span.js'
import type { Comparison } from './count.js'

/** `Progress: 33 %`: how much of what stands in the file, or in its section, is done. */
export interface Progress {
  readonly number: Span
  readonly says: number
}

const PROGRESS =
  /^[\s\p{Extended_Pictographic}\ufe0f]*(?:overall |total |current )?(?:progress|completion|completed?|done|fortschritt|erledigt|progression|avancement|progreso|avance|progresso|avanzamento|postęp|прогресс|готово|进度|進度|完成度|完成率|進捗|進捗率|진행률|진척률|완료율|התקדמות)(?: rate)?\s*[:：]\s*(\d{1,3})\s?%\s*(?:complete|completed|done|erledigt|完了|完成|완료)?\s*$/iu

export function readProgress(text: string): Progress | undefined {
  const match = PROGRESS.exec(text)
  if (match?.[1] === undefined || Number(match[1]) > 100) return undefined
  const start = match[0].lastIndexOf(match[1])
  return { number: { start, end: start + match[1].length }, says: Number(match[1]) }
}

/** A percentage holds if it is the closed part of the issues; it is refuted only where boxes leave no doubt what is counted. */
export function compareProgress(says: number, issues: readonly Issue[]): Comparison | undefined {
  if (issues.length === 0) return undefined
  const closed = issues.filter(issue => isClosed(issue.state)).length
  const exact = (100 * closed) / issues.length
  const truth = String(Math.round(exact))
  const receipt = `${closed} of ${issues.length} are closed`
  if (Math.abs(exact - says) < 1) return { verdict: 'holds', truth, receipt }
  const areBoxes = issues.every(({ home }) => home.kind === 'item' && home.checkbox !== undefined)
  return areBoxes
    ? { verdict: 'refuted', truth, receipt }
    : { verdict: 'unclear', truth: undefined, receipt: `${receipt}, which need not be what it counts` }
}
