import type { Level } from '../issue/model.js'
import type { Language } from '../issue/vocabulary.js'

/**
 * The words by which a field tells a level in languages that bend them: for a severity first, which is feminine in all
 * of them, then the other forms. A list of words to read has plurals too, and words that two languages share only once.
 */
export const levelForms: Partial<Record<Language, Readonly<Partial<Record<Level, readonly string[]>>>>> = {
  it: {
    critical: ['critica', 'critico'],
    high: ['alta', 'alto'],
    medium: ['media', 'medio'],
    low: ['bassa', 'basso'],
  },
  es: {
    critical: ['crítica', 'crítico'],
    high: ['alta', 'alto'],
    medium: ['media', 'medio'],
    low: ['baja', 'bajo'],
  },
  pt: {
    critical: ['crítica', 'crítico'],
    high: ['alta', 'alto'],
    medium: ['média', 'médio'],
    low: ['baixa', 'baixo'],
  },
  fr: {
    critical: ['critique'],
    high: ['élevée', 'haute', 'élevé', 'haut'],
    medium: ['moyenne', 'moyen'],
    low: ['faible'],
  },
  pl: {
    critical: ['krytyczna', 'krytyczny'],
    high: ['wysoka', 'wysoki'],
    medium: ['średnia', 'średni'],
    low: ['niska', 'niski'],
  },
  ru: {
    critical: ['критическая', 'критический'],
    high: ['высокая', 'высокий'],
    medium: ['средняя', 'средний'],
    low: ['низкая', 'низкий'],
  },
  ja: { high: ['高'], medium: ['中'], low: ['低'] },
  zh: { high: ['高'], medium: ['中'], low: ['低'] },
}

/** In these languages a priority is masculine: `Priorytet: Wysoki`. */
export const masculinePriority: readonly Language[] = ['pl', 'ru']
