import type { cost as en } from '../en/cost.ts'
import type { Same } from '../same.ts'

export const cost: Same<typeof en> = {
  counting: 'Contando lo que cuestan las voces…',
  unknown: 'Ahora no se ha podido contar lo que cuestan las voces. Tu límite del mes se respeta igualmente.',
  play: 'Esta obra: {{characters}} caracteres, {{cost}}',
  playWithRole: 'Esta obra: {{characters}} caracteres, {{cost}}, de los que tu papel, el {{percent}} %, puede esperar',
  atMost: 'Como mucho. Lo que ya tienes no se paga otra vez.',
  waits: 'Sin tu papel: {{cost}} como mucho.',
  nothingNew: 'Ya tienes todas estas grabaciones: no cuestan nada.',
  role: '¿Cuál es tu papel?',
  roleHint: 'Esas réplicas las dices tú. Se graban cuando lo pidas.',
  noRole: 'Aún no lo sé: grabarlo todo',
  waiting: {
    title: 'Las réplicas de {{name}} esperan',
    words: '{{characters}} caracteres. Hasta que se graben, las lee tu dispositivo cuando quieras escucharlas.',
    record: 'Grabarlas ({{cost}})',
  },
  budget: {
    nearTitle: 'Las voces de este mes se acaban',
    near: 'Has usado {{used}} de {{cap}} caracteres.',
    sharedNearTitle: 'Aquí se acaban las voces de este mes',
    sharedNear: 'Son de todos. Cuando se acaben, hablan voces más sencillas hasta el mes que viene.',
    shortTitle: 'Más de lo que queda este mes',
    short: 'Te quedan {{left}} de {{cap}} caracteres. El resto lo dicen voces más sencillas, y puedes ensayarlo todo.',
    fullTitle: 'Los caracteres de este mes se han acabado',
    full: 'Has usado {{used}} de {{cap}}. Hasta el mes que viene hablan voces más sencillas, y puedes ensayar como siempre.',
    sharedFullTitle: 'Aquí se han acabado las voces de este mes',
    sharedFull: 'Son de todos. Hasta el mes que viene hablan voces más sencillas, y puedes ensayar como siempre.',
  },
}
