import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** Each word of one list ahead of each of another: “suggested order”, “immediate steps”. */
const pairs = (first: string, second: string): string[] =>
  first.split(', ').flatMap(one => second.split(', ').map(other => `${one} ${other}`))

/** The section words of English. */
export const enSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'en',
    words: [
      'issue log, issues log, bug log, bugs log, problem log, defect log, issue tracker, bug tracker, issue register, defect register, bug register, bug reports list',
      'issue, issues, bug, bugs, problem, problems, limitation, limitations, limits, debt, defect,',
      'defects, todo, todos, to do, task, tasks, fixes, gap, gaps, risks, finding, findings,',
      'vulnerability, vulnerabilities, improvement, improvements, enhancement, enhancements,',
      'backlog, caveats, errors, failures, warnings, feature requests, requests,',
      'work items, items, pending, quirks, gotchas, shortcomings, incompatibilities,',
      'regressions, known, ideas, further ideas, other ideas, more ideas, candidates, risk, risk list, risk register, known issue, known issues, known bug, known bugs, known limitation, known limitations, wishlist, concerns, violations, weaknesses, blockers,',
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
      'prioritization matrix, prioritisation matrix,',
      'resolution summary, compliance assessment, assessment, audit summary, detailed status, summary, statistics, stats, overview, executive summary, metrics, issue metrics,',
      'dashboard, at a glance, totals, completion status, progress, implementation progress,',
      'progress summary, status summary, issue summary, quick stats, scorecard, coverage,',
      'breakdown, status overview, bug summary, summary statistics, counts,',
      'tracking summary, results, conclusion, score, gap summary, impact analysis,',
      'success metrics, key metrics, session summary, quick summary, summary table, task dependencies',
      'recap, status recap, final summary, final status, overall status, project status, fix status, resolution status, tally, key figures, severity breakdown, progress tracking, progress tracker, progress report, testing progress, test progress, qa progress, compatibility matrix',
    ],
  },
  {
    means: 'plan',
    language: 'en',
    words: [
      ...pairs(
        'recommended, suggested, proposed, planned, next, immediate, immediate next, quick, required, possible, potential, alternative, short term, long term, final, future, concrete, upcoming, priority, implementation, fix, execution',
        'action, actions, step, steps, order, sequence, approach, solution, solutions, priorities',
      ),
      'recommendation, solution options, potential fixes, possible fixes, migration steps, migration strategy, next session, starting point, next session starting point, remaining work, future enhancements, testing recommendations, action plan, recommended action plan, roadmap, timeline, schedule, sprint plan, plan',
      'quick wins, milestones',
      'order of execution, critical path, critical path analysis',
      'dependency map, phase execution order',
      'implementation plan, remediation plan, resolution plan',
      'recommendations, recommended next steps, action items',
      'priority matrix summary, sprint planning, release plan, testing plan',
      'effort estimates, strategy, estimated timeline',
      'recommended fix order, remediation roadmap, implementation roadmap, order of work',
      'suggested roadmap, fix priority, implementation priority, order of implementation, order of fixes, prioritization, prioritisation, corrected priorities, revised priorities, updated priorities, implementation strategy, rollout plan, fix plan, fixing plan, fixing order, work plan, what to do next, what next',
      'recommended fixes, suggested fixes, quick fixes to apply, fixes to apply',
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
      'verification, compliance checklist, verification steps, steps to verify, test steps, testing steps, test suites',
      'resolution checklist, fix checklist, final checklist, sign off, sign off checklist, test plan, ready checklist, completion checklist, pre release checklist',
    ],
  },
  {
    means: 'process',
    language: 'en',
    words: [
      'principles, guiding principles, general principles, ground rules',
      'issue detection, issue tracking, issue reporting, bug reporting, issue resolution, issue management, bug triage, issue triage, issue lifecycle, monitoring and response, monitoring & response, escalation,',
      'recommended process, recommended workflow, process for new issues',
      'contributing, agents, claude, gemini, code of conduct, risk identification, risk assessment, risk response, risk monitoring, risk management, risk management process, prevention, prevention measures, preventive measures, theme prevention, documentation requirements, standards, development standards, coding standards, regular maintenance, discovery methods, adding new, submitting bugs, submitting issues, filing issues, filing bugs, how to, how to report, reporting new issues, reporting,',
      'reporting issues, reporting bugs, resolution process, process, workflow, guidelines,',
      'instructions, usage, how to use, how to use this document, weekly review, daily review, monthly review,',
      'review process, how to contribute, triage, triage process,',
      'contact, contacts, emergency contacts, support contacts, getting help, reporting a bug, reporting new bugs, rules, policy,',
      'methodology, about, purpose, introduction, how to add, update process,',
      'adding issues, audit cadence, cadence, testing strategy, how this works,',
      'maintenance notes, review schedule, tracking process, need help, get help, getting more help, need more help, more help, help, support, reporting rules, issue rules, posting rules, feedback, questions, contact us, get in touch',
      'how to help, how to debug, troubleshooting steps, troubleshooting guide, diagnostic steps, debugging tips, how to read this, how to read this file, how to read this document, how to update, updating this file, maintaining this file, maintenance of this file, scope of this document, about this document, about this file, when to update, reporting a problem, report a problem, report an issue, report a bug',
      'debugging steps, steps to debug, steps for debugging',
      'troubleshooting, troubleshooting tips',
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
      'files created, created files, new files, files added, files touched, files created or modified, created and modified files, what changed, what was done, what was changed, work done, work completed',
      "what i fixed, what i've fixed, what i have fixed, what we fixed, what we've fixed, what we have fixed",
    ],
  },
  {
    means: 'links',
    language: 'en',
    words: [
      'references, links, related documents, related documentation, related docs, see also,',
      'resources, further reading, appendix, related files, sources, related,',
      'documentation links, useful links, related links',
      'further discussion, more information, further information, more info, additional resources, external links, cross references, bibliography',
      'key files, important files, relevant files, main files, core files, key locations',
    ],
  },
  {
    means: 'notes',
    language: 'en',
    words: [
      "what is working, what's working, what already works, what works today, what is implemented, what has been verified, verified working, technical context, project overview,",
      'checked and fine, checked and ok, verified and fine, verified ok, what was checked, what has been checked, what is fine, confirmed working, what was verified',
      'notes, note, background, context, remarks, disclaimer,',
      'lessons learned, assumptions, key learnings, observations, positive findings,',
      'strengths, what works, working features, good practices, positives, files analyzed,',
      'acknowledgments, key decisions, insights, positive observations, what works well,',
      'best practices, lessons, technical notes, developer notes, measures in place, positive highlights, workarounds, temporary workarounds',
      'design decisions, design choices, architectural decisions, architecture decisions, decisions made, decision log, faq, frequently asked questions, glossary, acknowledgements, tips, good to know, debunked, false alarms, what this means, what that means, what it means',
    ],
  },
]
