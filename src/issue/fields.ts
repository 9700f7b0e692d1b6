/** What a field is about. `Field.name` is one of these where the label is known, whatever its language. */
export type FieldName = (typeof fieldDocs)[number]['name']

/** The fields we know, with what they hold. The labels by which files call them are in `words/labels.ts`. */
const fieldDocs = [
  { name: 'id', doc: 'the explicit id' },
  { name: 'number', doc: 'a bare ordinal' },
  { name: 'title', doc: 'the name of the issue' },
  { name: 'status', doc: 'what has become of it' },
  { name: 'severity', doc: 'how grave it is' },
  { name: 'priority', doc: 'how soon it should be dealt with' },
  { name: 'impact', doc: 'what it does to whom; a level in some files' },
  { name: 'likelihood', doc: 'how probable it is that it strikes' },
  { name: 'frequency', doc: 'how often it occurs' },
  { name: 'risk', doc: 'the risk as a level' },
  { name: 'effort', doc: 'what mending it would cost' },
  { name: 'files', doc: 'the code places it is about' },
  { name: 'lines', doc: 'line numbers whose file stands elsewhere in the record' },
  { name: 'changedFiles', doc: 'the files that a fix has changed' },
  { name: 'createdFiles', doc: 'the files that a fix has created or is to create' },
  { name: 'created', doc: 'the day it was found or reported' },
  { name: 'resolved', doc: 'the day it was resolved' },
  { name: 'due', doc: 'the day by which it should be resolved' },
  { name: 'updated', doc: 'the day it was last worked on' },
  { name: 'owner', doc: 'who looks after it' },
  { name: 'dependsOn', doc: 'what must happen first' },
  { name: 'category', doc: 'what kind of issue it is' },
  { name: 'description', doc: 'what is wrong' },
  { name: 'cause', doc: 'why it is so' },
  { name: 'fix', doc: 'what mends it, or has mended it' },
  { name: 'tasks', doc: 'its steps, done and to do' },
  { name: 'workaround', doc: 'how to live with it' },
  { name: 'acceptance', doc: 'how one knows that it is done' },
  { name: 'note', doc: 'anything else' },
] as const satisfies readonly { readonly name: string; readonly doc: string }[]

export const fieldNames: readonly FieldName[] = fieldDocs.map(field => field.name)

/** The fields that tell how grave an issue is, or how soon it should be dealt with. */
export const levelNames = ['severity', 'priority'] as const satisfies readonly FieldName[]

export type LevelName = (typeof levelNames)[number]

/** The fields of which a legend tells the words. */
export const termNames = ['status', ...levelNames] as const

export type TermName = (typeof termNames)[number]

export const isLevelName = (name: string | undefined): name is LevelName =>
  levelNames.some(one => one === name)

export const isTermName = (name: string | undefined): name is TermName => termNames.some(one => one === name)

/** Fields of a word or two: a line that follows is plain text, and several of them may stand in one line. */
const briefFields: ReadonlySet<FieldName> = new Set([
  'id',
  'number',
  'status',
  'severity',
  'priority',
  'effort',
  'owner',
  'created',
  'resolved',
  'due',
  'updated',
  'frequency',
  'likelihood',
])

export const isBrief = (name: FieldName): boolean => briefFields.has(name)

/** Fields that only an issue has; a document has a status too, so they count only below the title. */
const tellingFields: ReadonlySet<FieldName> = new Set([
  'id',
  'status',
  'severity',
  'priority',
  'files',
  'lines',
  'impact',
  'likelihood',
  'frequency',
  'risk',
  'effort',
  'created',
  'resolved',
  'due',
  'owner',
  'dependsOn',
])

export const isTelling = (name: FieldName): boolean => tellingFields.has(name)
