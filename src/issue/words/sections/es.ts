import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Spanish. */
export const esSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'es',
    words: [
      'elementos pendientes, registro de errores, registro de incidencias, registro de problemas',
      'problemas, errores, limitaciones, deuda, deuda técnica, tareas, pendientes, riesgos,',
      'vulnerabilidades, mejoras, incidencias, hallazgos, fallos, bugs, defectos, por hacer, tareas pendientes, problemas conocidos, errores conocidos, limitaciones conocidas, restricciones, bloqueantes, incidentes, problemas detectados',
      'lista de tareas, cosas por hacer, por resolver, temas pendientes, asuntos pendientes,',
      'cuestiones abiertas, cuestiones pendientes, puntos abiertos, puntos pendientes,',
      'problemas abiertos, problemas pendientes, problemas encontrados, lista de errores,',
      'lista de problemas, lista de bugs, bugs conocidos, brechas, carencias, debilidades, ideas,',
      'quehaceres, deudas técnicas, regresiones, bloqueos, bloqueadores, preguntas abiertas,',
      'mejoras pendientes, limitantes, fallas, fallos conocidos, inconsistencias, tareas por hacer',
      'lqué falta, lo que queda, lo que no funciona, qué no funciona, cosas por mejorar, caídas',
    ],
  },
  {
    means: 'legend',
    language: 'es',
    words: [
      'leyenda, niveles de severidad, niveles de prioridad, definiciones',
      'leyendas, clasificación, significado de los estados, significado de las prioridades, símbolos usados, tipos de deuda, tipos de deuda técnica, tipos de problemas',
    ],
  },
  { means: 'contents', language: 'es', words: ['índice, tabla de contenidos, contenido, indice'] },
  {
    means: 'summary',
    language: 'es',
    words: [
      'resumen, estadísticas, resumen ejecutivo, métricas, conclusión, resumen de deuda,',
      'conclusiones, resumen general',
      'resumen final, tabla resumen, cuadro resumen, tabla de resumen, estado actual, estado general, estado del proyecto, panorama, panorama general, indicadores, progreso, balance, vista general, visión general, síntesis, estadistica, estadisticas, métricas clave',
      'referencia rápida, resultados esperados, evaluación general, distribución',
      'informe de pruebas, informe de estado, estado de las pruebas, estado del build',
    ],
  },
  {
    means: 'plan',
    language: 'es',
    words: [
      'implementación futura, para implementación futura,',
      'próximos pasos, acciones futuras, plan de acción, hoja de ruta, recomendaciones, cronograma, plan,',
      'orden recomendado, roadmap, roadmap sugerido, roadmap propuesto',
      'plan de corrección, orden de prioridad, orden de ejecución, orden de corrección, orden sugerido, priorización, planificación, siguiente paso, siguientes pasos, acciones recomendadas, acciones inmediatas, próxima acción, recomendación, hitos, estrategia',
      'correcciones recomendadas, soluciones recomendadas, acciones rápidas, próximas acciones, próximas acciones recomendadas, próximos pasos recomendados, acciones sugeridas',
      'pasos siguientes, solución propuesta, soluciones propuestas, estimación de esfuerzo, pasos a seguir',
    ],
  },
  {
    means: 'process',
    language: 'es',
    words: [
      'principios, principios generales, reglas',
      'proceso recomendado, cómo proceder',
      'proceso, cómo contribuir, cómo reportar, metodología, instrucciones, ayuda, soporte, contacto, preguntas',
      'reportar un error, reportar errores, reportar un problema, cómo usar, procedimiento, flujo de trabajo, introducción, propósito, acerca de, sobre este documento, contribuir',
      'pasos para depurar, pasos de depuración, pasos para debugging, pasos de diagnóstico, pasos para diagnosticar',
      'resolución de problemas, solución de problemas',
      'preguntas frecuentes, convenciones, entorno de pruebas, requisitos previos, alcance',
      'enunciado, consigna, consignas',
      'cómo trabajamos, reglas del juego, sobre este archivo, uso de este documento, datos de prueba, inicio rápido, primeros pasos, comandos útiles',
    ],
  },
  {
    means: 'template',
    language: 'es',
    words: ['plantilla, ejemplo, formato', 'ejemplos, plantillas'],
  },
  {
    means: 'history',
    language: 'es',
    words: [
      'archivos modificados, archivos afectados, historial, registro de cambios, cambios',
      'archivos creados, archivos nuevos, nuevos archivos, archivos creados y modificados, ficheros modificados, ficheros creados, historial de cambios, historial de versiones, bitácora, changelog',
      'últimos cambios, cambios realizados',
      'resultados de la verificación, resultados de verificación, resultados de las pruebas, archivos a modificar, archivos por modificar, archivos a crear, archivos por crear',
      'validaciones realizadas, verificaciones realizadas, pruebas realizadas, comprobaciones realizadas',
    ],
  },
  {
    means: 'notes',
    language: 'es',
    words: [
      'lo que sí funciona, funcionalidades que funcionan, funcionalidades que sí funcionan',
      'verificado y correcto, lo que se ha verificado, funcionalidades verificadas, funcionalidades probadas',
      'buenas prácticas, mejores prácticas, notas, observaciones, contexto, referencias',
      'decisiones de diseño, decisiones técnicas, decisiones de arquitectura, supuestos, fortalezas, puntos fuertes, aspectos positivos, lo que funciona, qué funciona, lecciones aprendidas, aprendizajes, patrones a evitar, glosario, antecedentes',
      'comentarios, notas técnicas, notas adicionales',
      'por qué importa, motivación, prefacio, lecciones, reflexiones finales, plataformas compatibles',
    ],
  },
  { means: 'product', language: 'es', words: ['funciones, características, funcionalidades'] },
  {
    means: 'gate',
    language: 'es',
    words: [
      'lista de verificación, lista de control, checklist, criterios de aceptación, criterios de éxito, plan de pruebas, casos de prueba, pasos de verificación, pasos de prueba',
    ],
  },
  {
    means: 'links',
    language: 'es',
    words: [
      'recursos disponibles, recursos ya disponibles, recursos existentes',
      'enlaces, recursos, ver también, véase también, documentos relacionados, enlaces útiles, anexo, anexos, más información',
      'archivos clave, archivos importantes, archivos principales, archivos relevantes, ficheros clave',
      'fuentes',
    ],
  },
]
