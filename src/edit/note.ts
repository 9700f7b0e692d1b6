/** Puts a note to an issue: under the label by which the file calls what was done, or behind the text of an item without fields. */
import type { Field, Issue } from '../issue/model.js'
import { failure, success } from '../text/result.js'
import { closingOf } from './closing-label.js'
import { textEnd } from './items.js'
import { peers } from './marks.js'
import { contentEnd } from './move-issue.js'
import { insert, type Page, planOf, type Step } from './page.js'
import { setField } from './set-field.js'

export const addNote =
  (note: string): Step =>
  (page, issue) => {
    if (/[\r\n]/.test(note)) return failure({ message: 'a note stands on one line' })
    const own = notesOf(issue).at(0)
    // What others call so may be the same field as one that holds something else here: a plan of how to fix it.
    const isFree = ({ name }: Field): boolean =>
      name === undefined || name === 'note' || issue.fields.every(field => field.name !== name)
    const label = own ?? peers(page, issue, 'closed').flatMap(notesOf).find(isFree)
    if (isBareText(issue) && label === undefined) {
      const end = endOf(page, issue)
      return success(planOf([insert(end, ` — ${note}`)], [], ['title', 'places', 'state', 'level']))
    }
    const before = own === undefined || own.value.value === '' ? '' : `${own.value.raw} — `
    return setField({ name: label?.label.value ?? 'Note', value: before + note })(page, issue)
  }

/** Whether an issue is nothing but text, so that a note goes behind it. */
const isBareText = ({ home, fields }: Issue): boolean =>
  (home.kind === 'item' || home.kind === 'paragraph') && fields.length === 0

/** The end of the text of an item, which may have others below it, or of a paragraph. */
const endOf = (page: Page, issue: Issue): number =>
  issue.home.kind === 'item' ? textEnd(page.text, issue) : contentEnd(page, issue.span)

const notesOf = ({ fields }: Issue): readonly Field[] => fields.filter(field => closingOf(field) === 'note')
