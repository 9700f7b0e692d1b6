import type { Reporter } from '../reporter.js'
import type { LintView } from '../views.js'
import { compact } from './compact.js'
import { github } from './github.js'
import { jsonLint } from './json.js'
import { stylish } from './stylish.js'

/** The formats of `issues lint`; the first is the default. */
export const lintReporters: readonly [Reporter<LintView>, ...Reporter<LintView>[]] = [
  stylish,
  compact,
  jsonLint,
  github,
]
