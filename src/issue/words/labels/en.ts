import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of English. */
export const enLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'title',
    language: 'en',
    words: [
      'title, issue, bug, problem title, name, task, item, feature, summary, finding, defect,',
      "debt, risk title, limitation, gap, what, what's wrong,",
      'known problem, known issue, known bug, open issue, open item, open bug, open problem, outstanding issue, remaining issue, current issue, idea',
    ],
  },
  {
    means: 'status',
    language: 'en',
    words: [
      'outcome, fixed in status, verdict, status, state, current status, issue status, fix status, resolution status, done',
      'progress status, disposition, resolution state, workflow state',
    ],
  },
  {
    means: 'severity',
    language: 'en',
    words: [
      'severity, sev, severity level, criticality, level, risk level, impact level,',
      'severity/impact',
      'severity rating, bug severity, gravity, severity score',
    ],
  },
  {
    means: 'priority',
    language: 'en',
    words: ['priority, prio, urgency, importance, pri, priority level', 'priority rating, fix priority'],
  },
  {
    means: 'impact',
    language: 'en',
    words: [
      'impact, business impact, user impact, effect, consequence, consequences,',
      'security impact, impact details, what breaks',
      'impact on users, customer impact, blast radius',
    ],
  },
  { means: 'likelihood', language: 'en', words: ['likelihood, probability, chance'] },
  {
    means: 'frequency',
    language: 'en',
    words: ['frequency, occurrence, reproducibility, how often', 'how frequently'],
  },
  { means: 'risk', language: 'en', words: ['risk, risk score, exposure'] },
  {
    means: 'effort',
    language: 'en',
    words: [
      'effort, estimate, estimated effort, time estimate, estimated time, cost, complexity,',
      'size, story points, points, effort estimate, fix effort, time',
      'estimated time to fix, time to fix, estimated fix time, loe, level of effort, t shirt size,',
      'story point, sp',
    ],
  },
  {
    means: 'files',
    language: 'en',
    words: [
      'site, sites, file site, file, files, location, locations, where, affected file, affected files, file path,',
      'file(s), path, paths, source, source file, source files, code location,',
      'file location, affected code, files affected, affected locations, affected location,',
      'look first, files involved, related files, key files, affected, file:line, file/line,',
      'file & line, affected components, location(s), files to check, in',
      'source location, where in code, code location(s), code locations, code path, found in file,',
      'affected source files, defined in, offending code, references in code, where to fix',
      'involved files, relevant files',
      'files to modify, files to change, files to update, component file',
    ],
  },
  {
    means: 'lines',
    language: 'en',
    words: [
      'line, lines, line number, line numbers, line(s), line no',
      'at line, at lines, line range, line no., lines affected, ln',
    ],
  },
  {
    means: 'changedFiles',
    language: 'en',
    words: [
      'files changed, files modified, changed files, modified files, modified,',
      'files touched, code changes, changes, files fixed,',
      'files updated',
    ],
  },
  {
    means: 'createdFiles',
    language: 'en',
    words: [
      'files to create/modify, files to create or modify, new/modified files, files to add/modify, files created, files created/modified, files modified/created, created/modified files, created files, files to create, new files, new file, tests added,',
      'files added',
    ],
  },
  {
    means: 'created',
    language: 'en',
    words: [
      'created, date, reported, date reported, found, date found, discovered,',
      'date discovered, opened, logged, identified, first seen, created at, created on,',
      'date created, added, date added, raised, detected, filed, found on, reported on,',
      'open date, discovery date, discovered on, date identified, since',
      'date opened, opened on, opened at, date logged, date raised, date noted, noted on, created date,',
      'reported date, report date, date filed, found at, discovered at, first reported, first observed,',
      'date observed, observed on, date detected, detected on',
    ],
  },
  {
    means: 'resolved',
    language: 'en',
    words: [
      'resolved, fixed, resolution date, fix date, date fixed, date resolved, fixed on,',
      'resolved on, closed, completed, completed on, completion date, closed on,',
      'date closed, fixed date, resolved date, closed date, date completed, resolved at,',
      'fixed at, completed date, verified',
      'solved on, done on, date of resolution, date of fix, date solved, fixed (date),',
      'resolution time, shipped on, closed at',
    ],
  },
  {
    means: 'due',
    language: 'en',
    words: [
      'due, due date, deadline, target date, target, eta, fix by, target resolution, due by,',
      'target completion',
      'target fix, planned for, target release, target version, fix version, due on, expected by,',
      'planned date, eta date, expected resolution',
    ],
  },
  {
    means: 'updated',
    language: 'en',
    words: [
      'updated, last updated, last update, last modified, updated at, updated on,',
      'last reviewed, last review, last verified, last audit, last checked',
      'update date, modified on, last edited, last touched, last changed, date updated, last revised,',
      'status date',
    ],
  },
  {
    means: 'owner',
    language: 'en',
    words: [
      'owner, assignee, assigned, assigned to, responsible, responsible team, team, lead,',
      'maintainer, resolver, fixed by, assignees, owners, dri, contact, risk owner, who',
      'responsible person, point of contact, poc, handled by, worked on by, assigned developer,',
      'in charge, fixer',
    ],
  },
  {
    means: 'dependsOn',
    language: 'en',
    words: [
      'depends on, dependencies, dependency, blocked by, requires, prerequisite,',
      'prerequisites, blockers, depends',
      'depends upon, waits for, waiting on, blocked on',
    ],
  },
  {
    means: 'category',
    language: 'en',
    words: [
      'type of issue, type of bug, bug type, category, type, component, module, area, scope,',
      'label, labels, tag, tags, kind, class, subsystem, domain, categories, issue type,',
      'environment, platform, platforms, system info',
    ],
  },
  {
    means: 'description',
    language: 'en',
    words: [
      'what is wrong, description, problem, issue description, details, detail, symptom, symptoms,',
      'observed, current behavior, current behaviour, actual, actual behavior, expected,',
      'expected behavior, current, current state, evidence,',
      'code, current code, reproduction, steps to reproduce, steps, why, why it matters,',
      'rationale, problem statement, missing, observation, observations, error,',
      'error message, what happens, result, reason, violation, vulnerability, security risk,',
      'attack vector, example, affects',
      'steps to repro, repro steps, repro, how to reproduce, reproduction steps, actual behaviour,',
      'expected behaviour, actual result, expected result, desired behavior, desired behaviour,',
      'what is happening, issue details, problem description, bug description',
      'observed behavior, observed behaviour',
    ],
  },
  {
    means: 'cause',
    language: 'en',
    words: [
      'cause, root cause, likely cause, root causes, causes, analysis, possible cause,',
      'suspected cause, why it happens, technical details, investigation',
      'reason for failure, underlying cause, suspected root cause, probable cause, source of the problem',
      'root cause analysis',
    ],
  },
  {
    means: 'fix',
    language: 'en',
    words: [
      'what was changed, fix description, fixed in, fix, solution, resolution, recommendation, recommended fix, suggested fix,',
      'proposed fix, required fix, fix required, action, actions, fix applied,',
      'resolution applied, mitigation, remediation, action required, resolution plan,',
      'proposed solution, recommended solution, fix with, how to fix, next step, next steps,',
      'implementation, implementation details, plan, fix plan, required action,',
      'required actions, solution applied, fix summary,',
      'changes made, improvement, improvements, suggestion, recommended action,',
      'recommendations, recommended approach, corrective action, proposed, proposal,',
      'what was done, what needs to be done,',
      'contingency, fix needed, fix strategy, approach',
      'possible fix, possible solution, potential fix, potential solution, suggested solution, fix idea,',
      'fix ideas, resolution notes, resolution details, countermeasure, countermeasures, solution idea,',
      'ideal solution, ideal fix, better solution, better fix, long term fix, long term solution, short term fix, short term solution, permanent fix, permanent solution, proper fix, real fix, alternative fix, alternative solution, best solution, preferred solution',
    ],
  },
  {
    means: 'tasks',
    language: 'en',
    words: [
      'tasks, subtasks, completed work, remaining work, remaining, todo, to do, steps remaining, checklist',
    ],
  },
  {
    means: 'workaround',
    language: 'en',
    words: [
      'workaround, workarounds, immediate workaround, temporary fix, current workaround,',
      'mitigations, temporary workaround, temporary solution',
      'work around, work arounds, interim solution, interim fix, stopgap, stop gap, temporary mitigation,',
      'temporary measure, known workaround, how to work around',
    ],
  },
  {
    means: 'acceptance',
    language: 'en',
    words: [
      'acceptance criteria, done when, definition of done, verification, success criteria,',
      'test plan, how to verify, tests, testing, verification steps, validation,',
      'exit criteria, criteria, test cases, verified by, tests required',
      'done criteria, verification method',
      'test, regression test, regression tests, test file, test files, covered by, tested by',
      'acceptance',
    ],
  },
  {
    means: 'note',
    language: 'en',
    words: [
      'context, background, overview,',
      'note, notes, comment, comments, remark, remarks, discovery, references, reference,',
      'related, see also, plan reference, links, link, related issues, commit, pr, version,',
      'phase, milestone, author, reporter, reported by, found by, discovered by,',
      'definition, document version, next review, next review date, progress, regression risk, risk of regression, anti recurrence, lesson,',
      'lessons learned, confidence',
      'remarks and notes, additional info, additional information, additional notes, more info,',
      'ticket link, upstream issue, github issue, external reference',
    ],
  },
]
