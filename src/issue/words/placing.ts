import type { WordRow } from '../vocabulary.js'

/**
 * What a word says of the file beside it, so that the file does not hold the issue. Behind the file `new` and `made` tell
 * that it was made for its sake (“`a.ts` (new)”, “`a.ts` added”) and `going` that something is to go there (“`a.ts` に移動”);
 * in front of it `make` tells the one (“Create `a.ts`”, “Create a new script `a.ts`”, where `thing` stands between), `move` and `toward` the other (“moved to `a.ts`”, “移到 `a.ts`”).
 */
export type Placing = 'new' | 'made' | 'going' | 'make' | 'thing' | 'move' | 'into' | 'toward'

/** Words that tell of files which are new, or to which something goes. */
export const placingWords: readonly WordRow<Placing>[] = [
  { means: 'new', language: 'en', words: ['new, to be created, create, created, to create'] },
  { means: 'new', language: 'de', words: ['neu, neue, neue datei'] },
  { means: 'new', language: 'fr', words: ['nouveau, nouvelle, nouveau fichier, à créer'] },
  { means: 'new', language: 'es', words: ['nuevo, nueva, archivo nuevo, por crear'] },
  { means: 'new', language: 'pt', words: ['novo, nova, arquivo novo, a criar'] },
  { means: 'new', language: 'it', words: ['nuovo, nuova, nuovo file, da creare'] },
  { means: 'new', language: 'pl', words: ['nowy, nowa, nowe, nowy plik'] },
  { means: 'new', language: 'ru', words: ['новый, новая, новое, новый файл'] },
  { means: 'new', language: 'zh', words: ['新, 新文件, 新檔案'] },
  { means: 'new', language: 'ja', words: ['新規, 新規ファイル'] },
  { means: 'new', language: 'ko', words: ['신규, 새 파일'] },
  { means: 'new', language: 'he', words: ['חדש, קובץ חדש'] },
  {
    means: 'made',
    language: 'en',
    words: ['added, created, was added, was created, has been added, has been created'],
  },
  {
    means: 'made',
    language: 'de',
    words: ['hinzugefügt, hinzufügen, angelegt, anlegen, erstellt, erstellen, ergänzen'],
  },
  { means: 'made', language: 'fr', words: ['ajouté, créé'] },
  { means: 'made', language: 'es', words: ['añadido, agregado, creado'] },
  { means: 'made', language: 'pt', words: ['adicionado, criado'] },
  { means: 'made', language: 'it', words: ['aggiunto, creato'] },
  { means: 'made', language: 'pl', words: ['dodany, dodano, utworzony, utworzono'] },
  { means: 'made', language: 'ru', words: ['добавлен, создан'] },
  { means: 'made', language: 'zh', words: ['已新增, 已创建, 已建立, 文件已创建'] },
  {
    means: 'made',
    language: 'ja',
    words: ['を追加, を作成, を新規作成, の追加, の作成, 新規作成, ファイルを追加, ファイルを作成'],
  },
  {
    means: 'made',
    language: 'ko',
    words: ['추가, 생성, 작성, 파일 추가, 파일 생성, 파일을 추가, 파일을 생성'],
  },
  { means: 'made', language: 'he', words: ['נוסף, נוצר'] },
  { means: 'going', language: 'ja', words: ['に移動, へ移動, に分割, に改名, に切り出し, に変更'] },
  { means: 'going', language: 'ko', words: ['로 이동, 으로 이동, 로 분리, 으로 분리, 로 변경, 으로 변경'] },
  { means: 'make', language: 'en', words: ['create, created, creating, add, added, adding, new, introduce'] },
  { means: 'make', language: 'de', words: ['neue, neues, erstelle'] },
  { means: 'make', language: 'fr', words: ['créer, ajouter, ajout de, création de, nouveau'] },
  {
    means: 'make',
    language: 'es',
    words: ['crear, añadir, agregar, creado, añadido, agregado, nuevo'],
  },
  { means: 'make', language: 'pt', words: ['criar, adicionar, criado, adicionado, novo'] },
  { means: 'make', language: 'it', words: ['creare, aggiungere, creato, aggiunto, nuovo'] },
  { means: 'make', language: 'pl', words: ['utworzyć, dodać, utworzono, dodano, nowy'] },
  { means: 'make', language: 'ru', words: ['создать, добавить, создан, добавлен, новый'] },
  { means: 'make', language: 'zh', words: ['新增, 新建, 创建, 創建, 新增文件, 新建文件'] },
  { means: 'make', language: 'he', words: ['ליצור, להוסיף, נוצר'] },
  { means: 'thing', language: 'en', words: ['a, an, the, new, file, script, module'] },
  { means: 'thing', language: 'de', words: ['datei, skript, modul, eine, ein'] },
  { means: 'thing', language: 'fr', words: ['le, un, fichier, script, module'] },
  { means: 'thing', language: 'es', words: ['el, un, archivo, fichero, script, módulo'] },
  { means: 'thing', language: 'pt', words: ['o, um, arquivo, ficheiro, script, módulo'] },
  { means: 'thing', language: 'it', words: ['il, un, file, script, modulo'] },
  { means: 'thing', language: 'pl', words: ['plik, skrypt, moduł'] },
  { means: 'thing', language: 'ru', words: ['файл, скрипт, модуль'] },
  {
    means: 'move',
    language: 'en',
    words: ['move, moved, moving, extract, extracted, rename, renamed, split, splitting, relocate'],
  },
  { means: 'move', language: 'de', words: ['verschieben, verschiebe, verschoben'] },
  { means: 'move', language: 'fr', words: ['déplacer, déplacé, extraire, extrait'] },
  { means: 'move', language: 'pt', words: ['mover, movido, extrair, extraído'] },
  { means: 'move', language: 'ru', words: ['перенести, перенесён, перенесен, вынести, вынесен'] },
  { means: 'into', language: 'en', words: ['to, into'] },
  { means: 'into', language: 'de', words: ['nach'] },
  { means: 'into', language: 'fr', words: ['vers'] },
  { means: 'into', language: 'pt', words: ['para'] },
  { means: 'into', language: 'ru', words: ['в'] },
  {
    means: 'toward',
    language: 'de',
    words: ['umbenannt in, umbenennen in, ausgelagert in, auslagern in, aufgeteilt in, aufteilen in'],
  },
  {
    means: 'toward',
    language: 'fr',
    words: ['déplacé dans, extrait dans, renommé en, scinder en, découper en'],
  },
  {
    means: 'toward',
    language: 'es',
    words: ['movido a, mover a, renombrado a, renombrar a, extraído a, dividir en'],
  },
  { means: 'toward', language: 'pt', words: ['renomeado para, renomear para, dividir em, dividido em'] },
  {
    means: 'toward',
    language: 'it',
    words: ['spostato in, rinominato in, estratto in, diviso in, dividere in'],
  },
  { means: 'toward', language: 'pl', words: ['przeniesiono do, przenieść do, wydzielono do, podzielić na'] },
  { means: 'toward', language: 'ru', words: ['переименован в, переименовать в, разделить на'] },
  {
    means: 'toward',
    language: 'zh',
    words: ['移到, 移至, 移动到, 移動到, 拆分为, 拆分為, 拆分到, 重命名为, 重新命名為, 改名为, 提取到'],
  },
  { means: 'toward', language: 'he', words: ['הועבר אל, להעביר אל'] },
]
