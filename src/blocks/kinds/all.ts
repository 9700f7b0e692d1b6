/** All kinds of generated blocks, in the order in which they would stand in a file. */
import type { BlockKind } from '../block-kind.js'
import { burndownTable } from './burndown-table.js'
import { byLevel } from './by-level.js'
import { indexTable } from './index-table.js'
import { summary } from './summary.js'

export const blockKinds: readonly BlockKind[] = [summary, byLevel, burndownTable, indexTable]
