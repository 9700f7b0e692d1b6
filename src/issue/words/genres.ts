import type { WordRow } from '../vocabulary.js'

/**
 * What shows that a text is of another kind than a tracker. Exercises: `task` sets one, `given` labels what it tells beside,
 * `contest` is a site for them. A `guide` says so in its title. Instructions: `agents` are folders for those who follow them; where `work` is `kept` in a
 * `tracker`, or `apart` in files of its own, they tell where issues go; `told` are phrases that tell the reader what to do,
 * `case` opens such a sentence (amid one it says when something goes wrong), `filing` leads to a `filed` thing (“when opening a new issue”), and so does `file`, with a word of `way` behind it (“file a bug for …”).
 */
export type Genre =
  | 'task'
  | 'given'
  | 'contest'
  | 'agents'
  | 'guide'
  | 'work'
  | 'kept'
  | 'tracker'
  | 'apart'
  | 'told'
  | 'case'
  | 'filing'
  | 'file'
  | 'filed'
  | 'way'

/** The words of exercises and of instructions. */
export const genreWords: readonly WordRow<Genre>[] = [
  {
    means: 'task',
    language: 'en',
    words: [
      'write a program that, write a function that, write a script that, create a program that, create a function that, create a script that',
    ],
  },
  { means: 'task', language: 'de', words: ['schreiben sie ein programm, schreibe ein programm'] },
  { means: 'task', language: 'fr', words: ['écrire un programme, écrivez un programme'] },
  {
    means: 'task',
    language: 'es',
    words: ['escriba un programa, escribe un programa, cree un programa, crea un programa'],
  },
  {
    means: 'task',
    language: 'pt',
    words: [
      'faça um programa, escreva um programa, crie um programa, desenvolva um programa, faça um algoritmo, escreva um algoritmo,',
      'crie um algoritmo, desenvolva um algoritmo',
    ],
  },
  { means: 'task', language: 'it', words: ['scrivi un programma, scrivere un programma'] },
  { means: 'task', language: 'ru', words: ['напишите программу'] },
  { means: 'task', language: 'zh', words: ['编写程序, 编写一个程序, 编写函数, 编写一个函数'] },
  { means: 'task', language: 'ja', words: ['プログラムを書, プログラムを作成'] },
  {
    means: 'given',
    language: 'en',
    words: ['time complexity, space complexity, constraints, sample input, sample output, input format'],
  },
  {
    means: 'contest',
    language: 'any',
    words: [
      'leetcode, codeforces, hackerrank, atcoder, acmicpc, spoj, codewars, geeksforgeeks, projecteuler',
    ],
  },
  { means: 'agents', language: 'any', words: ['agents, skills, prompts, commands, .claude, .cursor'] },
  { means: 'guide', language: 'en', words: ['guide, guidelines, guideline, how-to'] },
  { means: 'guide', language: 'de', words: ['leitfaden, anleitung'] },
  { means: 'guide', language: 'fr', words: ['consignes'] },
  { means: 'guide', language: 'es', words: ['guía'] },
  { means: 'guide', language: 'pt', words: ['guia'] },
  { means: 'guide', language: 'it', words: ['guida'] },
  { means: 'guide', language: 'pl', words: ['przewodnik, wytyczne'] },
  { means: 'guide', language: 'ru', words: ['руководство, инструкция'] },
  { means: 'guide', language: 'zh', words: ['指南'] },
  { means: 'guide', language: 'ja', words: ['ガイド'] },
  { means: 'guide', language: 'ko', words: ['가이드'] },
  { means: 'guide', language: 'he', words: ['מדריך'] },
  {
    means: 'work',
    language: 'en',
    words: ['issues, bugs, tickets, tasks, work, project, repo, repository, team, we'],
  },
  { means: 'kept', language: 'en', words: ['use, uses, live, lives, tracked, managed, kept, filed'] },
  {
    means: 'tracker',
    language: 'any',
    words: ['github, gitlab, jira, linear, bugzilla, trello, gitea, codeberg'],
  },
  {
    means: 'apart',
    language: 'en',
    words: ['one file per, one markdown file per, each in its own file, own file for each'],
  },
  {
    means: 'told',
    language: 'en',
    words: [
      'you are a, you are an, you are the, you are responsible, you are asked, you keep, you must, you should, you will, you have to,',
      'follow these, follow the rules, follow the guidelines, follow the steps, ask the user, tell the user, show the user,',
      'when asked, whenever asked, when a skill, whenever a skill,',
      'before you file, before you start, before you begin, before you open, never file, use gh, run gh, use the gh, run the gh,',
      'use `gh`, run `gh`, use the `gh`, run the `gh`,',
      'gh issue create, gh issue list, gh issue view, gh issue edit, gh issue close, gh issue comment',
    ],
  },
  { means: 'case', language: 'en', words: ['when you, whenever you, when the user, whenever the user'] },
  {
    means: 'filing',
    language: 'en',
    words: [
      'when opening, when posting, when filing, when reporting, when submitting, when creating,',
      'before opening, before posting, before filing, before reporting, before submitting, before creating',
    ],
  },
  { means: 'file', language: 'en', words: ['create, open, file'] },
  { means: 'filed', language: 'en', words: ['issue, bug, ticket, report'] },
  { means: 'way', language: 'en', words: ['in, for, with, on, when, using, via'] },
]
