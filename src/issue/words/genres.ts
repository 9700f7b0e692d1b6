import type { WordRow } from '../vocabulary.js'

/**
 * What shows that a text is of another kind than a tracker. Exercises: `task` sets one, `given` labels what it tells beside,
 * `contest` is a site for them. A `guide` says so in its title, an `essay` in its first sentence. Instructions: `agents` are folders for those who follow them; where `work` is `kept` in a
 * `tracker`, or `apart` in files of its own, they tell where issues go; `told` are phrases that tell the reader what to do,
 * `case` opens such a sentence (amid one it says when something goes wrong), `filing` leads to a `filed` thing (“when opening a new issue”), and so does `file`, with a word of `way` behind it (“file a bug for …”).
 */
export type Genre =
  | 'task'
  | 'given'
  | 'contest'
  | 'agents'
  | 'guide'
  | 'essay'
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
    means: 'essay',
    language: 'en',
    words: ['this essay, this article, this blog post, this post, this paper'],
  },
  { means: 'essay', language: 'de', words: ['dieser aufsatz, dieser artikel, dieser beitrag, dieser essay'] },
  { means: 'essay', language: 'fr', words: ['cet article, cet essai, ce billet'] },
  { means: 'essay', language: 'es', words: ['este artículo, este ensayo, esta entrada'] },
  { means: 'essay', language: 'pt', words: ['este artigo, este ensaio, este post'] },
  { means: 'essay', language: 'it', words: ['questo articolo, questo saggio, questo post'] },
  { means: 'essay', language: 'pl', words: ['ten artykuł, ten esej, ten wpis'] },
  { means: 'essay', language: 'ru', words: ['эта статья, в этой статье, это эссе'] },
  { means: 'essay', language: 'zh', words: ['这篇文章, 這篇文章, 本文章, 这篇博客'] },
  { means: 'essay', language: 'ja', words: ['この記事, 本記事'] },
  { means: 'essay', language: 'ko', words: ['이 글은, 이 기사'] },
  { means: 'essay', language: 'he', words: ['מאמר זה, המאמר הזה, פוסט זה'] },
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
  {
    means: 'told',
    language: 'de',
    words: [
      'du bist ein, du bist eine, du bist der, du bist die, sie sind ein, du musst, du sollst, sie müssen, lies zuerst, lesen sie zuerst,',
      'frage den nutzer, fragen sie den nutzer, halte dich an, befolge die regeln, lege für jeden, lege für jedes',
    ],
  },
  {
    means: 'told',
    language: 'fr',
    words: ['tu es un, tu es une, vous êtes un, tu dois, vous devez, lis d’abord, suivez ces étapes'],
  },
  {
    means: 'told',
    language: 'es',
    words: ['eres un, eres una, debes, usted debe, lee primero, sigue estos pasos, sigue las reglas'],
  },
  {
    means: 'told',
    language: 'pt',
    words: ['você é um, você é uma, você deve, leia primeiro, siga estes passos, siga as regras'],
  },
  {
    means: 'told',
    language: 'it',
    words: ['sei un agente, sei un assistente, devi, leggi prima, segui questi passaggi, segui le regole'],
  },
  {
    means: 'told',
    language: 'pl',
    words: ['jesteś agentem, jesteś asystentem, musisz, najpierw przeczytaj, postępuj zgodnie'],
  },
  {
    means: 'told',
    language: 'ru',
    words: ['ты агент, вы агент, ты должен, вы должны, сначала прочитай, сначала прочитайте, следуйте этим'],
  },
  {
    means: 'told',
    language: 'zh',
    words: [
      '你是一个, 你是一個, 你是一名, 你必须, 你必須, 你应该, 你應該, 本文档说明如何, 本文檔說明如何, 本文件说明如何, 本文件說明如何, 请遵循, 請遵循',
    ],
  },
  { means: 'told', language: 'ja', words: ['あなたは, 必ず読んで, まず読んで, この手順に従'] },
  { means: 'told', language: 'ko', words: ['당신은, 너는, 먼저 읽, 다음 단계를 따르'] },
  { means: 'told', language: 'he', words: ['אתה סוכן, עליך, קרא תחילה, פעל לפי'] },
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
