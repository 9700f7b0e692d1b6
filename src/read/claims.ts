import type { Claim, Issue, Reference } from '../issue/model.js'
import type { Ground } from './labelled.js'
import type { View } from './view.js'

/** What claims are checked against. */
export interface Content {
  readonly issues: readonly Issue[]
  readonly references: readonly Reference[]
}

export function readClaims(_ground: Ground, _root: View, _content: Content): Claim[] {
  return []
}
