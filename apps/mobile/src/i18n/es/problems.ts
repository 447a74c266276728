import type { problems as en } from '../en/problems.ts'
import type { Same } from '../same.ts'

export const problems: Same<typeof en> = {
  UNREACHABLE: 'No se llega al servidor. Mira tu conexión e inténtalo de nuevo.',
  UNKNOWN: 'Ha pasado algo para lo que no tenemos palabras. Inténtalo de nuevo dentro de un momento.',
  INVALID_JSON: 'La aplicación y el servidor no se han entendido. Recarga la aplicación e inténtalo de nuevo.',
  INVALID_INPUT: 'El servidor no ha aceptado lo escrito. Repasa los campos e inténtalo de nuevo.',
  FILE_MISSING: 'No ha llegado ningún archivo. Elígelo otra vez.',
  FILE_EMPTY: 'Este archivo está vacío. Elige el que tiene el texto.',
  UPLOAD_TRUNCATED: 'El envío se ha cortado a medias. Mira tu conexión y manda el archivo otra vez.',
  UNAUTHENTICATED: 'Vuelve a entrar, por favor.',
  BAD_CREDENTIALS: 'El correo y la contraseña no coinciden. Revísalos e inténtalo de nuevo.',
  FORBIDDEN: 'Tu cuenta no puede hacer eso.',
  SIGNATURE_INVALID: 'Esta dirección ha caducado. Recarga la página.',
  NOT_FOUND: 'Esto no está, o ya no está. Vuelve a tus textos.',
  PACK_NOT_READY: 'Las voces aún no están grabadas. Tardan un momento; puedes esperar aquí.',
  EMAIL_TAKEN: 'Ya hay una cuenta con este correo. Entra, o usa otra dirección.',
  LANGUAGE_MISMATCH: 'Algunas frases están en otro idioma. Elige qué hacer con ellas.',
  STILL_READING: 'El texto todavía se está leyendo. Espera a que termine.',
  IDEMPOTENCY_CONFLICT: 'Esto ya se había enviado con otro contenido. Recarga la página e inténtalo de nuevo.',
  FILE_TOO_LARGE: 'Este archivo pasa de 25 MB. Exporta el texto sin imágenes, o como texto, e inténtalo de nuevo.',
  BODY_TOO_LARGE: 'Es demasiado de una vez. Acórtalo e inténtalo de nuevo.',
  FILE_UNSUPPORTED:
    'Este tipo de archivo no se puede leer. Manda el texto en PDF, Word, Fountain, Final Draft o texto sin formato.',
  FILE_CORRUPT: 'Este archivo está dañado. Ábrelo en su programa, guárdalo otra vez y manda la copia nueva.',
  FILE_ENCRYPTED: 'Este PDF está cerrado con contraseña. Guarda una copia sin contraseña y manda esa.',
  FILE_NO_TEXT:
    'Este archivo es una imagen de texto. Envía un PDF cuyo texto se pueda seleccionar, o pide a quien lleva el servidor que instale Tesseract, que lee escaneos.',
  FILE_UNRECOGNISED:
    'Este archivo es una imagen de texto, y leerla ha fallado o tarda demasiado. Inténtalo otra vez, divide el archivo o envía un PDF cuyo texto se pueda seleccionar.',
  NO_DIALOGUE_FOUND:
    'No hemos encontrado diálogo en este archivo. ¿Es una obra o un guion? Si es un escaneo, prueba con uno de texto seleccionable.',
  NOT_A_ROLE: 'Este personaje no tiene texto. Elige otro.',
  VOICE_TAKEN:
    'Otro personaje de sus escenas ya tiene esta voz, con esta altura y este ritmo. Cambia la altura o el ritmo, o elige otra voz.',
  INVITATION_UNKNOWN: 'Esta dirección no abre nada. Ábrela entera, tal como te la enviaron, o pide una nueva.',
  INVITATION_OVER: 'El plazo para grabar ha terminado. Pide una dirección nueva a quien te envió esta.',
  INVITATION_REVOKED: 'Quien te envió esta dirección la ha retirado. Pregúntale si no lo esperabas.',
  LINE_CHANGED:
    'La obra se ha revisado y esta réplica ya no es la de antes. Mira las palabras nuevas y grábala otra vez.',
  TOO_MANY_INVITATIONS: 'Este texto ya tiene muchos enlaces. Borra alguno y haz entonces el nuevo.',
  TOO_MANY_TAKES: 'Esta réplica ya tiene muchas tomas. Borra alguna y graba otra vez.',
  RECORDING_UNREADABLE: 'Esta grabación no se puede leer. Grábala otra vez.',
  RECORDING_SILENT: 'En esta grabación no se oye nada. Acércate al micrófono y graba otra vez.',
  RECORDING_TOO_LONG: 'Esta grabación dura más de cinco minutos. Graba solo esta réplica.',
  NO_FORMER_DRAFT:
    'No hay ninguna versión anterior de este guion a la que volver. Sube antes una versión revisada y se guardará la de ahora.',
  REPAIR_HAS_NO_PLACE: 'El guion ha cambiado entretanto: una corrección ya no tiene sitio en él.',
  TOO_MANY_REQUESTS: 'Eso ha ido demasiado rápido. Espera un minuto e inténtalo de nuevo.',
  INTERNAL: 'El servidor ha tropezado; no es culpa tuya. Inténtalo de nuevo dentro de un momento.',
  NOT_READY: 'El servidor todavía está arrancando. Inténtalo de nuevo dentro de un momento.',
  NOT_CONFIGURED: 'Este servidor no ofrece eso.',
  STORAGE_FULL: 'No queda sitio en el servidor. Borra un texto que ya no necesites o avisa a quien lo lleva.',
}
