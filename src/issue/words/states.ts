import type { State } from '../model.js'
import type { WordRow } from '../vocabulary.js'
import { enStateWords } from './states/en.js'
import { deStateWords } from './states/de.js'
import { frStateWords } from './states/fr.js'
import { esStateWords } from './states/es.js'
import { ptStateWords } from './states/pt.js'
import { itStateWords } from './states/it.js'
import { plStateWords } from './states/pl.js'
import { ruStateWords } from './states/ru.js'
import { zhStateWords } from './states/zh.js'
import { jaStateWords } from './states/ja.js'
import { koStateWords } from './states/ko.js'
import { heStateWords } from './states/he.js'
import { moreStateWords } from './states/more.js'

/**
 * The words by which trackers tell the state of an issue. Half-states and negations are terms of their own, since the
 * longest term wins: “not fixed” is never “fixed”. Collected from public trackers; meanings after `reading rules`.
 */
export const stateWords: readonly WordRow<State>[] = [
  ...enStateWords,
  ...deStateWords,
  ...frStateWords,
  ...esStateWords,
  ...ptStateWords,
  ...itStateWords,
  ...plStateWords,
  ...ruStateWords,
  ...zhStateWords,
  ...jaStateWords,
  ...koStateWords,
  ...heStateWords,
  ...moreStateWords,
]
