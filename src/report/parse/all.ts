import type { Reporter } from '../reporter.js'
import type { ParseView } from '../views.js'
import { jsonParse } from './json.js'
import { outline } from './outline.js'

/** The formats of `issues parse`; the first is the default. */
export const parseReporters: readonly [Reporter<ParseView>, ...Reporter<ParseView>[]] = [outline, jsonParse]
