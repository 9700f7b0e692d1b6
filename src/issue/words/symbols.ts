import type { Level, State } from '../model.js'

/**
 * What a symbol says of the state, where it stands in a status field, in a title or in front of an item. Colour circles
 * are not here: they are a state only in a status field.
 */
export const stateSymbols: Readonly<Record<string, State>> = {
  '✅': 'resolved',
  '✔': 'resolved',
  '✓': 'resolved',
  '☑': 'resolved',
  '🎉': 'resolved',
  '❌': 'open',
  '✗': 'open',
  '✖': 'open',
  '⏳': 'in_progress',
  '⌛': 'in_progress',
  '🔄': 'in_progress',
  '🚧': 'in_progress',
  '🔨': 'in_progress',
  '⏸': 'blocked',
  '⛔': 'blocked',
  '🚫': 'wontfix',
  '⏭': 'deferred',
  '☐': 'open',
  '⬜': 'open',
  '🔲': 'open',
  '⚠': 'open',
}

/** What a colour says in a status field without a word and without a legend. */
export const statusColours: Readonly<Record<string, State>> = {
  '🟢': 'resolved',
  '🔴': 'open',
  '🟡': 'in_progress',
  '🟠': 'in_progress',
  '🔵': 'planned',
  '⚪': 'deferred',
}

/** Such a colour. */
export const COLOUR = new RegExp(Object.keys(statusColours).join('|'), 'u')

/**
 * What stands in a box: `[x]`, `[~]` and `[/]` for what is being worked on, `[>]` for what is put off. Of `[-]` some say
 * that it is begun and some that it is dropped: it is a box that is not checked.
 */
export const boxStates: Readonly<Record<string, State>> = {
  x: 'resolved',
  '~': 'in_progress',
  '/': 'in_progress',
  '>': 'deferred',
  ' ': 'open',
  '': 'open',
  '-': 'open',
}

/** What a symbol says of the level, where a level is told: a severity field, a heading, a title. */
export const levelSymbols: Readonly<Record<string, Level>> = {
  '🔴': 'critical',
  '🚨': 'critical',
  '‼': 'critical',
  '🔥': 'critical',
  '🟠': 'high',
  '🟡': 'medium',
  '🟢': 'low',
  '🔵': 'low',
  '⚪': 'info',
}

/**
 * An emoji, with what may follow it: variation selectors, joiners and further emoji; also the circles, triangles and crosses
 * that stand for how far a thing is (◎ ○ △ ×), but not what multiplies (`3 × 4`).
 */
export const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|(?<![\p{L}\p{N})]\s?)×|(?:\p{Extended_Pictographic}|[✓✗☐⬜◎○◯●◐◑△])(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*)*)/u

/** All emoji of a text. */
export const ALL_EMOJI = new RegExp(EMOJI, 'gu')

/** A symbol without what only changes its looks, as the tables here write it. */
export const foldSymbol = (symbol: string): string => symbol.replace(/[\ufe0e\ufe0f]/g, '')
