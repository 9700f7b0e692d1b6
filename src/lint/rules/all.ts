/** The table of all rules, in alphabetical order. */
import type { Rule } from '../rule.js'
import { claimCount } from './claim-count.js'
import { completeToc } from './complete-toc.js'
import { consistentTitle } from './consistent-title.js'
import { currentBlock } from './current-block.js'
import { dateOrder } from './date-order.js'
import { existingFile } from './existing-file.js'
import { knownPriority } from './known-priority.js'
import { knownSeverity } from './known-severity.js'
import { knownStatus } from './known-status.js'
import { legendMatch } from './legend-match.js'
import { levelAgreement } from './level-agreement.js'
import { lineInRange } from './line-in-range.js'
import { noDuplicateField } from './no-duplicate-field.js'
import { noMixedNewlines } from './no-mixed-newlines.js'
import { noMojibake } from './no-mojibake.js'
import { noReplacementCharacter } from './no-replacement-character.js'
import { noRestartingNumbers } from './no-restarting-numbers.js'
import { noSettledAbsence } from './no-settled-absence.js'
import { noUnlinkedRow } from './no-unlinked-row.js'
import { noUnreadText } from './no-unread-text.js'
import { requiredFields } from './required-fields.js'
import { statusAgreement } from './status-agreement.js'
import { tasksAgree } from './tasks-agree.js'
import { uniqueId } from './unique-id.js'
import { uniqueSection } from './unique-section.js'
import { uniqueTitle } from './unique-title.js'
import { unusedSuppression } from './unused-suppression.js'
import { validAnchor } from './valid-anchor.js'
import { validCheckbox } from './valid-checkbox.js'
import { validDate } from './valid-date.js'
import { validSuppression } from './valid-suppression.js'

export const rules: readonly Rule[] = [
  claimCount,
  completeToc,
  consistentTitle,
  currentBlock,
  dateOrder,
  existingFile,
  knownPriority,
  knownSeverity,
  knownStatus,
  legendMatch,
  levelAgreement,
  lineInRange,
  noDuplicateField,
  noMixedNewlines,
  noMojibake,
  noReplacementCharacter,
  noRestartingNumbers,
  noSettledAbsence,
  noUnlinkedRow,
  noUnreadText,
  requiredFields,
  statusAgreement,
  tasksAgree,
  uniqueId,
  uniqueSection,
  uniqueTitle,
  unusedSuppression,
  validAnchor,
  validCheckbox,
  validDate,
  validSuppression,
]
