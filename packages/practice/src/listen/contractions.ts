import type { Language } from '@scripteam/contract/model'

// Long forms, so that "don't", "dont" and "do not" are one. Only spellings that can mean nothing else are listed without
// their apostrophe: "well", "ill" and "were" are words of their own.
const EN = `
i'm|im=i am; i've|ive=i have; i'll=i will; i'd=i would; you're|youre=you are; you've|youve=you have; you'll|youll=you will;
you'd|youd=you would; he's|hes=he is; he'll=he will; he'd=he would; she's|shes=she is; she'll=she will; she'd=she would;
it's=it is; it'll|itll=it will; it'd|itd=it would; we're=we are; we've|weve=we have; we'll=we will; we'd=we would;
they're|theyre=they are; they've|theyve=they have; they'll|theyll=they will; they'd|theyd=they would; that's|thats=that is;
that'll|thatll=that will; there's|theres=there is; here's|heres=here is; what's|whats=what is; who's=who is;
where's|wheres=where is; how's|hows=how is; when's=when is; why's=why is; let's=let us; isn't|isnt=is not;
aren't|arent=are not; wasn't|wasnt=was not; weren't|werent=were not; don't|dont=do not; doesn't|doesnt=does not;
didn't|didnt=did not; can't|cannot=can not; couldn't|couldnt=could not; won't=will not; wouldn't|wouldnt=would not;
shan't=shall not; shouldn't|shouldnt=should not; mustn't|mustnt=must not; needn't|neednt=need not; haven't|havent=have not;
hasn't|hasnt=has not; hadn't|hadnt=had not; ain't|aint=is not; would've=would have; could've=could have;
should've=should have; might've=might have; must've=must have; 'tis|tis=it is; 'twas|twas=it was; 'twere=it were;
'twill=it will; o'er=over; e'er=ever; ne'er=never; e'en=even; 'em=them; o'=of; o'clock=of clock; th'=the; ol'=old; 'til|til=till;
'cause|cuz=because; ma'am=madam; gonna=going to; wanna=want to; gotta=got to; lemme=let me; gimme=give me; kinda=kind of;
dunno=do not know; mr|mr.=mister; mrs|mrs.=missus; ms|ms.=miss; dr|dr.=doctor; st.=saint; ok=okay; &=and`

const ES = `
sr|sr.=señor; sra|sra.=señora; srta|srta.=señorita; sres.=señores; ud|ud.|vd|vd.=usted; uds|uds.|vds.=ustedes; d.=don;
dña|dña.|d.ª|dª=doña; dr|dr.=doctor; dra|dra.=doctora; sto.=santo; sta.=santa; pa|pa'=para; pal|pa'l=para el; pa'lante=para adelante;
to'=todo; na'|naa=nada; etc|etc.=etcétera; ok=okay; &=y; q=que; xq=porque`

const TABLES: Record<Language, ReadonlyMap<string, string>> = { es: table(ES), en: table(EN) }

/** The long form of a contraction or short form in lower case; null when the word is none. */
export function longForm(word: string, language: Language): string | null {
  return TABLES[language].get(word) ?? (language === 'en' ? droppedG(word) : null)
}

/** "goin'" is "going". */
function droppedG(word: string): string | null {
  return /^\p{L}{2,}in'$/u.test(word) ? `${word.slice(0, -1)}g` : null
}

function table(source: string): ReadonlyMap<string, string> {
  const pairs = source.split(';').flatMap((entry) => {
    const [short = '', long = ''] = entry.trim().split('=')
    return short.split('|').map((form) => [form, long] as const)
  })
  return new Map(pairs)
}
