import { isClosed } from '../issue/model.js'
import { lineAt } from '../text/lines.js'
import { gaugerFor } from './gauge.js'
import { defineMetric, type Measurable, type MeasureOptions } from './metric.js'
import { type Risk, type RiskBand, type RiskEntry, registerSchema, riskSchema } from './risk-schema.js'

/**
 * Risk is likelihood × impact, each from 1 to 5: the consequence/likelihood matrix of IEC 31010 (the techniques beside
 * ISO 31000) and of NIST SP 800-30, with their qualitative ranks multiplied. Those leave names and borders of the
 * bands to their user: low 1–4, moderate 5–9, high 10–16, critical 20–25 are ours, and can be set.
 */
export const risk = defineMetric({
  id: 'risk',
  summary: 'likelihood × impact: open, retired and accepted risk, the gravest open issues',
  schema: riskSchema,
  measure: (files, options) =>
    summarize(
      files.flatMap(file => registerOf(file, options)),
      options,
    ),
})

/** Every issue of a file with its likelihood and its impact, the gravest first. */
export const register = defineMetric({
  id: 'register',
  summary: 'the likelihood and the impact of every issue, and what they rest on',
  schema: registerSchema,
  measure: (files, options) => files.flatMap(file => registerOf(file, options)).toSorted(gravestFirst),
})

function registerOf({ source, tracker }: Measurable, options: MeasureOptions): RiskEntry[] {
  const gauger = gaugerFor(tracker, options)
  return tracker.issues.map(issue => {
    const likelihood = gauger.likelihood(issue)
    const impact = gauger.impact(issue)
    const score = likelihood.value * impact.value
    const line = lineAt(source.lines, issue.home.span.start)
    const { key, state, level = null } = issue
    const named = { id: issue.id?.value ?? null, title: issue.title.value, state, level }
    return {
      path: tracker.path,
      line,
      key,
      ...named,
      likelihood,
      impact,
      score,
      band: bandOf(score, options.risk.bands),
    }
  })
}

function bandOf(score: number, bands: MeasureOptions['risk']['bands']): RiskBand {
  if (score >= bands.critical) return 'critical'
  if (score >= bands.high) return 'high'
  return score >= bands.moderate ? 'moderate' : 'low'
}

function summarize(entries: readonly RiskEntry[], { risk }: MeasureOptions): Risk {
  const open = entries.filter(entry => !isClosed(entry.state))
  const assumed = (gauge: 'likelihood' | 'impact') => open.filter(entry => entry[gauge].from === 'assumed')
  return {
    open: total(open),
    retired: total(entries.filter(entry => entry.state === 'resolved')),
    accepted: total(entries.filter(entry => entry.state === 'wontfix')),
    bands: {
      critical: open.filter(entry => entry.band === 'critical').length,
      high: open.filter(entry => entry.band === 'high').length,
      moderate: open.filter(entry => entry.band === 'moderate').length,
      low: open.filter(entry => entry.band === 'low').length,
    },
    borders: risk.bands,
    matrix: scale.map(likelihood =>
      scale.map(
        impact =>
          open.filter(entry => entry.likelihood.value === likelihood && entry.impact.value === impact).length,
      ),
    ),
    assumed: {
      likelihood: assumed('likelihood').length,
      impact: assumed('impact').length,
      both: assumed('likelihood').filter(entry => entry.impact.from === 'assumed').length,
    },
    top: open.toSorted(gravestFirst).slice(0, risk.top),
  }
}

const scale = [1, 2, 3, 4, 5]

const total = (entries: readonly RiskEntry[]) => ({
  issues: entries.length,
  score: entries.reduce((score, entry) => score + entry.score, 0),
})

/** By score; of equals, the one with the greater impact, then the one that rests on more evidence, then as in the files. */
const gravestFirst = (a: RiskEntry, b: RiskEntry): number =>
  b.score - a.score || b.impact.value - a.impact.value || evidenceOf(b) - evidenceOf(a)

const evidenceOf = (entry: RiskEntry): number =>
  Number(entry.likelihood.from !== 'assumed') + Number(entry.impact.from !== 'assumed')
