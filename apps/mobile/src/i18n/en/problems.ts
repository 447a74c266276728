/** Words for each code on the wire; `UNREACHABLE` and `UNKNOWN` are the app's own. */
export const problems = {
  UNREACHABLE: 'The server cannot be reached. Check your connection and try again.',
  UNKNOWN: 'Something went wrong that we have no words for. Please try again in a moment.',
  INVALID_JSON: 'The app and the server misunderstood each other. Reload the app and try again.',
  INVALID_INPUT: 'The server did not accept what was written. Look over the fields and try again.',
  FILE_MISSING: 'No file arrived. Choose the file again.',
  FILE_EMPTY: 'This file is empty. Choose the one that has the script in it.',
  UPLOAD_TRUNCATED: 'The upload broke off halfway. Check your connection and send the file again.',
  UNAUTHENTICATED: 'Please sign in again.',
  BAD_CREDENTIALS: 'E-mail and password do not match. Check both and try again.',
  FORBIDDEN: 'Your account may not do that.',
  SIGNATURE_INVALID: 'This address has expired. Reload the page.',
  NOT_FOUND: 'This is not there, or no longer. Go back to your scripts.',
  PACK_NOT_READY: 'The voices are not recorded yet. It takes a moment; you can wait here.',
  EMAIL_TAKEN: 'There is already an account with this e-mail. Sign in, or use another address.',
  LANGUAGE_MISMATCH: 'Some lines are in another language. Choose how they are to be treated.',
  STILL_READING: 'The script is still being read. Wait until it is done.',
  IDEMPOTENCY_CONFLICT: 'This was already sent with other contents. Reload the page and try again.',
  FILE_TOO_LARGE: 'This file is larger than 25 MB. Export the script without pictures, or as text, and try again.',
  BODY_TOO_LARGE: 'That is too much at once. Shorten it and try again.',
  FILE_UNSUPPORTED:
    'This kind of file cannot be read. Send the script as PDF, Word, Fountain, Final Draft or plain text.',
  FILE_CORRUPT: 'This file is damaged. Open it in its program, save it again and send the new copy.',
  FILE_ENCRYPTED: 'This PDF is locked with a password. Save a copy without the password and send that.',
  FILE_NO_TEXT:
    'This file is a picture of text. Send a PDF with text that can be selected, or ask whoever runs the server to install Tesseract, which reads scans.',
  FILE_UNRECOGNISED:
    'This file is a picture of text, and reading the picture failed or takes too long. Try again, split the file, or send a PDF with text that can be selected.',
  NO_DIALOGUE_FOUND:
    'We found no dialogue in this file. Is it a play or a film script? If it is a scan, try one with selectable text.',
  NOT_A_ROLE: 'This character has no lines. Choose another one.',
  VOICE_TAKEN:
    'Another character in the same scenes has this voice with this pitch and pace. Change the pitch or the pace, or choose another voice.',
  TOO_MANY_TAKES: 'This line has many takes already. Remove one and record again.',
  RECORDING_UNREADABLE: 'This recording cannot be read. Record it again.',
  RECORDING_SILENT: 'Nothing is heard in this recording. Come closer to the microphone and record again.',
  RECORDING_TOO_LONG: 'This recording is longer than five minutes. Record this one line only.',
  NO_FORMER_DRAFT:
    'There is no former draft of this script to go back to. Upload a revised draft first, and the one before it is kept.',
  REPAIR_HAS_NO_PLACE: 'The script has changed since: one of these corrections no longer has a place in it.',
  TOO_MANY_REQUESTS: 'That was too fast. Wait a minute and try again.',
  INTERNAL: 'The server stumbled; it is not your fault. Try again in a moment.',
  NOT_READY: 'The server is still starting. Try again in a moment.',
  NOT_CONFIGURED: 'This server does not offer that.',
  STORAGE_FULL: 'There is no room left on the server. Delete a script you no longer need, or tell whoever runs it.',
} as const
