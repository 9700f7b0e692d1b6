/** The table of all rules, in alphabetical order. */
import type { Rule } from '../rule.js'
import { unusedSuppression } from './unused-suppression.js'
import { validSuppression } from './valid-suppression.js'

export const rules: readonly Rule[] = [unusedSuppression, validSuppression]
