import type { Io } from './io.js'

/** The day on the user's calendar, as an ISO day. */
export function today(io: Io): string {
  const now = io.now()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
