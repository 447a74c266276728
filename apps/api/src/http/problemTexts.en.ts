import type { ProblemCode } from '@scripteam/contract/problem'

/** What happened and what to do next, in English. */
export const PROBLEM_TEXTS_EN: Record<ProblemCode, string> = {
  INVALID_JSON: 'The request is not valid JSON. Correct it and send it again.',
  INVALID_INPUT: 'Something is missing or not valid. Check the fields named and try again.',
  FILE_MISSING: 'No file arrived. Choose the script you want to upload.',
  FILE_EMPTY: 'The file is empty. Check that it is the right one and upload it again.',
  UPLOAD_TRUNCATED: 'The upload was cut off. Check your connection and upload the file again.',
  UNAUTHENTICATED: 'Your session has ended. Sign in to go on where you left off.',
  BAD_CREDENTIALS: 'The e-mail address or the password is not right. Check both and try again.',
  FORBIDDEN: 'Your account may not do this. Ask whoever runs this ScripTeam.',
  SIGNATURE_INVALID: 'This address has expired or its signature is not valid. Open the script again to get a new one.',
  NOT_FOUND: 'We could not find that. It may have been deleted; go back to your list of scripts.',
  PACK_NOT_READY: 'This script is still being prepared. Wait until it is done and try again.',
  EMAIL_TAKEN: 'There already is an account with this e-mail address. Sign in, or use another address.',
  LANGUAGE_MISMATCH:
    'Some lines are in another language. Look at them and choose whether they keep it or all are treated alike.',
  STILL_READING: 'We are still reading this script. Wait until it is done and try again.',
  IDEMPOTENCY_CONFLICT: 'This idempotency key was used with another request. Use a new key.',
  FILE_TOO_LARGE: 'The file is larger than 25 MB. Try a version without pictures, or split it.',
  BODY_TOO_LARGE: 'The request is too large. Send less at once.',
  FILE_UNSUPPORTED:
    'We cannot read this kind of file. Upload the script as a PDF with text, TXT, DOCX, Fountain or FDX.',
  FILE_CORRUPT: 'The file is damaged and cannot be opened. Export it again and upload it once more.',
  FILE_ENCRYPTED: 'The file is protected with a password. Save a copy without one and upload that.',
  FILE_NO_TEXT:
    'There is no text in this file: its pages are pictures. Upload a PDF with selectable text, or have Tesseract (tesseract-ocr, tesseract-ocr-spa) installed on the server to read scans.',
  FILE_UNRECOGNISED:
    'The pages of this file are pictures of text, and recognising it failed or takes too long. Try again, split the file, or upload a PDF with selectable text.',
  NO_DIALOGUE_FOUND: 'We found no dialogue in this file. If it is a scan, try a PDF with selectable text.',
  NOT_A_ROLE: 'This character has no lines in this script. Choose another one of the cast.',
  VOICE_TAKEN:
    'Another character in the same scenes has this voice with this pitch and pace. Change the pitch or the pace, or choose another voice.',
  INVITATION_UNKNOWN: 'This address opens nothing. Open it whole, as it was sent to you, or ask for a new one.',
  INVITATION_OVER: 'The time for recording is over. Ask whoever sent you this address for a new one.',
  INVITATION_REVOKED: 'Whoever sent you this address has taken it back. Ask them if you did not expect it.',
  LINE_CHANGED: 'The play was revised and this line is not what it was. Look at the new words and record it again.',
  TOO_MANY_INVITATIONS: 'There are many links for this script already. Delete one and make the new one then.',
  TOO_MANY_TAKES: 'This line has many takes already. Remove one and record again.',
  RECORDING_UNREADABLE: 'This recording cannot be read. Record it again in the app.',
  RECORDING_SILENT: 'Nothing is heard in this recording. Come closer to the microphone and record again.',
  RECORDING_TOO_LONG: 'This recording is longer than five minutes. Record this one line only.',
  REPAIR_HAS_NO_PLACE:
    'The script has changed since: one of these corrections no longer has a place in it. Look at it again.',
  NO_FORMER_DRAFT:
    'There is no former draft of this script to go back to. Upload a revised draft first, and the one before it is kept.',
  TOO_MANY_REQUESTS: 'Too many attempts in a row. Wait a moment and try again.',
  INTERNAL: 'Something failed on our side. Try again; if it happens again, tell us the request number.',
  NOT_READY: 'ScripTeam is not ready yet. Try again in a few seconds.',
  NOT_CONFIGURED: 'This is not set up on this server. Ask whoever runs this ScripTeam.',
  STORAGE_FULL: 'The server has no space left. Delete scripts you no longer use, or tell whoever runs this ScripTeam.',
}
