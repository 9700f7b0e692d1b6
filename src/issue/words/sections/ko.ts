import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Korean. */
export const koSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'ko',
    words: [
      '문제, 이슈, 버그, 제한, 작업, 할 일, 기술 부채, 개선, 취약점, 위험, 과제, 알려진 문제, 알려진 이슈, 알려진 버그, 오류, 결함, 할일, 해야 할 일, 제한사항, 제한 사항, 기술부채, 미해결 이슈, 문제점, 개선사항, 개선 사항, 리스크, 보완 사항',
    ],
  },
  { means: 'legend', language: 'ko', words: ['범례, 정의, 우선순위 정의, 상태 정의'] },
  { means: 'contents', language: 'ko', words: ['목차'] },
  { means: 'summary', language: 'ko', words: ['요약, 통계, 개요, 현황, 종합'] },
  { means: 'plan', language: 'ko', words: ['테스트, 계획, 다음 단계, 로드맵, 일정, 권장 사항, 권장 순서'] },
  {
    means: 'process',
    language: 'ko',
    words: ['프로세스, 절차, 사용법, 규칙, 방법, 도움말, 문의, 지원, 사용법'],
  },
  { means: 'template', language: 'ko', words: ['템플릿, 예시, 형식'] },
  { means: 'history', language: 'ko', words: ['변경 이력, 이력, 변경 기록, 업데이트 기록'] },
  { means: 'notes', language: 'ko', words: ['비고, 참고, 메모, 배경'] },
  { means: 'product', language: 'ko', words: ['기능, 주요 기능, 특징'] },
]
