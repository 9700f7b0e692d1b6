import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Spanish. */
export const esSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'es',
    words: [
      'problemas, errores, limitaciones, deuda, deuda técnica, tareas, pendientes, riesgos,',
      'vulnerabilidades, mejoras, incidencias, hallazgos, fallos, bugs, defectos, por hacer, tareas pendientes, problemas conocidos, errores conocidos, limitaciones conocidas, restricciones, bloqueantes, incidentes, problemas detectados',
      'lista de tareas, cosas por hacer, por resolver, temas pendientes, asuntos pendientes,',
      'cuestiones abiertas, cuestiones pendientes, puntos abiertos, puntos pendientes,',
      'problemas abiertos, problemas pendientes, problemas encontrados, lista de errores,',
      'lista de problemas, lista de bugs, bugs conocidos, brechas, carencias, debilidades, ideas,',
      'quehaceres, deudas técnicas, regresiones, bloqueos, bloqueadores, preguntas abiertas,',
      'mejoras pendientes, limitantes, fallas, fallos conocidos, inconsistencias, tareas por hacer',
    ],
  },
  {
    means: 'legend',
    language: 'es',
    words: ['leyenda, niveles de severidad, niveles de prioridad, definiciones'],
  },
  { means: 'contents', language: 'es', words: ['índice, tabla de contenidos, contenido, indice'] },
  {
    means: 'summary',
    language: 'es',
    words: [
      'resumen, estadísticas, resumen ejecutivo, métricas, conclusión, resumen de deuda,',
      'conclusiones, resumen general',
    ],
  },
  {
    means: 'plan',
    language: 'es',
    words: [
      'próximos pasos, acciones futuras, plan de acción, hoja de ruta, recomendaciones, cronograma, plan,',
      'orden recomendado, roadmap',
    ],
  },
  {
    means: 'process',
    language: 'es',
    words: [
      'proceso, cómo contribuir, cómo reportar, metodología, instrucciones, ayuda, soporte, contacto, preguntas, cómo reportar, cómo contribuir',
    ],
  },
  { means: 'template', language: 'es', words: ['plantilla, ejemplo, formato'] },
  {
    means: 'history',
    language: 'es',
    words: ['archivos modificados, archivos afectados, historial, registro de cambios, cambios'],
  },
  {
    means: 'notes',
    language: 'es',
    words: ['buenas prácticas, mejores prácticas, notas, observaciones, contexto, referencias'],
  },
  { means: 'product', language: 'es', words: ['funciones, características, funcionalidades'] },
]
