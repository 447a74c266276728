import type { Language } from '@scripteam/contract/model'

/** A key that words which sound alike share. Takes a normalised word. */
export function phoneticKey(word: string, language: Language): string {
  return language === 'es' ? spanishKey(word) : (HOMOPHONES.get(word) ?? englishKey(word))
}

type Rewrites = readonly (readonly [RegExp, string])[]

// Seseo, yeísmo, mute h, b = v, g = j before e and i, a final d that is not heard.
const SPANISH: Rewrites = [
  [/ch/g, 'C'],
  [/h/g, ''],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/qu(?=[ei])/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[ei])/g, 'j'],
  [/c(?=[ei])|z/g, 's'],
  [/[cq]/g, 'k'],
  [/G/g, 'g'],
  [/x/g, 's'],
  [/w/g, 'gu'],
  [/y$/g, 'i'],
  [/d$/g, ''],
  [/(.)\1+/g, '$1'],
]

// In the manner of Metaphone (Philips 1990), but with classes of vowels kept: "bad" and "bed" are no homophones.
const ENGLISH: Rewrites = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^x/, 's'],
  [/^wh/, 'w'],
  [/mb$/, 'm'],
  [/tch/g, 'C'],
  [/(c|s|t)i(?=on|an|ous)/g, 'S'],
  [/sch/g, 'sk'],
  [/ch/g, 'C'],
  [/sh/g, 'S'],
  [/th/g, 'T'],
  [/ph/g, 'f'],
  [/dg(?=[eiy])/g, 'j'],
  [/igh/g, 'y'],
  [/(?<=[aeou])gh(?=t|$)/g, ''],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(?<=[^aeiouy].*[^aeiouy]|[aeiouy].*[^aeiouy])e(?=s?$)/, ''],
  [/ee|ea|ie|ei|ey$/g, 'I'],
  [/ai|ay/g, 'A'],
  [/oo|ou|ew|ue|ui/g, 'U'],
  [/oa|ow|au|aw/g, 'O'],
  [/(.)\1+/g, '$1'],
]

// Common words that sound the same and are spelled too differently for rules.
const SAME_SOUND = `to too two;their there;hear here;no know;new knew;son sun;one won;for four fore;be bee;see sea;buy by bye;
right write rite;night knight;weather whether;wait weight;peace piece;week weak;would wood;hour our;dear deer;heart hart;
eye i;ate eight;whole hole;through threw;past passed;made maid;mail male;meat meet;red read;scene seen;sent cent scent;
sight site cite;so sew sow;some sum;steal steel;tail tale;wear where;witch which;flower flour;break brake;
great grate;ring wring;rain reign rein;road rode;role roll;sail sale;waste waist;way weigh;die dye;fair fare;pair pear pare;
plain plane;pray prey;bear bare;aisle isle;allowed aloud;caught court;course coarse;all awl;
hi high;him hymn;in inn;lead led;lesson lessen;mourning morning;none nun;poor pour;principal principle;yore your`

const HOMOPHONES = new Map(
  SAME_SOUND.split(';').flatMap((group) => {
    const words = group.trim().split(' ')
    return words.map((word) => [word, `=${words[0]}`] as const)
  }),
)

function spanishKey(word: string): string {
  return rewrite(word, SPANISH)
}

function englishKey(word: string): string {
  return rewrite(word, ENGLISH)
}

function rewrite(word: string, rewrites: Rewrites): string {
  return rewrites.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word)
}
