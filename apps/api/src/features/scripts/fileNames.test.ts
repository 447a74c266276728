import { describe, expect, it } from 'vitest'
import { displayName, titleFromName } from './fileNames.ts'

describe('the name of an uploaded file', () => {
  it('becomes a title without its extension and underscores', () => {
    expect(titleFromName('la_casa-de_Bernarda.pdf')).toBe('la casa de Bernarda')
  })

  it('shows no folders, no line ends and nothing that turns the text around', () => {
    expect(displayName('../../etc/obra\r\n\u202etxt.exe')).toBe('obratxt.exe')
    expect(displayName('C:\\guiones\\acto 1.txt')).toBe('acto 1.txt')
  })

  it('is never empty', () => {
    expect(titleFromName('.txt')).toBe('Script')
    expect(displayName('///')).toBe('script')
  })
})
