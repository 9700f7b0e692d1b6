import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Spanish. */
export const esStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'es',
    words: [
      'resueltos, completados, resuelto, resuelta, resueltos, resueltas, corregido, corregida, solucionado,',
      'solucionada, completado, completada, hecho, cerrado, cerrada, terminado,',
      'implementado, arreglado',
      'corregidos, corregidas, solucionados, solucionadas, completadas, cerrados, cerradas,',
      'implementada, implementados, finalizada, arreglada, arreglados, terminada',
    ],
  },
  {
    means: 'open',
    language: 'es',
    words: [
      'abierto, abierta, pendiente, pendientes, no resuelto, sin resolver, por hacer, nuevo,',
      'no implementado, faltante, no iniciado, sin corregir',
      'abiertos, abiertas, no resuelta, no resueltos, no corregido, no corregida, no solucionado,',
      'sin solucionar, sin empezar, nueva, por resolver, por corregir, no completado',
    ],
  },
  {
    means: 'in_progress',
    language: 'es',
    words: [
      'en progreso, en curso, en proceso, parcial, parcialmente, parcialmente resuelto,',
      'mitigado, mitigada, en revisión',
      'en desarrollo, en marcha, parcialmente corregido, parcialmente solucionado, en pruebas,',
      'investigando',
    ],
  },
  { means: 'blocked', language: 'es', words: ['bloqueado, bloqueada', 'bloqueados, bloqueadas, en espera'] },
  {
    means: 'planned',
    language: 'es',
    words: ['planificado, planificada, planeado, previsto', 'planificados, programado, programada'],
  },
  {
    means: 'deferred',
    language: 'es',
    words: [
      'aplazado, pospuesto, diferido, postergado',
      'aplazada, aplazados, pospuesta, pospuestos, diferida, más adelante, más tarde',
    ],
  },
  {
    means: 'wontfix',
    language: 'es',
    words: [
      'descartados, descartadas, rechazados, descartado, descartada, rechazado, falso positivo, no aplica, no se corregirá,',
      'por diseño, aceptado',
      'no es un error, no es un bug, no se arreglará, intencional, intencionado, duplicado,',
      'obsoleto, no reproducible, cancelado, no corregir',
    ],
  },
]
