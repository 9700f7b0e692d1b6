import type { WordRow } from '../vocabulary.js'

/**
 * Words for what is closed that leave open how it ended. “Fixed” and “implemented” say that something was done, so that they are
 * untrue of an issue that nobody will fix.
 */
export const endedWords: readonly WordRow<'ended'>[] = [
  {
    means: 'ended',
    language: 'en',
    words: ['closed, resolved, archived, archive, past, former, no longer an issue'],
  },
  {
    means: 'ended',
    language: 'de',
    words: ['geschlossen, geschlossene, abgeschlossen, abgeschlossene, erledigt, erledigte, archiv'],
  },
  {
    means: 'ended',
    language: 'fr',
    words: ['fermé, fermée, fermés, fermées, clos, clôturé, clôturés, résolu, résolus, archive, archives'],
  },
  {
    means: 'ended',
    language: 'es',
    words: ['cerrado, cerrada, cerrados, cerradas, resuelto, resueltos, resueltas, archivo'],
  },
  {
    means: 'ended',
    language: 'pt',
    words: ['fechado, fechada, fechados, encerrado, encerrados, resolvido, resolvidos, arquivo'],
  },
  {
    means: 'ended',
    language: 'it',
    words: ['chiuso, chiusa, chiusi, chiuse, risolto, risolti, risolte, archivio'],
  },
  { means: 'ended', language: 'pl', words: ['zamknięte, zamknięty, zakończone, rozwiązane, archiwum'] },
  {
    means: 'ended',
    language: 'ru',
    words: ['закрыто, закрыт, закрыта, закрыты, закрытые, решено, решены, решённые, архив'],
  },
  { means: 'ended', language: 'zh', words: ['已关闭, 已關閉, 已解决, 已解決, 归档, 歸檔'] },
  { means: 'ended', language: 'ja', words: ['クローズ, クローズ済み, 解決済み, 解決済, アーカイブ'] },
  { means: 'ended', language: 'ko', words: ['닫힘, 종료, 종료됨, 해결됨, 해결'] },
  { means: 'ended', language: 'he', words: ['סגור, סגורים, נסגר, נפתר'] },
]
