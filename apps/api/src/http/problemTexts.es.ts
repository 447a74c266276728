import type { ProblemCode } from '@scripteam/contract/problem'

/** What happened and what to do next, in Spanish. */
export const PROBLEM_TEXTS_ES: Record<ProblemCode, string> = {
  INVALID_JSON: 'La petición no contiene JSON válido. Corrígela y vuelve a enviarla.',
  INVALID_INPUT: 'Algún dato falta o no es válido. Revisa los campos señalados e inténtalo de nuevo.',
  FILE_MISSING: 'No ha llegado ningún archivo. Elige el guion que quieres subir.',
  FILE_EMPTY: 'El archivo está vacío. Comprueba que es el correcto y súbelo otra vez.',
  UPLOAD_TRUNCATED: 'La subida se ha cortado a medias. Comprueba la conexión y vuelve a subir el archivo.',
  UNAUTHENTICATED: 'Tu sesión ha terminado. Inicia sesión para continuar donde lo dejaste.',
  BAD_CREDENTIALS: 'El correo o la contraseña no son correctos. Revísalos e inténtalo de nuevo.',
  FORBIDDEN: 'Tu cuenta no tiene permiso para hacer esto. Pídeselo a quien administra ScripTeam.',
  SIGNATURE_INVALID: 'La dirección ha caducado o su firma no es válida. Abre de nuevo el guion para obtener otra.',
  NOT_FOUND: 'No encontramos lo que buscas. Puede que se haya borrado; vuelve a tu lista de guiones.',
  PACK_NOT_READY: 'El guion todavía se está preparando. Espera a que termine y vuelve a intentarlo.',
  EMAIL_TAKEN: 'Ya hay una cuenta con ese correo. Inicia sesión o usa otro correo.',
  LANGUAGE_MISMATCH: 'Hay réplicas en otro idioma. Revísalas y elige si conservan el suyo o se tratan todas igual.',
  STILL_READING: 'Todavía estamos leyendo este guion. Espera a que termine y vuelve a intentarlo.',
  IDEMPOTENCY_CONFLICT: 'Esa clave de idempotencia ya se usó con otra petición. Usa una clave nueva.',
  FILE_TOO_LARGE: 'El archivo supera los 25 MB. Prueba con una versión sin imágenes o divídelo en partes.',
  BODY_TOO_LARGE: 'La petición es demasiado grande. Envía menos datos de una vez.',
  FILE_UNSUPPORTED:
    'No sabemos leer este tipo de archivo. Sube el guion como PDF con texto, TXT, DOCX, Fountain o FDX.',
  FILE_CORRUPT: 'El archivo está dañado y no se puede abrir. Expórtalo de nuevo y vuelve a subirlo.',
  FILE_ENCRYPTED: 'El archivo está protegido con contraseña. Guarda una copia sin contraseña y súbela.',
  FILE_NO_TEXT:
    'El archivo no contiene texto: sus páginas son imágenes. Sube un PDF cuyo texto se pueda seleccionar, o haz que instalen Tesseract (tesseract-ocr, tesseract-ocr-spa) en el servidor para leer escaneos.',
  FILE_UNRECOGNISED:
    'Las páginas de este archivo son imágenes de texto, y reconocerlo ha fallado o tarda demasiado. Inténtalo otra vez, divide el archivo o sube un PDF cuyo texto se pueda seleccionar.',
  NO_DIALOGUE_FOUND:
    'No hemos encontrado diálogo en este archivo. Si es un escaneo, prueba con un PDF con texto seleccionable.',
  NOT_A_ROLE: 'Ese personaje no tiene réplicas en este guion. Elige otro del reparto.',
  VOICE_TAKEN:
    'Otro personaje de sus escenas ya tiene esta voz, con esta altura y este ritmo. Cambia la altura o el ritmo, o elige otra voz.',
  INVITATION_UNKNOWN: 'Esta dirección no abre nada. Ábrela entera, tal como te la enviaron, o pide una nueva.',
  INVITATION_OVER: 'El plazo para grabar ha terminado. Pide una dirección nueva a quien te envió esta.',
  INVITATION_REVOKED: 'Quien te envió esta dirección la ha retirado. Pregúntale si no lo esperabas.',
  LINE_CHANGED:
    'La obra se ha revisado y esta réplica ya no es la de antes. Mira las palabras nuevas y grábala otra vez.',
  TOO_MANY_INVITATIONS: 'Este texto ya tiene muchos enlaces. Borra alguno y haz entonces el nuevo.',
  TOO_MANY_TAKES: 'Esta réplica ya tiene muchas tomas. Borra alguna y graba otra vez.',
  RECORDING_UNREADABLE: 'Esta grabación no se puede leer. Grábala otra vez desde la aplicación.',
  RECORDING_SILENT: 'En esta grabación no se oye nada. Acércate al micrófono y graba otra vez.',
  RECORDING_TOO_LONG: 'Esta grabación dura más de cinco minutos. Graba solo esta réplica.',
  REPAIR_HAS_NO_PLACE:
    'El guion ha cambiado entretanto: una de estas correcciones ya no tiene sitio en él. Míralo otra vez.',
  NO_FORMER_DRAFT:
    'No hay ninguna versión anterior de este guion a la que volver. Sube antes una versión revisada y se guardará la de ahora.',
  TOO_MANY_REQUESTS: 'Demasiados intentos seguidos. Espera un momento y vuelve a probar.',
  INTERNAL: 'Ha fallado algo por nuestra parte. Inténtalo de nuevo; si se repite, indica el número de petición.',
  NOT_READY: 'ScripTeam todavía no está listo. Vuelve a intentarlo en unos segundos.',
  NOT_CONFIGURED: 'Esta función no está configurada en este servidor. Consulta a quien administra ScripTeam.',
  STORAGE_FULL: 'No queda espacio en el servidor. Borra guiones que ya no uses o avisa a quien administra ScripTeam.',
}
