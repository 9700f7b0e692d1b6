/** The steps to the normal form, in their order: tables are aligned when all else is written. */
import { blankLines } from './blank-lines.js'
import { checkboxes } from './checkboxes.js'
import { labels } from './labels.js'
import type { NormalStep } from './normal-step.js'
import { order } from './order.js'
import { tables } from './tables.js'
import { values } from './values.js'

export const normalSteps: readonly NormalStep[] = [labels, values, order, blankLines, checkboxes, tables]
