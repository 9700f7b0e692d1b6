import type { WordRow } from '../vocabulary.js'

/** What stands where a text is yet to be written: “To be filled in”. */
export const unwrittenWords: readonly WordRow<'unwritten'>[] = [
  {
    means: 'unwritten',
    language: 'en',
    words: [
      'to be filled, to be filled in, to be filled out, to be determined, to be defined, to be identified, to be written, to be announced, to be completed, to be documented, to be added, to be decided,',
      'fill in, fill this in, will be filled, will be added, will be documented, will be updated, will be listed, coming soon, placeholder',
    ],
  },
  {
    means: 'unwritten',
    language: 'de',
    words: [
      'noch auszufüllen, wird ergänzt, wird noch ergänzt, wird nachgetragen, folgt, noch zu bestimmen, noch offen',
    ],
  },
  {
    means: 'unwritten',
    language: 'fr',
    words: ['à compléter, à remplir, à définir, à déterminer, à venir, à rédiger'],
  },
  {
    means: 'unwritten',
    language: 'es',
    words: ['por completar, por definir, por determinar, por rellenar, a completar, próximamente'],
  },
  {
    means: 'unwritten',
    language: 'pt',
    words: ['a preencher, a definir, a completar, a determinar, a ser definido, a ser preenchido, em breve'],
  },
  {
    means: 'unwritten',
    language: 'it',
    words: ['da compilare, da definire, da completare, da determinare, in arrivo'],
  },
  { means: 'unwritten', language: 'pl', words: ['do uzupełnienia, do ustalenia, do określenia, wkrótce'] },
  {
    means: 'unwritten',
    language: 'ru',
    words: ['будет заполнено, будет дополнено, будет добавлено, заполнить позже, скоро будет, уточняется'],
  },
  {
    means: 'unwritten',
    language: 'zh',
    words: ['待补充, 待補充, 待填写, 待填寫, 待定, 待完善, 后续补充, 後續補充'],
  },
  { means: 'unwritten', language: 'ja', words: ['未記入, 追記予定, 後日記入, 記入予定'] },
  { means: 'unwritten', language: 'ko', words: ['추후 작성, 작성 예정, 추후 추가, 추가 예정'] },
  { means: 'unwritten', language: 'he', words: ['יושלם בהמשך, להשלמה, ייקבע בהמשך'] },
]
