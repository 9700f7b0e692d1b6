/** The numbers of a file as blocks give them: by the measures alone, and the same on every day. */
import { languageOf } from '../edit/language.js'
import { completion } from '../measure/completion.js'
import { counts } from '../measure/counts.js'
import type { Measurable, Metric } from '../measure/metric.js'
import { measureSettings } from '../measure/settings.js'
import { unjudged } from '../measure/unjudged.js'
import { type BlockWords, blockWords } from './words.js'

/** No day: nothing that a block says may change because time has passed. */
const timeless = { ...measureSettings.parse({}), today: '' }

const numberOf = <T>(file: Measurable, metric: Metric<T>) => metric.measure([file], timeless)

export const countsOf = (file: Measurable) => numberOf(file, counts)

export const completionOf = (file: Measurable) => numberOf(file, completion)

export const unjudgedOf = (file: Measurable) => numberOf(file, unjudged)

export const wordsFor = ({ tracker }: Measurable): BlockWords => blockWords[languageOf(tracker)]
