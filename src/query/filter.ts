import { levels } from '../issue/model.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { type Entry, findProperty, plain, type Property, propertyNames } from './property.js'

/** Whether an issue is one of those that were asked for. */
export type Predicate = (entry: Entry) => boolean

/** What a filter is understood by: the issues it is for (their labels may be named), and the day that `today` is. */
export interface QueryGround {
  readonly entries: readonly Entry[]
  readonly today: string
}

/**
 * The predicate that an expression stands for. All of its terms must hold; of several values after a comma, one must.
 *
 *     is=open level>=high owner=@mara,@jon section~"open bugs" due<today owner=
 */
export function parseFilter(expression: string, ground: QueryGround): Result<Predicate, Objection> {
  const predicates: Predicate[] = []
  for (const term of expression.match(TERMS) ?? []) {
    const parsed = parseTerm(term, ground)
    if (!parsed.ok) return parsed
    predicates.push(parsed.value)
  }
  return success(entry => predicates.every(holds => holds(entry)))
}

/** `level>=high`, `section~"open bugs"` */
const TERMS = /(?:"[^"]*"|[^\s"])+/g

const TERM = /^(?<name>[^!=~<>"]+)(?<operator>!=|!~|<=|>=|=|~|<|>)(?<value>.*)$/su

const operators = ['=', '!=', '~', '!~', '<', '<=', '>', '>='] as const

type Operator = (typeof operators)[number]

function parseTerm(term: string, { entries, today }: QueryGround): Result<Predicate, Objection> {
  const { name = '', operator: sign, value = '' } = TERM.exec(term)?.groups ?? {}
  const operator = operators.find(one => one === sign)
  if (operator === undefined)
    return failure({
      message: `“${term}” is no filter; write one as in \`level>=high\` or \`title~"log in"\``,
    })
  const property = findProperty(name, entries)
  if (property === undefined)
    return failure({
      message: `there is no field “${name}”`,
      unknown: { word: name, known: propertyNames() },
    })
  const wanted = value.replaceAll('"', '').split(',')
  const values = property.kind === 'day' ? wanted.map(one => (one === 'today' ? today : one)) : wanted
  const objection = objectionTo({ name, operator, property, values })
  return objection === undefined ? success(testOf(property, operator, values)) : failure(objection)
}

interface Term {
  readonly name: string
  readonly operator: Operator
  readonly property: Property
  readonly values: readonly string[]
}

function objectionTo({ name, operator, property, values }: Term): Objection | undefined {
  const isOrder = operator.startsWith('<') || operator.startsWith('>')
  if (isOrder && property.kind !== 'rank' && property.kind !== 'day')
    return { message: `“${name}” has no order, so that ${operator} cannot be asked of it` }
  if (isOrder && values.length > 1)
    return { message: `${operator} takes one value, not “${values.join(',')}”` }
  const known = property.values
  const strange = values.find(value => value !== '' && known?.includes(value) === false)
  if (known !== undefined && strange !== undefined && !operator.endsWith('~'))
    return {
      message: `${name} cannot be “${strange}”; it may be ${known.join(', ')}`,
      unknown: { word: strange, known },
    }
  const noDay = values.find(value => value !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
  return property.kind === 'day' && noDay !== undefined && !operator.endsWith('~')
    ? { message: `“${noDay}” is no day; write it as in 2026-01-31` }
    : undefined
}

function testOf(property: Property, operator: Operator, values: readonly string[]): Predicate {
  if (operator.startsWith('!')) {
    const holds = testOf(property, operator === '!=' ? '=' : '~', values)
    return entry => !holds(entry)
  }
  const wanted = values.map(plain)
  return entry => {
    const found = property.read(entry)
    // `owner=` asks for issues without an owner.
    if (found.every(value => value === '')) return operator === '=' && wanted.includes('')
    return found.some(value => wanted.some(one => agrees(property, operator, [plain(value), one])))
  }
}

function agrees(property: Property, operator: Operator, [value, wanted]: readonly [string, string]): boolean {
  if (operator === '=') return value === wanted
  if (operator === '~') return wanted !== '' && value.includes(wanted)
  const away = compareValues(property, value, wanted)
  if (away === 0) return operator.endsWith('=')
  return operator.startsWith('>') === away > 0
}

/** Less than 0 where the first is less: an earlier day, a milder level. */
export function compareValues({ kind }: Property, a: string, b: string): number {
  if (kind === 'rank') return rankOf(b) - rankOf(a)
  return a < b ? -1 : a > b ? 1 : 0
}

const rankOf = (level: string): number => levels.map(String).indexOf(level)
