import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Russian. */
export const ruSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'ru',
    words: [
      'проблемы, ошибки, баги, ограничения, задачи, долг, технический долг, риски,',
      'уязвимости, улучшения, дефекты, недостатки, недоработки, известные проблемы, известные ошибки, известные ограничения, к исправлению, нерешённые вопросы, что сделать, задания, техдолг, инциденты, замечания',
    ],
  },
  {
    means: 'legend',
    language: 'ru',
    words: ['легенда, обозначения, условные обозначения, определения, уровни'],
  },
  { means: 'contents', language: 'ru', words: ['содержание, оглавление'] },
  {
    means: 'summary',
    language: 'ru',
    words: ['сводка, статистика, обзор, итоги, резюме, итог, сводная таблица, заключение'],
  },
  {
    means: 'plan',
    language: 'ru',
    words: ['план, следующие шаги, дорожная карта, рекомендации, порядок исправления'],
  },
  {
    means: 'process',
    language: 'ru',
    words: [
      'процесс, как сообщить, инструкция, методология, порядок работы, помощь, поддержка, контакты, вопросы, как сообщить об ошибке',
    ],
  },
  { means: 'template', language: 'ru', words: ['шаблон, пример, формат'] },
  { means: 'history', language: 'ru', words: ['история, история изменений, журнал'] },
  { means: 'notes', language: 'ru', words: ['примечания, заметки, контекст, окружение'] },
  { means: 'product', language: 'ru', words: ['возможности, функции, особенности'] },
]
