/** Characters that end a line, hide or turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A file's name fit to be shown: without folders and unseen characters, 200 characters at most. */
export function displayName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return [...last.replace(UNSEEN, '').trim()].slice(0, 200).join('') || 'script'
}

/** A title as the name of a file, without its ending. */
export function fileStem(title: string): string {
  return title.replace(/[^\p{L}\p{N} ]/gu, '').trim() || 'script'
}

/** The title of a script that nobody named: its file's name without extension, `_` and `-` read as spaces. */
export function titleFromName(name: string): string {
  const stem = displayName(name).replace(/\.\w{1,8}$/, '')
  return stem.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim() || 'Script'
}
