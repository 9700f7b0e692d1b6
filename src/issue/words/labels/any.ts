import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words that are the same in several languages. */
export const anyLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'id',
    language: 'any',
    words: [
      'id, key, ref, code, issue id, bug id, ticket, issue #, bug #, issue no, identifier, task id, risk id,',
      'finding id, defect id, item id, ticket id, debt id, issue number, bug number,',
      'kennung, ticket nr, identifiant, réf, identificador, identificativo, identyfikator,',
      'идентификатор, מזהה, 工单号, 工單號, 問題id, 問題編號, 问题编号, 課題id, 管理番号, チケット番号, 식별자, 이슈 번호',
    ],
  },
  {
    means: 'number',
    language: 'any',
    words: [
      '#, no, no., nr, nr., n°, num, number, 序号, 序號, 编号, 編號, 番号, 번호, nummer, numéro, número,',
      'numero, n, n.º, n., lp, lp., numer, номер, № п/п, п/п, מספר, מס, 項番, 순번, 連番, 通番',
    ],
  },
]
