import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Korean. */
export const koStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'ko',
    words: [
      '닫힘, 해결됨, 해결 완료, 해결, 완료, 수정됨, 수정 완료, 패치 완료, 조치 완료, 종료, 반영 완료',
      '완료됨, 수정완료, 처리 완료, 조치됨, 배포 완료, 구현 완료, 구현됨, 종료됨, 검증 완료, 해결완료',
    ],
  },
  {
    means: 'open',
    language: 'ko',
    words: [
      '해결되지 않음, 수정되지 않음, 완료되지 않음, 미해결, 미완료, 미조치, 미수정, 열림, 대기, 미구현, 미착수, 신규, 미반영',
      '미처리, 열려 있음, 오픈, 시작 전, 대기 중, 대기중, 해결 안 됨, 수정 필요, 조치 필요, 미정, 수정 안 됨',
    ],
  },
  {
    means: 'in_progress',
    language: 'ko',
    words: [
      '완화, 모니터링 중, 교체 검토 중, 진행 중, 진행중, 작업 중, 작업중, 부분 해결, 부분 완료, 조사 중, 일부 해결',
      '수정 중, 수정중, 처리 중, 처리중, 테스트 중, 검토 중, 검토중, 개발 중, 확인 중, 부분 수정, 부분 완화, 부분 조치',
    ],
  },
  { means: 'blocked', language: 'ko', words: ['차단, 차단됨'] },
  { means: 'planned', language: 'ko', words: ['예정, 계획, 계획됨'] },
  { means: 'deferred', language: 'ko', words: ['보류, 연기, 연기됨', '보류 중, 추후, 추후 처리, 나중에'] },
  {
    means: 'wontfix',
    language: 'ko',
    words: [
      '무해, 수정 안 함, 의도된 동작, 오탐, 거부, 해당 없음',
      '수정하지 않음, 버그 아님, 재현 불가, 취소됨, 의도됨, 문제 아님',
    ],
  },
]
