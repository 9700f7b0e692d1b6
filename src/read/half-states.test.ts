import { expect, test } from 'vitest'
import { readState } from './meaning.js'
import { buildWords } from './words.js'

const words = buildWords({})

test.each([
  ['Fixed', 'resolved'],
  ['Fixed – 50 % faster now', 'resolved'],
  ['Not yet resolved', 'open'],
  ['Never fixed', 'open'],
  ['Should be fixed in 2.0', 'open'],
  ['Noch nicht gelöst', 'open'],
  ['Pas encore corrigé', 'open'],
  ['Non ancora risolto', 'open'],
  ['Jeszcze nie naprawione', 'open'],
  ['아직 해결되지 않음', 'open'],
  ['Almost fixed', 'in_progress'],
  ['Fast fertig', 'in_progress'],
  ['Presque résolu', 'in_progress'],
  ['50% done', 'in_progress'],
  ['80 % erledigt', 'in_progress'],
  ['Terminé à 80 %', 'in_progress'],
  ['完成 50%', 'in_progress'],
  ['100% done', 'resolved'],
  ["Won't be fixed", 'wontfix'],
  ['No longer reproducible', 'wontfix'],
])('“%s” is %s', (text, state) => {
  expect(readState(text, words)?.value).toBe(state)
})
