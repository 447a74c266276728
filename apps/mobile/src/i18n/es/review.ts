import type { review as english } from '../en/review.ts'
import type { Same } from '../same.ts'

export const review: Same<typeof english> = {
  lines: 'Réplica a réplica',
  linesHint: 'Lo que se oyó de cada réplica, y cuándo entraste.',
  show_one: 'Ver la réplica',
  show_other: 'Ver las {{count}} réplicas',
  hide: 'Ocultarlas',
  legend: {
    title: 'Signos',
    check: '? puede ser el micrófono: compruébalo',
    missed: '− te lo dejaste',
    extra: '+ no está en el texto',
  },
  spoken: {
    check: 'Comprueba: {{words}}',
    missed: 'Te dejaste: {{words}}',
    extra: 'Añadiste: {{words}}',
  },
  pickUp: {
    inTime: 'A tiempo: {{seconds}} s después del pie',
    late: 'Tarde: {{seconds}} s después del pie; se pedían {{asked}} s',
    early: 'Pronto: {{seconds}} s después del pie; se pedían {{asked}} s',
  },
  unheard: 'No se oyó: avanzaste tocando o con el teclado',
  whole: 'Al pie de la letra',
  hints_one: '{{count}} pista',
  hints_other: '{{count}} pistas',
  skipped: 'Saltada',
  again: {
    title: 'Vuelve a oírte',
    hint_one: 'Tu réplica tal como la dijiste, {{size}}. Solo está en este dispositivo.',
    hint_other: '{{count}} de tus réplicas tal como las dijiste, {{size}}. Solo están en este dispositivo.',
    through: 'Oírlo todo seguido',
    stop: 'Parar',
    hear: 'Oír',
    hearFull: 'Oír el pie, tu réplica y la respuesta: «{{line}}»',
    show: 'Ver mis réplicas',
    hide: 'Ocultar mis réplicas',
    remove: 'Borrar estas grabaciones',
    removed: 'Tus grabaciones de este pase se han borrado',
  },
  listened: 'Lo has escuchado todo.',
  why: {
    two_clean_runs: 'Dos pases limpios seguidos: el {{percent}} % de las réplicas salió entero y sin ayuda.',
    many_lines_lost:
      'El {{percent}} % de las réplicas se perdió o necesitó más que un empujón. Con más texto a la vista se asientan antes.',
    stuck_in_a_row: 'Tres réplicas seguidas necesitaron ayuda. Con más texto a la vista se asientan antes.',
    byTap: 'Según tus toques: nadie escuchaba.',
    yours: 'Nada cambia si no lo eliges tú.',
  },
}
