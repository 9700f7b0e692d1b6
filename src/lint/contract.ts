/** What every rule promises, as a list of broken promises: the test of the table asks it, and is itself tested with it. */
import { applyEdits } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { lintExample } from './example.js'
import type { Example, Rule } from './rule.js'

/** Everything that is wrong with a table of rules; empty if it keeps its contract. */
export const brokenPromises = (rules: readonly Rule[]): readonly string[] => [
  ...orderFaults(rules),
  ...rules.flatMap(rule => [...docFaults(rule), ...exampleFaults(rule)]),
]

/** Rules that do not stand in alphabetical order. */
export function orderFaults(rules: readonly Rule[]): readonly string[] {
  const ids = rules.map(({ id }) => id)
  return ids.flatMap((id, index) => {
    const before = ids[index - 1]
    return before !== undefined && before >= id ? [`${id}: stands behind ${before}`] : []
  })
}

function docFaults(rule: Rule): readonly string[] {
  const faults: string[] = []
  if (!/^[a-z]+(-[a-z]+)*$/.test(rule.id)) faults.push('its id is not made of kebab words')
  if (rule.summary.length > 70)
    faults.push(`its summary has ${rule.summary.length} characters, 70 are allowed`)
  if (rule.why.length < 80) faults.push('its “why” is too short to explain anything')
  if (rule.examples.length === 0) faults.push('it has no example')
  if (!rule.configure({}).ok) faults.push('its options have no defaults')
  if (rule.configure({ noSuchOption: 1 }).ok) faults.push('its options are not strict')
  for (const [name, option] of Object.entries(rule.options.shape)) {
    if (optionDoc(option) === undefined) faults.push(`its option ${name} is not described`)
  }
  return faults.map(fault => `${rule.id}: ${fault}`)
}

const optionDoc = (option: object): unknown => ('description' in option ? option.description : undefined)

function exampleFaults(rule: Rule): readonly string[] {
  const fixed = rule.examples.flatMap(example =>
    ownFindings(rule, example).filter(({ fix }) => fix !== undefined),
  )
  const faults = rule.examples.flatMap(example => oneExampleFaults(rule, example))
  if (rule.fixes === 'never' && fixed.length > 0) faults.push(`${rule.id}: declares no fixes, but offers one`)
  if (rule.fixes !== 'never' && fixed.length === 0)
    faults.push(`${rule.id}: declares fixes, but no example shows one`)
  return faults
}

function oneExampleFaults(rule: Rule, example: Example): string[] {
  const faults: string[] = []
  const own = ownFindings(rule, example)
  if (own.length !== 1) faults.push(`bad gives ${own.length} findings of this rule`)
  if (example.good === undefined) {
    if (rule.fixes === 'always') faults.push('a rule that always fixes shows good')
    return faults.map(fault => `${rule.id} (${example.title}): ${fault}`)
  }
  for (const finding of lintExample(rule, example, example.good).findings) {
    faults.push(`good is not silent: ${finding.rule} says “${finding.message}”`)
  }
  if (rule.fixes === 'always' && own.some(({ fix }) => fix === undefined))
    faults.push('its finding has no fix')
  if (own.some(({ fix }) => fix !== undefined) && fixedText(example.bad, own) !== example.good) {
    faults.push('the fix of bad is not good')
  }
  return faults.map(fault => `${rule.id} (${example.title}): ${fault}`)
}

const ownFindings = (rule: Rule, example: Example): readonly Finding[] =>
  lintExample(rule, example, example.bad).findings.filter(finding => finding.rule === rule.id)

function fixedText(text: string, findings: readonly Finding[]): string | undefined {
  const applied = applyEdits(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  )
  return applied.ok ? applied.value : undefined
}
