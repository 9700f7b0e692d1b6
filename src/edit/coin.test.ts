import { describe, expect, test } from 'vitest'
import { coin } from './coin.js'

const samplesOf = (...texts: readonly string[]) => texts.map(text => ({ text }))

const levelIn = (
  language: 'it' | 'ru' | 'de',
  meaning: 'high' | 'low',
  ...texts: readonly string[]
): string => coin({ field: 'severity', word: meaning, meaning, samples: samplesOf(...texts), language })

const level = (meaning: 'critical' | 'high' | 'low', ...texts: readonly string[]): string =>
  coin({ field: 'severity', word: meaning, meaning, samples: samplesOf(...texts) })

describe('a level that the file has not used yet', () => {
  test('has the letter case of those it has', () => {
    expect(level('low', 'HIGH', 'MEDIUM')).toBe('LOW')
    expect(level('low', 'high', 'Medium', 'medium')).toBe('low')
    expect(level('low', 'High')).toBe('Low')
    expect(level('low')).toBe('Low')
  })

  test('has a symbol where most have one: a colour among colours', () => {
    expect(level('low', '🔴 Critical', '🟠 High', 'Medium')).toBe('🟢 Low')
    expect(level('low', '🔴 Critical', 'High', 'Medium')).toBe('Low')
    expect(level('low', '🔴', 'P1')).toBe('P3')
    expect(level('low', '🔴 P0', '🟠 P1')).toBe('🟢 P3')
  })

  test('is a code of the same letter among codes', () => {
    expect(level('low', 'P1', 'P2')).toBe('P3')
    expect(level('low', 'S1')).toBe('S3')
    expect(level('low', 's1')).toBe('s3')
    expect(level('low', 'P1', 'Medium')).toBe('Low')
    expect(level('low', 'X1', 'X2')).toBe('Low')
  })

  test('has a word behind the code where most have one', () => {
    expect(levelIn('it', 'low', 'P0 - CRITICO', 'P2 - MEDIO', 'P1')).toBe('P3 - BASSO')
    expect(level('high', 'P0: Kritisch', 'P2: Mittel')).toBe('P1: Hoch')
    expect(level('low', 'P0 - critical', 'P1', 'P2')).toBe('P3')
    expect(level('low', 'P0 - Critical', 'P1')).toBe('P3')
    expect(level('low', 'P0: Critical', 'P1 - High', 'P2 - Medium')).toBe('P3 - Low')
  })

  test('is in the language of those it has, and ends as they do', () => {
    expect(levelIn('it', 'low', 'Alta', 'Media')).toBe('Bassa')
    expect(levelIn('it', 'low', 'Critico', 'Medio')).toBe('Basso')
    expect(levelIn('it', 'low', 'ALTO', 'MEDIA', 'CRITICA')).toBe('BASSA')
    expect(levelIn('ru', 'high', 'низкий', 'средний')).toBe('высокий')
    expect(level('high', 'mittel')).toBe('hoch')
    expect(levelIn('de', 'high', 'Low')).toBe('High')
  })

  test('has the form that fits the field where nothing shows one', () => {
    const first = (field: 'severity' | 'priority', language: 'it' | 'pl' | 'ja'): string =>
      coin({ field, word: 'high', meaning: 'high', samples: [], language })
    expect([first('severity', 'it'), first('priority', 'it')]).toEqual(['Alta', 'Alta'])
    expect([first('severity', 'pl'), first('priority', 'pl')]).toEqual(['Wysoka', 'Wysoki'])
    expect(first('priority', 'ja')).toBe('高')
  })
})

describe('a status that the file has not used yet', () => {
  const status = (meaning: 'in_progress' | 'resolved', word: string, ...texts: readonly string[]): string =>
    coin({ field: 'status', word, meaning, samples: samplesOf(...texts) })

  test('has the letter case and the joint of those it has', () => {
    expect(status('in_progress', 'in_progress', 'Open')).toBe('In progress')
    expect(status('in_progress', 'in_progress', 'Not Started')).toBe('In Progress')
    expect(status('in_progress', 'in_progress', 'NOT_STARTED')).toBe('IN_PROGRESS')
    expect(status('in_progress', 'in_progress', 'Open', 'Not Started')).toBe('In Progress')
    expect(status('in_progress', 'in_progress', 'OPEN', 'NOT_STARTED')).toBe('IN_PROGRESS')
  })

  test('is the word that was asked for, if it is one of the language', () => {
    expect(status('resolved', 'fixed', 'open')).toBe('fixed')
    expect(status('resolved', 'fixed', 'offen')).not.toBe('fixed')
  })

  test('has a symbol that says it', () => {
    expect(status('resolved', 'resolved', '🔴 Open')).toMatch(/^\p{Extended_Pictographic} Resolved$/u)
    expect(status('resolved', 'resolved', '❌ Open')).toBe('✅ Resolved')
  })

  test('has the symbol of the file, and where it is open no other', () => {
    const open = (symbol?: string): string =>
      coin({
        field: 'status',
        word: 'open',
        meaning: 'open',
        samples: samplesOf('✅ Fixed'),
        ...(symbol && { symbol }),
      })
    expect([open(), open('⬜')]).toEqual(['Open', '⬜ Open'])
  })

  test('is set off by no marks of emphasis', () => {
    expect(status('resolved', 'resolved', '**OPEN**')).toBe('RESOLVED')
    expect(status('resolved', 'resolved', 'Open **since May**')).toBe('Resolved')
    expect(status('resolved', 'resolved', '❌ **Open**', '❌ Open', '❌ Open')).toBe('✅ Resolved')
  })
})

test('what is done with is said by the first word of a row, a plain one', () => {
  const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'ru', 'ja'] as const
  const words = languages.map(language =>
    coin({ field: 'status', word: 'closed', meaning: 'resolved', samples: [], language }),
  )
  expect(words).toEqual([
    'Closed',
    'Behoben',
    'Résolu',
    'Resuelto',
    'Risolto',
    'Resolvido',
    'Naprawione',
    'Исправлено',
    '解決済み',
  ])
})

test('a word of two languages is taken for one of the language of the file', () => {
  const status = (language: 'pt' | 'es'): string =>
    coin({ field: 'status', word: 'resolved', meaning: 'resolved', samples: samplesOf('PARCIAL'), language })
  expect(status('pt')).toBe('RESOLVIDO')
  expect(status('es')).toBe('RESUELTO')
})
