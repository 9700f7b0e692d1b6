import type { Reporter } from '../reporter.js'
import type { ExplainView, ParseView } from '../views.js'
import { explainJson } from './explain-json.js'
import { explainText } from './explain-text.js'
import { jsonParse } from './json.js'
import { outline } from './outline.js'

/** The formats of `issues parse`; the first is the default. */
export const parseReporters: readonly [Reporter<ParseView>, ...Reporter<ParseView>[]] = [outline, jsonParse]

/** The same formats for `issues parse --explain`. */
export const explainReporters: readonly Reporter<ExplainView>[] = [explainText, explainJson]
