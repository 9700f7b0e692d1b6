import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Spanish. */
export const esStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'es',
    words: [
      'resuelto, resueltos, completados, resuelta, resueltas, corregido, corregida, solucionado,',
      'solucionada, completado, completada, hecho, cerrado, cerrada, terminado,',
      'implementado, arreglado',
      'corregidos, corregidas, solucionados, solucionadas, completadas, cerrados, cerradas,',
      'implementada, implementados, finalizada, arreglada, arreglados, terminada',
      'ya no es un problema, ya no ocurre, ya no sucede, ya no se reproduce, terminados, hecha, hechos,',
      'finalizado, listo, lista, verificado, verificada, reparado, reparada, desplegado, subsanado,',
      'subsanada, concluido, concluida, eliminado, eliminada, eliminados, eliminadas',
      'fix aplicado, corrección aplicada, solución aplicada, parche aplicado, arreglo aplicado',
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
      'por arreglar, por revisar, por iniciar, sin iniciar, sin arreglar, no iniciada, nuevos, nuevas,',
      'reabierto, reabierta, confirmado, confirmada, incompleto, incompleta, falta, reportado, reportada,',
      'a corregir, a resolver, identificado, activo, activa',
      'sin solución, sin solución conocida',
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
      'en análisis, en investigación, en ejecución, trabajando, iniciado, iniciada, comenzado, empezado,',
      'empezada, parcialmente resuelta, a medias, en corrección',
    ],
  },
  {
    means: 'blocked',
    language: 'es',
    words: [
      'bloqueado, bloqueada',
      'bloqueados, bloqueadas, en espera',
      'detenido, detenida, en pausa, pausado, suspendido, suspendida, en espera de terceros',
    ],
  },
  {
    means: 'planned',
    language: 'es',
    words: [
      'planificado, planificada, planeado, previsto',
      'planificados, programado, programada',
      'planeada, prevista',
    ],
  },
  {
    means: 'deferred',
    language: 'es',
    words: [
      'aplazado, pospuesto, diferido, postergado',
      'aplazada, aplazados, pospuesta, pospuestos, diferida, más adelante, más tarde',
      'postergada, retrasado, para más tarde, para después, a futuro',
    ],
  },
  {
    means: 'wontfix',
    language: 'es',
    words: [
      'no se corregirá, descartados, descartadas, rechazados, descartado, descartada, rechazado, falso positivo, falsos positivos, no aplica,',
      'por diseño, aceptado',
      'no es un error, no es un bug, no son errores, no se arreglará, intencional, intencionado, duplicado,',
      'obsoleto, no reproducible, cancelado, no corregir',
      'funciona como se esperaba, funciona según lo previsto, funciona como está previsto,',
      'funciona correctamente, como se esperaba, comportamiento esperado, según diseño,',
      'no se va a corregir, no se solucionará, no se puede corregir, no se puede arreglar,',
      'imposible de corregir, falsa alarma, obsoleta, duplicada, no es un problema, rechazada, cancelada,',
      'ignorado, ignorada, aceptada, riesgo aceptado, inválido, desestimado',
    ],
  },
]
