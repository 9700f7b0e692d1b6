import type { Reporter } from '../reporter.js'
import type { IssuesView } from '../views.js'
import { jsonList, jsonShow } from './json.js'
import { textList } from './list.js'
import { textShow } from './show.js'

/** The formats of `issues list`; the first is the default. */
export const listReporters: readonly Reporter<IssuesView>[] = [textList, jsonList]

/** The formats of `issues show`; the first is the default. */
export const showReporters: readonly Reporter<IssuesView>[] = [textShow, jsonShow]
