import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Korean. */
export const koLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'ko', words: ['상태, 진행 상태, 조치 상태, 진행상황'] },
  { means: 'severity', language: 'ko', words: ['심각도, 위험도, 등급'] },
  { means: 'priority', language: 'ko', words: ['우선순위, 중요도'] },
  { means: 'impact', language: 'ko', words: ['영향, 영향도, 영향 범위'] },
  { means: 'effort', language: 'ko', words: ['공수, 예상 시간, 작업량, 난이도'] },
  { means: 'files', language: 'ko', words: ['파일, 위치, 관련 파일, 대상 파일, 파일 위치, 해당 파일'] },
  { means: 'lines', language: 'ko', words: ['라인, 줄, 행, 라인 번호, 줄 번호'] },
  {
    means: 'created',
    language: 'ko',
    words: [
      '발견일, 등록일, 작성일, 발생일, 날짜, 보고일, 신고일, 발견 날짜, 보고 날짜, 생성일, 접수일, 최초 발견',
    ],
  },
  {
    means: 'resolved',
    language: 'ko',
    words: ['해결일, 수정일, 완료일, 조치일, 해결 날짜, 종료일, 해결 일자, 완료 날짜'],
  },
  { means: 'due', language: 'ko', words: ['기한, 마감일, 목표일, 목표 일자, 완료 예정일, 예정일'] },
  {
    means: 'updated',
    language: 'ko',
    words: [
      '최종 업데이트, 업데이트, 갱신일, 최종 수정, 마지막 업데이트, 최종 갱신, 최종 수정일, 업데이트 날짜, 마지막 수정',
    ],
  },
  { means: 'owner', language: 'ko', words: ['담당, 담당자'] },
  { means: 'dependsOn', language: 'ko', words: ['의존성, 선행 조건, 선행 작업'] },
  {
    means: 'description',
    language: 'ko',
    words: ['설명, 내용, 증상, 문제, 현상, 재현 방법, 문제점, 현황, 배경, 상세'],
  },
  { means: 'title', language: 'ko', words: ['제목, 이슈, 항목, 작업, 이슈명, 버그, 결함, 과제'] },
  { means: 'cause', language: 'ko', words: ['원인, 근본 원인'] },
  {
    means: 'fix',
    language: 'ko',
    words: [
      '해결, 해결 방법, 조치, 수정, 해결책, 대응, 개선, 수정 방법, 권장 조치, 조치 사항, 해결 방안, 개선 방안',
    ],
  },
  { means: 'workaround', language: 'ko', words: ['임시 조치, 우회 방법, 임시 해결'] },
  { means: 'acceptance', language: 'ko', words: ['완료 조건, 검증, 검증 방법'] },
  { means: 'category', language: 'ko', words: ['카테고리, 유형, 분류, 모듈, 종류, 환경, 플랫폼'] },
  { means: 'note', language: 'ko', words: ['비고, 참고, 메모, 버전'] },
]
