import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Korean. */
export const koSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'ko',
    words: [
      '문제, 이슈, 버그, 제한, 작업, 할 일, 기술 부채, 개선, 취약점, 위험, 과제, 알려진 문제, 알려진 이슈, 알려진 버그, 오류, 결함, 할일, 해야 할 일, 제한사항, 제한 사항, 기술부채, 미해결 이슈, 문제점, 개선사항, 개선 사항, 리스크, 보완 사항',
      '할 일 목록, 할일 목록, 작업 목록, 버그 목록, 이슈 목록, 문제 목록, 오류 목록, 결함 목록, 알려진 제한 사항, 알려진 제한사항, 알려진 오류, 알려진 문제점,',
      '알려진 결함, 알려진 한계, 한계, 한계점, 제약, 제약사항, 제약 사항, 남은 작업, 남은 과제, 남은 이슈, 미해결 문제, 미해결 과제, 미해결 사항, 미완료 작업,',
      '미해결, 개선 과제, 개선점, 개선 필요, 해결 과제, 해결해야 할 문제, 백로그, 아이디어, 기술적 부채, 취약점 목록, 블로커, 수정 필요, 조치 필요, 위험 요소,',
      '보류 사항, 요청 사항, 열린 이슈, 문제들, 이슈들, 버그들',
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
  { means: 'gate', language: 'ko', words: ['완료 기준, 완료 조건, 완료 정의, 체크리스트, 인수 조건, 검증'] },
  { means: 'template', language: 'ko', words: ['템플릿, 예시, 형식'] },
  {
    means: 'history',
    language: 'ko',
    words: ['수정된 파일, 변경된 파일, 변경 이력, 이력, 변경 기록, 업데이트 기록'],
  },
  { means: 'notes', language: 'ko', words: ['모범 사례, 비고, 참고, 메모, 배경'] },
  { means: 'product', language: 'ko', words: ['기능, 주요 기능, 특징'] },
]
