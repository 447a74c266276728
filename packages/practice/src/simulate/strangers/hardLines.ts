import type { Language } from '@scripteam/contract/model'

/** A line that is hard to follow, and how a recogniser writes it when it writes it otherwise. */
export interface HardLine {
  readonly habit: string
  readonly printed: string
  readonly written?: string
}

// What makes it hard | as printed | as written, where that differs.
const EN = `short | No.
short | What?
short | Yes, sir.
short | Who?
short | Of course.
short | Never mind.
short | Oh, no.
plain | I put the kettle on before you came, so sit down and warm your hands.
plain | Somebody has moved the piano, and nobody will tell me who.
plain | The ferry leaves at noon whether we are on it or not.
plain | You could have written, you could have called, you could have thrown a stone at the window.
repeat | I will wait for you. I have always waited, and I will wait for you.
repeat | Tell me the truth. I can bear it, whatever it is. Tell me the truth.
repeat | Come home, come home, the lamps are lit, the bread is cut, come home.
refrain | Row, row, row your boat, gently down the stream, merrily, merrily, merrily, merrily, life is but a dream.
refrain | Sing low, my river, sing low. The mill is still and the miller asleep. Sing low, my river, sing low. The moon is thin and the water deep. Sing low, my river, sing low.
function | That is the chair that I was told to sit on.
function | You never said who all of this was for.
function | I would tell you if I knew where they were.
equal | I said I would not open it.
equal | Go away.
numbers | I was born in nineteen thirty-five, at ten thirty, in room twenty-one. | I was born in 1935 at 10:30 in room 21
numbers | Three hundred men went up the hill and forty-two came down. | 300 men went up the hill and 42 came down
numbers | He paid five dollars for it, ten percent down. | he paid $5 for it 10% down
numbers | Meet me at 7 on the 3rd of May. | meet me at seven on the third of May
merges | We are going to leave tonight, whatever anyone says. | we're gonna leave to night what ever any one says
merges | I'm gonna tell everybody, and you can't stop me. | I am going to tell every body and you can not stop me
merges | Good night, all right? Maybe we will talk about it. | goodnight alright may be we'll talk about it
merges | 'Twas nothing o' consequence, I could've done it myself. | it was nothing of consequence I could have done it my self
names | Ask Guildenstern if Mr Pocock is coming to Elsinore. | ask golden stern if Mr peacock is coming to else in or
names | Hermione, where is Polixenes? | her my knee where is polish knees
names | Good morning, Prudhomme. | good morning prude home
glued | No, no, no. Wait, listen: it stopped. | No,no,no.Wait,listen:it stopped.
glued | Well—I never! You, here, now? | Well-I never!You,here,now?`

const ES = `short | No.
short | ¿Qué?
short | Sí, señor.
short | ¿Quién?
short | Por supuesto.
short | Ya está.
short | Ay, no.
plain | He puesto el agua a hervir antes de que llegaras, así que siéntate y caliéntate las manos.
plain | Alguien ha movido el piano y nadie quiere decirme quién.
plain | El barco sale a mediodía, estemos o no estemos dentro.
plain | Pudiste escribir, pudiste llamar, pudiste tirar una piedra a la ventana.
repeat | Yo te espero. Siempre te he esperado, y aunque llueva yo te espero.
repeat | Dime la verdad. Puedo soportarla, sea la que sea. Dime la verdad.
repeat | Vuelve a casa, vuelve a casa, la luz está encendida, el pan cortado, vuelve a casa.
refrain | Ay, río mío, canta bajo. El molino duerme y el molinero también. Ay, río mío, canta bajo. La luna es fina y el agua es honda. Ay, río mío, canta bajo.
refrain | Que llueva, que llueva, la Virgen de la Cueva, los pajaritos cantan, las nubes se levantan, que sí, que no, que caiga un chaparrón.
function | Nunca me dijiste para quién era todo esto.
function | No sé quién es, ni de dónde, ni con quién está.
function | La silla en la que me dijeron que me sentara es esta.
equal | He dicho que no pienso abrirla.
equal | Vete ya.
numbers | Nací en mil novecientos treinta y cinco, a las diez y media, en el cuarto veintiuno. | nací en 1935 a las 10 y media en el cuarto 21
numbers | Subieron trescientos hombres y bajaron cuarenta y dos. | subieron 300 hombres y bajaron 42
numbers | Pagó cinco euros, el diez por ciento. | pagó 5 € el 10 %
numbers | Nos vemos a las 7, el 3 de mayo. | nos vemos a las siete el tres de mayo
merges | Vámonos ya, dámelo y no se lo digas a nadie. | vamos nos ya da me lo y no sé lo digas a nadie
merges | ¿Por qué no vienes? Porque sobre todo tengo sueño. | porque no vienes por que sobretodo tengo sueño
merges | Vente pa'cá, que no hay na' que hacer pa' mañana. | vente para acá que no hay nada que hacer para mañana
merges | Está cansado de todo, también de mí. | esta cansao de to tan bien de mi
accents | ¿Cómo está usted, doña Ángela? Aquí jamás pasó nada así. | como esta usted dona angela aqui jamas paso nada asi
names | Pregúntale a Guillermina si viene el licenciado Echegaray. | pregúntale a guille mina si viene el licenciado y che garay
names | Segismundo, ¿dónde está Clotaldo? | según el mundo dónde está con saldo
names | Buenos días, Goicoechea. | buenos días hoy cochea
glued | No, no, no. Espera, escucha: ha parado. | No,no,no.Espera,escucha:ha parado.
glued | ¡Vaya! ¿Tú, aquí, ahora? | ¡Vaya!¿Tú,aquí,ahora?`

