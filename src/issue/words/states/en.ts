import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of English. */
export const enStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'en',
    words: [
      'resolved, fixed, done, complete, completed, closed, solved, implemented, shipped,',
      'merged, deployed, released, delivered, finished, verified, verified fixed, addressed,',
      'patched, remediated, corrected, repaired, passed, all resolved, all fixed,',
      'fully implemented, fully resolved, fully fixed, already complete, already fixed,',
      'already resolved, no longer an issue, fix applied, fix deployed, fix verified,',
      'fix merged, landed, integrated, accomplished, removed, hotfixed, live in production',
    ],
  },
  {
    means: 'wontfix',
    language: 'en',
    words: [
      "wontfix, cantfix, superseded, obsolete, no longer relevant, no longer applicable, won't fix, won't do, wont't fix, will not fix, will not be fixed, won't be fixed, wont be fixed, no longer reproducible, not planned,",
      'no fix planned, by design, as designed, works as designed, works as intended,',
      'working as intended, as intended, intentional, intended, false positive, not a bug,',
      'not an issue, not a problem, not a defect, invalid, rejected, declined, duplicate,',
      "cannot reproduce, can not reproduce, can't reproduce, not reproducible, user error,",
      'accepted risk, risk accepted, accepted limitation, accepted, acknowledged risk,',
      'verified correct, non issue, not applicable, n/a, design choice, abandoned,',
      'cancelled, canceled, dropped, discarded, no action needed, no action required,',
      'harmless, expected behavior, expected behaviour, good, secure, not needed, skipped,',
      'ignored, retired',
    ],
  },
  {
    means: 'in_progress',
    language: 'en',
    words: [
      'in progress, in work, wip, work in progress, started, ongoing, underway, active,',
      'doing, being fixed, being worked on, working on it, in development, in review,',
      'under review, review, in testing, testing, awaiting verification, awaiting review,',
      'awaiting deploy, awaiting deployment, pending verification, pending review,',
      'needs verification, needs testing, ready for review, partial, partially, partly,',
      'partially complete, partially completed, partially done, partially fixed,',
      'partially resolved, partially implemented, partially addressed, partial fix,',
      'partly fixed, partly done, mostly fixed, mostly done, mostly complete,',
      'mostly resolved, mostly implemented, nearly done, almost done, mitigated,',
      'partially mitigated, investigating, under investigation, being investigated,',
      'in analysis, fix in progress, monitoring, assigned, in qa, in staging, temporary fix,',
      'temporarily fixed',
    ],
  },
  {
    means: 'blocked',
    language: 'en',
    words: ['blocked, on hold, stalled, waiting, awaiting upstream, waiting on upstream, paused,', 'stuck'],
  },
  {
    means: 'planned',
    language: 'en',
    words: [
      'planned, scheduled, fix planned, roadmap, on the roadmap, accepted for fix, queued, approved,',
      'proposed, up next',
    ],
  },
  {
    means: 'deferred',
    language: 'en',
    words: ['deferred, postponed, later, parked, backlogged, future work, delayed, icebox, someday'],
  },
  {
    means: 'open',
    language: 'en',
    words: [
      'open, opened, reopened, re opened, new, todo, to do, to fix, not started, not fixed,',
      'unfixed, unresolved, not resolved, not done, not complete, not completed, incomplete,',
      'pending, not implemented, unimplemented, not yet implemented, not closed, missing,',
      'broken, failing, fail, failed, identified, reported, confirmed, reproduced, known,',
      'known issue, triage, needs triage, triaged, backlog, unverified, not verified,',
      'needs fix, needs work, needs attention, fix needed, fix required,',
      'needs investigation, to be fixed, to be done, tbd, tbc, outstanding, remaining,',
      'still open, still broken, still present, not working, workaround,',
      'workaround available, active bug, ready, ready to start, unassigned, not addressed,',
      'not configured, critically broken, acknowledged, unconfirmed, not confirmed, needs info,',
      'needs information, needs more info, needs design, needs decision, escalated, logged, tracked',
    ],
  },
]
