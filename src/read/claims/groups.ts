/** Lists of ids on lines of their own below a count, each with a name or none. */
import type { Claim, Issue, Sense } from '../../issue/model.js'
import { meaningOf } from '../../issue/vocabulary.js'
import { type Phrase, phraseLines } from '../../markdown/phrase.js'
import type { Span } from '../../text/span.js'
import { phrasesIn } from '../body.js'
import type { View } from '../view.js'
import { type Checker, claimOf } from './checker.js'
import { differenceOf } from './difference.js'
import { rewriteIds, wholeIdList } from './id-lists.js'
import { type Bench, type Comparison, waysToCount } from './judge.js'
import { type ClaimLine, claimLines } from './lines.js'
import type { Query } from './query.js'
import { readStatements } from './statements.js'

/** One line of ids, or a word that says that there are none. */
interface Group {
  readonly phrase: Phrase
  readonly span: Span
  readonly raw: string
  readonly name: string
  readonly keys: readonly string[]
}

/** A count, and the groups below it. */
interface Grouped {
  readonly subject: string
  readonly queries: readonly Query[]
  readonly groups: readonly Group[]
}

/**
 * The groups below the counts of a section. Each names issues that count, and all groups of a count together name each of
 * them; or each names some of them alone.
 *
 *     - Critical issues remaining: 3
 *       - First release: BUG-1, BUG-4
 *       - Second release: BUG-7
 */
export function groupClaims(check: Checker, view: View, bench: Bench): Claim[] {
  const counts = [...claimLines(view)].flatMap(line => groupedBy(check, line) ?? [])
  return counts.flatMap(count =>
    count.groups.map(group =>
      claimOf(check, group.phrase, {
        span: group.span,
        slot: { start: 0, end: group.phrase.text.length },
        subject: `${count.subject}, ${group.name}, ids`,
        compare: () => judgeGroup(group, { check, counts, count, bench }),
      }),
    ),
  )
}

/** A line with one count of a state or a level, where all that stands below it are groups. */
function groupedBy(check: Checker, line: ClaimLine): Grouped | undefined {
  const { words } = check.ground
  const { phrase, below } = line
  if (line.isCell || below.length === 0 || check.isInIssue(phrase.span.start)) return undefined
  const { sections, keyOf } = check
  const [statement, ...others] = readStatements(phrase.text, { words, sections, keyOf })
  if (statement?.measure.kind !== 'count' || others.length > 0) return undefined
  const { queries } = statement.measure
  const texts = [...phrasesIn(below)].flatMap(phraseLines)
  const groups = texts.flatMap(text => groupOf(check, text) ?? [])
  const isMeant = queries.every(({ state, level }) => (state ?? level) !== undefined)
  return isMeant && groups.length === texts.length
    ? { subject: statement.subject, queries, groups }
    : undefined
}

function groupOf({ keyOf, ground }: Checker, phrase: Phrase): Group | undefined {
  const { text } = phrase
  const head = NAME.exec(text)?.[0] ?? ''
  const raw = text.slice(head.length).trimEnd()
  const isEmpty = meaningOf(ground.words.answers, raw) === 'nothing'
  const keys = isEmpty ? [] : wholeIdList(raw, keyOf)
  const span = { start: head.length, end: head.length + raw.length }
  return keys && { phrase, span, raw, name: head.replace(/[:：]\s*$/u, ''), keys }
}

/** `First release: ` */
const NAME = /^[^:：]+[:：]\s*/u

interface GroupGround {
  readonly check: Checker
  readonly counts: readonly Grouped[]
  readonly count: Grouped
  readonly bench: Bench
}

/** A group holds if it names nothing that does not count; whether the groups name all that does is another sense of it. */
function judgeGroup(group: Group, ground: GroupGround): Comparison {
  const ways = waysToCount(ground.count.queries, ground.bench)
  const senses = ways.flatMap(({ name, issues }): readonly Sense[] => {
    const places = issues.map(issue => placeOf(issue, ground))
    const all = issues.filter((_, at) => places[at] === group)
    const leavesOut = issues.flatMap(({ key }, at) => (places[at] === undefined ? [key] : []))
    const some = issues.filter(({ key }) => group.keys.includes(key))
    return [
      { name: `${name}, all`, value: written(group, all, ground), leavesOut },
      { name: `${name}, some`, value: written(group, some, ground) },
    ].flatMap(({ value, ...sense }) => (value === undefined ? [] : [{ ...sense, value }]))
  })
  const holds = senses.some(({ value }) => value === group.raw)
  const [first] = ways
  const receipt = holds ? 'it names none that is not so' : differenceOf(first?.issues ?? [], group.keys)
  return { senses, verdict: holds ? 'holds' : 'unclear', receipt }
}

/** The group of the count that names an issue, or that is to: as under another count one of the same name does, or with those of its section. */
function placeOf(issue: Issue, { check, counts, count }: GroupGround): Group | undefined {
  const { groups } = count
  const all = counts.flatMap(one => one.groups)
  const names = ({ keys }: Group): boolean => keys.includes(issue.key)
  const other = all.find(names)
  const isOfSection = ({ name }: Group): boolean =>
    check.content.issues.some(
      one =>
        one.section.join('\n') === issue.section.join('\n') &&
        all.some(group => group.name === name && group.keys.includes(one.key)),
    )
  return (
    groups.find(names) ??
    groups.find(({ name }) => name === other?.name) ??
    (groups.length === 1 ? groups[0] : theOne(groups, isOfSection))
  )
}

function theOne<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item | undefined {
  const [first, ...others] = items.filter(holds)
  return others.length === 0 ? first : undefined
}

/** The issues as the group names them, or as another one does; for none the word of another group, or nothing, with which the line goes. */
function written(group: Group, issues: readonly Issue[], { check, counts }: GroupGround): string | undefined {
  const isSame = issues.length === group.keys.length && issues.every(({ key }) => group.keys.includes(key))
  if (isSame) return group.raw
  const groups = counts.flatMap(count => count.groups)
  if (issues.length === 0) return groups.find(({ keys }) => keys.length === 0)?.raw ?? ''
  const model = [group, ...groups].find(({ keys }) => keys.length > 0)
  const wanted = issues.flatMap(({ key, id }) => (id === undefined ? [] : [{ key, id: id.value }]))
  return wanted.length < issues.length || model === undefined
    ? undefined
    : rewriteIds(model.raw, wanted, check.keyOf)
}
