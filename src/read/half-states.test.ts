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
  ['Fixed in dev, not in prod', 'in_progress'],
  ['Fixed — awaiting deploy', 'in_progress'],
  ['Behoben, noch nicht ausgeliefert', 'in_progress'],
  ['Corregido (pendiente de revisión)', 'in_progress'],
  ['已修复，待验证', 'in_progress'],
  ['Fixed, and it stays fixed', 'resolved'],
  ['[x]', 'resolved'],
  ['[ ] fixed', 'open'],
  ['100% done', 'resolved'],
  ["Won't be fixed", 'wontfix'],
  ['No longer reproducible', 'wontfix'],
])('“%s” is %s', (text, state) => {
  expect(readState(text, words)?.value).toBe(state)
})