const LONG_EN = `When I first came to this town I had one coat and a letter of introduction to a man who turned out
to be dead, and so I took a room above the bakery, where the floor was warm at four in the morning
and cold for the rest of the day, and I wrote to my sister that everything was going splendidly. I
wrote that the people were kind, and they were, in the way that people are kind to a dog they do not
mean to keep. I wrote that I had found work, and I had, if you call it work to hold a ladder for a
painter who is afraid of heights. In the evenings I walked along the canal and counted the barges,
and I gave each of them a name and a cargo and a captain with a secret, and in this way I made more
friends than you would think. Then one night the ice came, and the barges stopped where they were,
and for eleven weeks the captains had to come ashore and be ordinary. One of them, a big man with a
small voice, sat down beside me in the bakery and asked me what I was writing, and I told him,
because I was young and I had not yet learned to be careful, that I was writing about him. He
thought about it for a while. He broke his bread in two and he gave me the larger half, and he said
that in that case I had better know how it ends.`

const LONG_ES = `Cuando llegué a este pueblo traía un abrigo y una carta para un hombre que resultó estar muerto, así
que alquilé un cuarto encima de la panadería, donde el suelo estaba caliente a las cuatro de la
mañana y frío el resto del día, y le escribí a mi hermana que todo iba de maravilla. Le escribí que
la gente era amable, y lo era, como se es amable con un perro que no se piensa conservar. Le escribí
que había encontrado trabajo, y era cierto, si se llama trabajo a sujetarle la escalera a un pintor
que tiene miedo a las alturas. Por las tardes paseaba junto al canal y contaba las barcazas, y a
cada una le ponía un nombre, una carga y un capitán con un secreto, y de esa manera hice más amigos
de los que se puede imaginar. Una noche llegó el hielo y las barcazas se quedaron donde estaban, y
durante once semanas los capitanes tuvieron que bajar a tierra y ser personas corrientes. Uno de
ellos, un hombre grande con una voz pequeña, se sentó a mi lado en la panadería y me preguntó qué
escribía, y yo le dije, porque era joven y todavía no había aprendido a ser prudente, que escribía
sobre él. Lo pensó un rato. Partió el pan en dos, me dio la mitad más grande y dijo que en ese caso
más me valía saber cómo termina.`

/** Written for these trials alone. */
export const HARD_LINES: Record<Language, readonly HardLine[]> = {
  en: [...parse(EN), { habit: 'long', printed: LONG_EN.replaceAll('\n', ' ') }],
  es: [...parse(ES), { habit: 'long', printed: LONG_ES.replaceAll('\n', ' ') }],
}

function parse(rows: string): HardLine[] {
  return rows.split('\n').map((row) => {
    const [habit = '', printed = '', written] = row.split(' | ')
    return written === undefined ? { habit, printed } : { habit, printed, written }
  })
}
