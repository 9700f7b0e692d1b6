import type { Evidence, EvidenceKind } from '../issue/model.js'
import { type Phrase, sourceSpan } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import type { Ground } from './labelled.js'
import type { Meaning } from './meaning.js'

/** Tells a meaning in a phrase as evidence of a kind. */
export const witness =
  (ground: Ground, phrase: Phrase, from: EvidenceKind) =>
  <Value>(meaning: Meaning<Value> | undefined): Evidence<Value>[] => {
    if (meaning === undefined) return []
    const span = sourceSpan(phrase, meaning.span)
    const within = meaning.within && sourceSpan(phrase, meaning.within)
    return [{ value: meaning.value, from, span, raw: slice(ground.text, span), ...(within && { within }) }]
  }
