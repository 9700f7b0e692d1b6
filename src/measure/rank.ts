import { type Issue, type Level, levels, type State } from '../issue/model.js'

/** A level, or `none` where nothing tells the level of an issue. */
export type Rank = Level | 'none'

export const ranks: readonly Rank[] = [...levels, 'none']

export const rankOf = (issue: Issue): Rank => issue.level ?? 'none'

/** A table with a value for every rank. */
export const perRank = <Value>(value: (rank: Rank) => Value): Readonly<Record<Rank, Value>> => ({
  critical: value('critical'),
  high: value('high'),
  medium: value('medium'),
  low: value('low'),
  info: value('info'),
  none: value('none'),
})

/** A table with a value for every state. */
export const perState = <Value>(value: (state: State) => Value): Readonly<Record<State, Value>> => ({
  open: value('open'),
  in_progress: value('in_progress'),
  blocked: value('blocked'),
  planned: value('planned'),
  deferred: value('deferred'),
  resolved: value('resolved'),
  wontfix: value('wontfix'),
})
