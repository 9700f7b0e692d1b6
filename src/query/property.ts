/** What can be asked of an issue by name: its values, and how two of them compare. */
import { type FieldName, fieldNames } from '../issue/fields.js'
import { type Issue, isClosed, levels, states } from '../issue/model.js'

/** An issue and the tracker that it stands in. */
export interface Entry {
  readonly issue: Issue
  readonly path: string
}

/** A property has no value where the issue says nothing of it, and several where it says so of several things. */
export interface Property {
  readonly kind: 'term' | 'rank' | 'day' | 'text'
  /** The only values there are; undefined where any text may stand. */
  readonly values: readonly string[] | undefined
  readonly read: (entry: Entry) => readonly string[]
}

/** The property of that name, or of that label in the files; undefined where there is none. */
export function findProperty(name: string, entries: readonly Entry[]): Property | undefined {
  const known = properties.get(name)
  if (known !== undefined) return known
  const field = fieldNames.find(one => one.toLowerCase() === name.toLowerCase())
  if (field !== undefined) return fieldProperty(field)
  const label = plain(name)
  const isLabel = entries.some(({ issue }) => issue.fields.some(one => plain(one.label.value) === label))
  return isLabel
    ? textual(({ issue }) => valuesOf(issue, one => plain(one.label.value) === label))
    : undefined
}

/** The names of all properties that any issue may have. */
export const propertyNames = (): readonly string[] => [...new Set([...properties.keys(), ...fieldNames])]

/** A text as it is compared: letter case, symbols and the number of blanks do not count. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SYMBOLS, '')
    .replace(/[\s_]+/g, ' ')
    .trim()

const SYMBOLS = /[\p{Extended_Pictographic}\ufe0e\ufe0f]/gu

const textual = (read: Property['read']): Property => ({ kind: 'text', values: undefined, read })

const fieldProperty = (name: FieldName): Property =>
  textual(({ issue }) => valuesOf(issue, field => field.name === name))

const valuesOf = (issue: Issue, isMeant: (field: Issue['fields'][number]) => boolean): readonly string[] =>
  issue.fields.filter(isMeant).map(field => field.value.value)

const present = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

const dayProperty = (name: keyof Issue['dates']): Property => ({
  kind: 'day',
  values: undefined,
  read: ({ issue }) => present(issue.dates[name]?.value),
})

const properties: ReadonlyMap<string, Property> = new Map<string, Property>([
  ['state', { kind: 'term', values: states, read: ({ issue }) => [issue.state] }],
  [
    'is',
    {
      kind: 'term',
      values: ['open', 'closed'],
      read: ({ issue }) => [isClosed(issue.state) ? 'closed' : 'open'],
    },
  ],
  ['level', { kind: 'rank', values: levels, read: ({ issue }) => present(issue.level) }],
  ['key', textual(({ issue }) => [issue.key])],
  ['id', textual(({ issue }) => [...present(issue.id?.value), ...issue.aliases])],
  ['title', textual(({ issue }) => [issue.title.value])],
  ['section', textual(({ issue }) => issue.section)],
  ['owner', textual(({ issue }) => present(issue.owner?.value))],
  ['file', textual(({ issue }) => issue.locations.map(({ path }) => path))],
  ['tracker', textual(({ path }) => [path])],
  [
    'form',
    {
      kind: 'term',
      values: ['heading', 'item', 'row', 'paragraph'],
      read: ({ issue }) => [issue.home.kind],
    },
  ],
  ['created', dayProperty('created')],
  ['resolved', dayProperty('resolved')],
  ['due', dayProperty('due')],
  ['updated', dayProperty('updated')],
])
