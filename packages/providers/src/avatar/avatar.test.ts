import { avatarConformance } from '@scripteam/pipeline/conformance'
import { describe, expect, it } from 'vitest'
import { createDrawnAvatars } from './index.ts'
import { sanitiseSvg } from './sanitiseSvg.ts'

avatarConformance('drawn avatars', async () => createDrawnAvatars())

describe('sanitiseSvg', () => {
  it.each([
    ['a script', '<svg><script>alert(1)</script><path d="M0 0"/></svg>', '<svg><path d="M0 0"/></svg>'],
    ['a handler', '<svg><path onload="x()" d="M0 0"/></svg>', '<svg><path d="M0 0"/></svg>'],
    ['a picture from elsewhere', '<svg><image href="http://x.example/a.png"/></svg>', '<svg></svg>'],
    ['a link', '<svg><use xlink:href="http://x.example/#a"/></svg>', '<svg><use/></svg>'],
    ['a fill from elsewhere', '<svg><path fill="url(http://x.example/#a)"/></svg>', '<svg><path fill="none"/></svg>'],
    ['a style', '<svg><style>@import "http://x.example"</style></svg>', '<svg></svg>'],
    ['an entity', '<!DOCTYPE svg SYSTEM "http://x.example"><svg></svg>', '<svg></svg>'],
  ])('takes out %s', (_, unclean, clean) => {
    expect(sanitiseSvg(unclean)).toBe(clean)
  })

  it('leaves what points inside the file', () => {
    const svg = '<svg><use href="#a"/><path fill="url(#light)"/></svg>'
    expect(sanitiseSvg(svg)).toBe(svg)
  })
})
