import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Russian. */
export const ruLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'ru', words: ['статус, состояние'] },
  { means: 'severity', language: 'ru', words: ['серьёзность, серьезность, критичность, тяжесть, уровень'] },
  { means: 'priority', language: 'ru', words: ['приоритет, срочность, важность'] },
  { means: 'impact', language: 'ru', words: ['влияние, последствия, воздействие'] },
  { means: 'likelihood', language: 'ru', words: ['вероятность'] },
  { means: 'frequency', language: 'ru', words: ['частота, воспроизводимость'] },
  { means: 'effort', language: 'ru', words: ['трудозатраты, оценка, трудоёмкость, сложность'] },
  {
    means: 'files',
    language: 'ru',
    words: ['файл, файлы, расположение, место, затронутые файлы, где, путь'],
  },
  { means: 'changedFiles', language: 'ru', words: ['изменённые файлы, измененные файлы'] },
  { means: 'createdFiles', language: 'ru', words: ['созданные файлы, новые файлы'] },
  { means: 'lines', language: 'ru', words: ['строка, строки'] },
  {
    means: 'created',
    language: 'ru',
    words: ['дата, создано, обнаружено, найдено, дата обнаружения, дата создания, обнаружен'],
  },
  {
    means: 'resolved',
    language: 'ru',
    words: ['исправлено, дата исправления, решено, закрыто, дата закрытия'],
  },
  { means: 'due', language: 'ru', words: ['срок, дедлайн'] },
  {
    means: 'updated',
    language: 'ru',
    words: ['обновлено, последнее обновление, дата обновления, последнее изменение, обновлён, обновлен'],
  },
  { means: 'owner', language: 'ru', words: ['ответственный, исполнитель, назначено, кто'] },
  { means: 'dependsOn', language: 'ru', words: ['зависит от, зависимости, требует, блокируется'] },
  {
    means: 'description',
    language: 'ru',
    words: [
      'описание, шаги воспроизведения, фактический результат, ожидаемый результат, симптомы,',
      'подробности, контекст, проблема, детали, предусловия',
    ],
  },
  {
    means: 'title',
    language: 'ru',
    words: ['название, заголовок, задача, баг, дефект, что не так, проблема, ошибка'],
  },
  { means: 'cause', language: 'ru', words: ['причина, корневая причина, анализ'] },
  {
    means: 'fix',
    language: 'ru',
    words: [
      'решение, исправление, рекомендация, действие, предложение, что сделать, действия,',
      'рекомендации',
    ],
  },
  { means: 'workaround', language: 'ru', words: ['обходной путь, временное решение'] },
  { means: 'acceptance', language: 'ru', words: ['критерии приёмки, критерии приемки, проверка'] },
  {
    means: 'category',
    language: 'ru',
    words: ['категория, тип, компонент, модуль, область, окружение, платформа'],
  },
  { means: 'note', language: 'ru', words: ['примечание, комментарий, заметка, источник, заметки, вложения'] },
]
