import { describe, expect, test } from 'vitest'
import type { State } from '../issue/model.js'
import { readState } from './meaning.js'
import { buildWords } from './words.js'

const words = buildWords({})

/** What people write in a status field, by language; `|` parts one phrase from the next. */
const phrases: readonly (readonly [language: string, state: State, phrases: string])[] = [
  [
    'en',
    'resolved',
    'Fixed | Fixed – 50 % faster now | 100% done | Fixed, and it stays fixed | [x] | 5/5 done | 3 of 3 fixed',
  ],
  [
    'en',
    'resolved',
    'No longer an issue | Not a problem anymore | No longer occurs | Fixed ✅ | Fixed 3/5 | Fixed on 3/5/2024',
  ],
  [
    'en',
    'open',
    'Not yet resolved | Never fixed | Should be fixed in 2.0 | [ ] fixed | Fixed ❌ | not yet started | 0 % done',
  ],
  ['en', 'open', 'Not in progress | not blocked | Open (was fixed, came back) | 0/5 done | Not by design'],
  ['en', 'planned', 'Will be fixed in 2.0'],
  [
    'en',
    'in_progress',
    'Almost fixed | 50% done | Fixed in dev, not in prod | Fixed — awaiting deploy | 3/5 done | 3 of 5 fixed',
  ],
  [
    'en',
    'in_progress',
    'Not fully fixed | not completely resolved | Fixed for Windows, open for Linux | Fixed for sailors; captains still affected',
  ],
  ['en', 'resolved', 'Was open, now fixed | ➜ Fixed'],
  ['en', 'open', 'No fix available | No solution yet'],
  ['en', 'wontfix', 'This is not a bug'],
  ['zh', 'in_progress', '基本修复 | 正在处理'],
  ['es', 'open', 'Sin solución'],
  [
    'en',
    'in_progress',
    'Fixed (partially) | Fixed partially | Resolved in part | Fixed, mostly | Fixed in part of the modules',
  ],
  [
    'en',
    'in_progress',
    'Complete, documentation pending | Fixed (tests pending) | Fixed? | Done? needs review | Fixed (pending verification) | Done (not merged) | Half done | Being fixed',
  ],
  [
    'en',
    'wontfix',
    "Won't be fixed | No longer reproducible | Cannot be fixed | Works as expected | Superseded by D-9 | Duplicate of #3",
  ],
  ['en', 'wontfix', 'Obsolete | Can’t fix | Verified correct | False alarm | Working as designed'],
  [
    'de',
    'resolved',
    'Behoben | Erledigt am 3.2. | Kein Problem mehr | Tritt nicht mehr auf | Nicht mehr vorhanden',
  ],
  ['de', 'open', 'Noch nicht gelöst | Nicht behoben | Noch nicht begonnen | Ungelöst'],
  ['de', 'planned', 'Wird behoben in 2.0'],
  [
    'de',
    'in_progress',
    'Fast fertig | 80 % erledigt | Behoben (teilweise) | Teilweise behoben | Gelöst, zum Teil | 2 von 5 erledigt',
  ],
  ['de', 'in_progress', 'Behoben, noch nicht ausgeliefert | Behoben (Test ausstehend) | Nicht ganz behoben'],
  [
    'de',
    'wontfix',
    'Wird nicht behoben | Nicht behebbar | Funktioniert wie vorgesehen | Fehlalarm | Überholt | Duplikat | Beabsichtigt',
  ],
  ['fr', 'resolved', 'Résolu | Corrigée | N’est plus un problème | Plus d’actualité depuis la v2, résolu'],
  ['fr', 'open', 'Pas encore corrigé | Non résolu | Pas encore commencé | Jamais corrigé'],
  ['fr', 'planned', 'Sera corrigé en 2.0'],
  [
    'fr',
    'in_progress',
    'Presque résolu | Terminé à 80 % | Résolu en partie | Corrigé partiellement | Corrigé (à vérifier) | 3 sur 5 terminés',
  ],
  ['fr', 'in_progress', 'Corrigé, en attente de déploiement | Pas complètement résolu'],
  [
    'fr',
    'wontfix',
    'fonctionne comme prévu | Ne sera pas corrigé | Faux positif | Obsolète | Doublon | Ne peut pas être corrigé | Voulu',
  ],
  ['es', 'resolved', 'Resuelto | Ya no es un problema | Ya no ocurre'],
  ['es', 'open', 'Aún no resuelto | No corregido | Sin resolver | Todavía no iniciado'],
  ['es', 'planned', 'Será corregido en 2.0'],
  [
    'es',
    'in_progress',
    'Resuelto parcialmente | Corregido (pendiente de revisión) | Casi terminado | Corregido en parte | 2 de 4 completados',
  ],
  [
    'es',
    'wontfix',
    'Funciona como se esperaba | No se corregirá | Falso positivo | Obsoleto | Duplicado | No se puede corregir | Por diseño',
  ],
  ['pt', 'resolved', 'Resolvido | Não é mais um problema | Já não ocorre'],
  ['pt', 'open', 'Ainda não corrigido | Não resolvido | Ainda não iniciado'],
  ['pt', 'planned', 'Será corrigido na 2.0'],
  [
    'pt',
    'in_progress',
    'Corrigido parcialmente | Quase pronto | Resolvido em parte | Corrigido, aguardando deploy | 2 de 4 concluídos',
  ],
  [
    'pt',
    'wontfix',
    'Funciona como esperado | Não será corrigido | Falso positivo | Obsoleto | Duplicado | Não pode ser corrigido | Por design',
  ],
  ['it', 'resolved', 'Risolto | Non è più un problema | Non si verifica più'],
  ['it', 'open', 'Non ancora risolto | Non corretto | Mai risolto | Non ancora iniziato'],
  ['it', 'planned', 'Sarà corretto nella 2.0'],
  [
    'it',
    'in_progress',
    'Risolto parzialmente | Parzialmente risolto | Quasi finito | Risolto in parte | Corretto, da verificare | 2 di 4 completati',
  ],
  [
    'it',
    'wontfix',
    'Funziona come previsto | Non verrà corretto | Falso positivo | Obsoleto | Duplicato | Non può essere corretto',
  ],
  ['pl', 'resolved', 'Naprawione | To już nie jest problem | Już nie występuje'],
  ['pl', 'open', 'Jeszcze nie naprawione | Nie naprawiono | Jeszcze nie rozpoczęto'],
  ['pl', 'planned', 'Zostanie naprawione w 2.0'],
  [
    'pl',
    'in_progress',
    'Częściowo naprawione | Naprawione częściowo | Prawie gotowe | Naprawione, czeka na wdrożenie | 2 z 4 gotowe',
  ],
  [
    'pl',
    'wontfix',
    'Nie do naprawienia | Nie będzie naprawione | Fałszywy alarm | Nieaktualne | Duplikat | Działa zgodnie z założeniami',
  ],
  [
    'ru',
    'resolved',
    'Исправлено | Больше не проблема | Больше не воспроизводится, исправлено | Больше не актуально, исправлено',
  ],
  ['ru', 'open', 'Ещё не решено | Не исправлено | Ещё не начато'],
  ['ru', 'planned', 'Будет исправлено в 2.0'],
  [
    'ru',
    'in_progress',
    'Исправлено частично | Почти готово | Исправлено, ожидает проверки | Не полностью исправлено | 2 из 4 готово',
  ],
  [
    'ru',
    'wontfix',
    'Не будет исправлено | Работает как задумано | Ложное срабатывание | Устарело | Дубликат | Не баг | Невозможно исправить',
  ],
  ['zh', 'resolved', '已修复 | 已修正 | 已解決 | 不再是问题 | 不再出现 | 不再是問題'],
  ['zh', 'open', '尚未修复 | 未解決 | 还没有开始 | 尚未开始'],
  ['zh', 'planned', '将修复 | 將修復 | 计划修复'],
  [
    'zh',
    'in_progress',
    '部分修复 | 完成 50% | 已修复，待验证 | 已修复（部分） | 基本完成 | 大部分完成 | 已解決（待驗證）',
  ],
  ['zh', 'wontfix', '符合预期 | 不予修复 | 误报 | 已过时 | 重复 | 無法修復 | 按设计 | 设计如此 | 無需修復'],
  ['ja', 'resolved', '修正済み | 対応済み | 問題ではなくなった | 再現しなくなった'],
  ['ja', 'open', '未対応 | まだ未解決 | 未着手'],
  ['ja', 'planned', '対応予定 | 修正予定'],
  [
    'ja',
    'in_progress',
    '一部対応済み | ほぼ完了 | 修正済み（リリース待ち） | 対応済み（一部） | 暫定対応 | 50%完了',
  ],
  ['ja', 'wontfix', '仕様通り | 対応しない | 誤検知 | 重複 | 修正不可 | 廃止 | 想定通り'],
  ['ko', 'resolved', '해결됨 | 수정 완료 | 더 이상 문제 아님 | 더 이상 발생하지 않음'],
  ['ko', 'open', '아직 해결되지 않음 | 미해결 | 아직 시작 안 함'],
  ['ko', 'planned', '수정 예정'],
  [
    'ko',
    'in_progress',
    '부분 해결 | 거의 완료 | 수정 완료 (배포 대기) | 해결됨 (일부) | 50% 완료 | 일부 수정됨',
  ],
  ['ko', 'wontfix', '의도된 동작 | 수정하지 않음 | 오탐 | 중복 | 수정 불가 | 폐기 | 정상 동작'],
  ['he', 'resolved', 'תוקן | נפתר | כבר לא בעיה | לא קורה יותר'],
  ['he', 'open', 'לא תוקן | טרם טופל | עדיין לא נפתר | טרם התחיל'],
  ['he', 'planned', 'יהיה מתוקן בגרסה 2'],
  ['he', 'in_progress', 'תוקן חלקית | כמעט הושלם | תוקן, ממתין לבדיקה | טופל חלקית'],
  ['he', 'wontfix', 'לא יתוקן | עובד כמתוכנן | אזעקת שווא | כפול | לא ניתן לתיקון | התנהגות מכוונת'],
]

const rows = phrases.flatMap(([language, state, texts]) =>
  texts.split(' | ').map(text => ({ language, text, state })),
)

describe('a status', () => {
  test.each(rows)('$language “$text” is $state', ({ text, state }) => {
    expect(readState(text, words)?.value).toBe(state)
  })
})
