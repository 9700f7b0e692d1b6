import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of English. */
export const enSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'en',
    words: [
      'issue, issues, bug, bugs, problem, problems, limitation, limitations, limits, debt, defect,',
      'defects, todo, todos, to do, task, tasks, fixes, gap, gaps, risks, finding, findings,',
      'vulnerability, vulnerabilities, improvement, improvements, enhancement, enhancements,',
      'backlog, caveats, errors, failures, warnings, feature requests, requests,',
      'work items, items, pending, quirks, gotchas, shortcomings, incompatibilities,',
      'regressions, known, ideas, risk, risk list, risk register, known issue, known bug, known limitation, wishlist, concerns, violations, weaknesses, blockers,',
      'workarounds',
      'fixme, fixmes, punch list, next up, errata, erratum, known problems, known errors, known defects,',
      'known gaps, open points, open questions, open items, loose ends, rough edges, pain points,',
      'tickets, restrictions, outstanding issues, outstanding work, pending work, pending tasks,',
      'deficiencies, drawbacks, pitfalls, annoyances, papercuts, tech debt, technical debts,',
      'unresolved issues, glitches, incidents, task list, to do list, todo list, bug list, issue list,',
      'action items list, code smells, smells, hazards, threats, remaining issues',
    ],
  },
  {
    means: 'product',
    language: 'en',
    words: ['features, feature list, key features, main features, highlights'],
  },
  {
    means: 'legend',
    language: 'en',
    words: [
      'legend, issue types, bug types, common issue types, types of issues, severity levels, debt categories, risk categories, issue categories, severity categories, status types, priority levels, status definitions,',
      'severity definitions, severity & status definitions, classification,',
      'classification system, issue classification, priority definitions, status legend,',
      'priority legend, severity legend, status codes, status key, key, status values,',
      'severity scale, priority scale, status lifecycle, lifecycle, definitions,',
      'conventions, symbols, notation, severity guide, priority guide,',
      'severity classification, severity criteria, levels, labels, priority system,',
      'severity level definitions, priority key, severity key, status meanings, status flow,',
      'scoring, scoring guide, rating scale',
    ],
  },
  {
    means: 'contents',
    language: 'en',
    words: ['table of contents, contents, toc, quick navigation, quick links, navigation'],
  },
  {
    means: 'summary',
    language: 'en',
    words: [
      'resolution summary, compliance assessment, assessment, audit summary, detailed status, test results, summary, statistics, stats, overview, executive summary, metrics, issue metrics,',
      'dashboard, at a glance, totals, completion status, progress, implementation progress,',
      'progress summary, status summary, issue summary, quick stats, scorecard, coverage,',
      'breakdown, status overview, bug summary, summary statistics, counts,',
      'tracking summary, results, conclusion, score, gap summary, impact analysis,',
      'success metrics, key metrics, session summary, quick summary, summary table, task dependencies',
    ],
  },
  {
    means: 'plan',
    language: 'en',
    words: [
      'recommended solution, proposed solution, alternative solutions, implementation steps, migration steps, migration strategy, next actions, future actions, next session, starting point, next session starting point, priority actions, remaining work, future enhancements, testing recommendations, immediate next action, action plan, recommended action plan, roadmap, timeline, schedule, sprint plan, plan,',
      'next steps, next step, quick wins, milestones, recommended order, fix order,',
      'execution order, order of execution, recommended sequence, implementation order, priority order, critical path, critical path analysis,',
      'dependency map, phase execution order, suggested order,',
      'implementation plan, remediation plan, resolution plan, recommended actions,',
      'recommendations, recommended next steps, immediate actions, action items,',
      'priority matrix summary, sprint planning, release plan, testing plan,',
      'effort estimates, recommended approach, strategy, estimated timeline,',
      'recommended fix order, remediation roadmap, implementation roadmap, order of work,',
      'suggested sequence',
    ],
  },
  {
    means: 'gate',
    language: 'en',
    words: [
      'tests to add, related tests, test cases, tests needed, regression tests, definition of done, quality gate, quality gates, checklist, release checklist,',
      'acceptance criteria, success criteria, exit criteria, before production deployment,',
      'criteria, before phase completion, verification checklist, deployment checklist,',
      'test checklist, testing checklist, production readiness checklist,',
      'security checklist, go live checklist, launch checklist, pre launch checklist,',
      'verification, compliance checklist',
    ],
  },
  {
    means: 'process',
    language: 'en',
    words: [
      'contributing, agents, claude, gemini, code of conduct, risk identification, risk assessment, risk response, risk monitoring, risk management, risk management process, prevention, standards, development standards, coding standards, regular maintenance, discovery methods, adding new, submitting bugs, submitting issues, filing issues, filing bugs, how to, how to report, reporting new issues, reporting,',
      'reporting issues, reporting bugs, resolution process, process, workflow, guidelines,',
      'instructions, usage, how to use, how to use this document, weekly review, daily review, monthly review,',
      'review process, how to contribute, triage, triage process, escalation,',
      'contact, getting help, reporting a bug, reporting new bugs, rules, policy,',
      'methodology, about, purpose, introduction, how to add, update process,',
      'adding issues, audit cadence, cadence, issue resolution, testing strategy, bug reporting, how this works,',
      'maintenance notes, review schedule, tracking process, need help, getting help, get help, getting more help, need more help, more help, help, support, reporting rules, issue rules, posting rules, feedback, questions, contact us, get in touch',
    ],
  },
  {
    means: 'template',
    language: 'en',
    words: [
      'template, issue template, bug template, bug report template, example, examples,',
      'format, issue format, entry format, sample, report template, new issue template,',
      'example entry, template for new issues',
    ],
  },
  {
    means: 'history',
    language: 'en',
    words: [
      'fix log, bug fix log, fixes applied, files updated, files changed, files modified, fixed files, changed files, modified files, updated files, affected files, files to change, files ready, re test, retest, converters fixed, changelog, change log, history, revision history, version history, document history,',
      'update log, updates, log, audit log, release notes, session log, update history,',
      'change history, changes log, work log, recent changes, recent updates, test results,',
      'test run, progress log, activity log, investigation log',
    ],
  },
  {
    means: 'links',
    language: 'en',
    words: [
      'references, links, related documents, related documentation, related docs, see also,',
      'resources, further reading, appendix, related files, sources, related,',
      'documentation links, useful links, related links',
    ],
  },
  {
    means: 'notes',
    language: 'en',
    words: [
      'notes, note, background, context, remarks, disclaimer, architecture,',
      'lessons learned, assumptions, key learnings, observations, positive findings,',
      'strengths, what works, working features, good practices, positives, files analyzed,',
      'acknowledgments, key decisions, insights, positive observations, what works well,',
      'best practices, lessons, technical notes, developer notes, measures in place, positive highlights, workarounds, temporary workarounds',
    ],
  },
]
