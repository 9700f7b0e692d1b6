import type { FieldName } from '../fields.js'
import type { WordRow } from '../vocabulary.js'
import { anyLabelWords } from './labels/any.js'
import { enLabelWords } from './labels/en.js'
import { deLabelWords } from './labels/de.js'
import { frLabelWords } from './labels/fr.js'
import { esLabelWords } from './labels/es.js'
import { ptLabelWords } from './labels/pt.js'
import { itLabelWords } from './labels/it.js'
import { plLabelWords } from './labels/pl.js'
import { ruLabelWords } from './labels/ru.js'
import { zhLabelWords } from './labels/zh.js'
import { jaLabelWords } from './labels/ja.js'
import { koLabelWords } from './labels/ko.js'
import { heLabelWords } from './labels/he.js'
import { moreLabelWords } from './labels/more.js'
import { riskLabelWords } from './labels/risks.js'

/** The labels by which trackers call their fields, as they stand before a colon or over a column. */
export const labelWords: readonly WordRow<FieldName>[] = [
  ...anyLabelWords,
  ...enLabelWords,
  ...deLabelWords,
  ...frLabelWords,
  ...esLabelWords,
  ...ptLabelWords,
  ...itLabelWords,
  ...plLabelWords,
  ...ruLabelWords,
  ...zhLabelWords,
  ...jaLabelWords,
  ...koLabelWords,
  ...heLabelWords,
  ...moreLabelWords,
  ...riskLabelWords,
]
