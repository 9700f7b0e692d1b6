/** Finds the files and the issues that requests are about. */
import { UsageError } from '../../config/usage-error.js'
import { familiesNamed, familyOf } from '../../edit/renaming.js'
import type { IssueRequest, Request } from '../../edit/request.js'
import { findIssue, type ReadFile, usageErrorOf } from '../find-issues.js'

export type NewRequest = Extract<Request, { readonly do: 'add' }>

type RenumberRequest = Extract<Request, { readonly do: 'renumber' }>

/** A request with the file it is for, and what it is about: an issue of the file as it was, or a family of ids. */
export type Target =
  | {
      readonly kind: 'change'
      readonly request: IssueRequest
      readonly file: ReadFile
      readonly index: number
    }
  | { readonly kind: 'add'; readonly request: NewRequest; readonly file: ReadFile }
  | RenumberTarget

export interface RenumberTarget {
  readonly kind: 'renumber'
  readonly request: RenumberRequest
  readonly file: ReadFile
  readonly of: { readonly index: number; readonly as: string } | { readonly family: string }
}

export function targetOf(request: Request, files: readonly ReadFile[]): Target {
  if (request.do === 'add') return { kind: 'add', request, file: homeFor(request, files) }
  if (request.do === 'renumber' && request.as === undefined) return familyTarget(request, files)
  const { reading, issue } = findIssue(request.issue, files)
  const file = files.find(one => one.reading === reading)
  if (file === undefined) throw new Error('the issue stands in no file')
  const index = reading.tracker.issues.indexOf(issue)
  if (request.do !== 'renumber') return { kind: 'change', request, file, index }
  if (request.from !== undefined)
    throw new UsageError(`${request.issue}: one issue gets the id that “as” says`, '“from” is for a family')
  return { kind: 'renumber', request, file, of: { index, as: request.as ?? '' } }
}

/** The file for a new issue: the only one, or the only one that has the section. */
function homeFor({ section, title }: NewRequest, files: readonly ReadFile[]): ReadFile {
  const fitting = files.filter(
    ({ reading }) =>
      files.length === 1 ||
      reading.tracker.outline.some(({ text }) => section !== undefined && text.trim() === section.trim()),
  )
  const [only, ...others] = fitting
  if (only !== undefined && others.length === 0) return only
  const names = (fitting.length > 0 ? fitting : files).map(({ file }) => file.name)
  throw new UsageError(
    names.length === 0
      ? `“${title}”: there is no tracker to add it to`
      : `“${title}” may go to any of ${names.join(', ')}`,
    'name the file with --in',
  )
}

/** The family that is named, in the only file that has one of that name. */
function familyTarget(request: RenumberRequest, files: readonly ReadFile[]): RenumberTarget {
  const { issue: name } = request
  const found = files.flatMap(file =>
    familiesNamed(file.reading.tracker, name).map(family => ({ file, family })),
  )
  const [only, ...others] = found
  if (only === undefined) throw unknownFamily(name, files)
  const families = [...new Set(found.map(({ family }) => family))]
  if (families.length > 1)
    throw new UsageError(`“${name}” may be any of the families ${families.join(', ')}`, 'write it out')
  if (others.length > 0)
    throw new UsageError(
      `“${name}” is a family of ids in any of ${found.map(({ file }) => file.file.name).join(', ')}`,
      'name the file with --in',
    )
  return { kind: 'renumber', request, file: only.file, of: { family: only.family } }
}

function unknownFamily(name: string, files: readonly ReadFile[]): UsageError {
  const issues = files.flatMap(({ reading }) => reading.tracker.issues)
  const isIssue = issues.some(({ id, key }) => [id?.value.toLowerCase(), key].includes(name.toLowerCase()))
  if (isIssue) return new UsageError(`“${name}” is one issue`, 'say with --as which id it is to have')
  const known = [...new Set(issues.flatMap(familyOf))].filter(Boolean)
  const message = `no issue has an id of the family “${name}”`
  return usageErrorOf(known.length === 0 ? { message } : { message, unknown: { word: name, known } })
}
