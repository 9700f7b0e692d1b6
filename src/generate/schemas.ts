import * as z from 'zod'
import { configSchemaFor } from '../config/schema.js'
import { rules } from '../lint/rules/all.js'
import { editsDocument } from '../report/edits-document.js'
import { issuesDocument } from '../report/issues/document.js'
import { lintDocument } from '../report/lint/document.js'
import { parseDocument } from '../report/parse/document.js'
import { explainDocument } from '../report/parse/explain-document.js'
import { reportDocument } from '../report/report/document.js'
import type { Artefact } from './artefact.js'

/** The JSON Schemas of the config and of every JSON document that the tool prints. */
export const schemaFiles = (): readonly Artefact[] =>
  Object.entries(documents).map(([name, { title, schema }]) => ({
    path: `schemas/${name}.json`,
    text: `${JSON.stringify(jsonSchema(name, title, schema), undefined, 2)}\n`,
  }))

interface Documented {
  readonly title: string
  readonly schema: z.ZodType
}

const documents: Readonly<Record<string, Documented>> = {
  config: { title: 'Configuration of known-issues', schema: configSchemaFor(rules) },
  edits: { title: 'Edits as known-issues makes them', schema: editsDocument },
  explain: { title: 'Why known-issues takes a place for an issue, or not', schema: explainDocument },
  issues: { title: 'Issues as known-issues lists them', schema: issuesDocument },
  lint: { title: 'Findings of known-issues', schema: lintDocument },
  parse: { title: 'Trackers as known-issues reads them', schema: parseDocument },
  report: { title: 'Measures of known-issues', schema: reportDocument },
}

/** Draft 7 is what editors understand; `input`, so that whatever has a default may be left out. */
function jsonSchema(name: string, title: string, schema: z.ZodType): object {
  const { $schema, description, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
  return { $schema, $id: `urn:known-issues:schemas:${name}`, title, description, ...rest }
}
