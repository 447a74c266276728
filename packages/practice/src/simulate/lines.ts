import type { Language } from '@scripteam/contract/model'

/** Speeches written for the simulator, in the order in which one actor says them. */
export const LINES: Record<Language, readonly string[]> = {
  es: `¿Quién anda ahí?
He cerrado la puerta del patio con dos vueltas de llave.
No.
Anoche soñé que el tren pasaba por mitad de la cocina y que nadie levantaba la cabeza del plato.
Espere.
Usted no conoció a mi hermano, por eso habla tan deprisa.
Ni hablar.
Trae la lámpara, que con esta luz no distingo las cartas.
¿Otra vez?
Mi padre vendió la barca en marzo, y desde entonces mira el mar como quien mira a un acreedor.
Sí, señora.
Si el alcalde pregunta, dile que estoy enferma; si pregunta el cura, dile la verdad.
Aquí nadie debe nada a nadie.
Llevo veinte años planchando camisas ajenas y todavía no sé de quién era la primera.
Calla, calla.
No fue el viento lo que rompió el cristal, fue una piedra, y la piedra la tiró alguien que sabía dónde duermo.
¿Y el dinero?
Tengo la carta en el bolsillo y no me atrevo a leerla delante de ti.
Mañana, quizá mañana.
Cuando llegaron los músicos ya no quedaba vino, ni pan, ni novia; sólo quedaba el perro debajo de la mesa.
Dame la mano, maestro.
Yo barrí este teatro antes de que tú supieras andar.
Te lo juro.
La niña preguntó por las campanas y tuve que inventarle un pueblo entero para no decirle que las habían fundido.
Que pase.
Prefiero el frío de la calle a este silencio tan bien amueblado.
Nunca, nunca, nunca.
Me llamo Tomás, vengo de lejos y traigo un mensaje que no entiendo.
¿Me oyes?
Doctor, la herida es vieja pero el dolor lo he estrenado esta mañana.
Pues márchate.
Había un naranjo en el centro de la plaza, un naranjo amargo que nadie plantó; daba sombra a los que jugaban al dominó y escondía a los que se besaban, y el día que lo cortaron nos quedamos todos mirando el hueco como si alguien hubiera muerto sin avisar.
No te vayas todavía, Inés.
Dile a tu madre que el vestido azul sigue en el armario y que las polillas le tienen respeto.
Como quieras.
Contaré hasta diez, abriré los ojos y espero no encontrarte aquí.
Buenas noches.
Nos prometieron un puente de hierro y nos trajeron una fotografía del puente.
Despacio.
He visto llorar a los jueces, he visto reír a los condenados, y le aseguro que el uniforme engaña menos que la cara.
La culpa es del reloj.
¿Cuántas veces tengo que enterrar al mismo hombre para que deje de escribirme?
Ya voy.
Guarda el cuchillo, apaga el fuego y siéntate conmigo, que vamos a hablar como dos personas cansadas.
Es tarde, capitán.
En esta casa los espejos están vueltos contra la pared desde el entierro.
Ven.
No vine a pedir perdón, vine a pedir la maleta que dejé debajo de la escalera hace tres inviernos.
Nadie me espera en ninguna parte.
Sube al desván, busca la caja de lata y tráeme sin abrirla lo que pese menos.
¿Lo ves?
Si pudiera elegir un recuerdo y sólo uno, me quedaría con aquella tarde de lluvia en que perdimos el último autobús y volvimos andando, tú con mis zapatos en la mano, yo cantando mal, los dos convencidos de que el mundo era exactamente de ese tamaño.
Mentira.
El mar no devuelve nada, muchacho, sólo cambia las cosas de sitio.
A sus órdenes.
Firmé sin leer porque la pluma era hermosa y la mano que me la tendía también.
¿Por qué tiemblas?
Hay tres clases de silencio en un teatro, y sólo una de ellas es buena noticia.
Fuera de aquí.
Bajé al pueblo, pregunté por el herrero y me señalaron una tumba recién blanqueada.
Se acabó la fiesta.
Usted toque el piano y déjeme a mí las explicaciones.
Gracias, Manuel.
Cada invierno digo que será el último, y cada primavera me encuentro remendando la misma red.`.split('\n'),
  en: `Who left the gate unlatched again?
I buried the letters under the pear tree, and the tree has never borne since.
Not tonight.
You talk of mercy as a butcher talks of lambs, with great affection and a very clean knife.
Give me the lantern and stand away from the well.
My mother kept a list of everyone who lied to her, and she died with a short pencil.
Wait.
There is a ship in the harbour that carries no flag and answers no signal.
If I had wanted your pity, sir, I should have asked for it in writing.
The clock has stopped, the fire is out, and still you stand there waiting for permission.
Come down from the ladder before the bishop sees you.
I loved him.
We were promised bread by winter and a road by spring, and here we are, eating snow, walking in ditches, thanking God for the view.
Tell the captain I am not at home.
Every night I count the stairs, and every night there is one more than there was.
Nonsense.
She sang to the horses when she thought nobody was listening, and the horses never told.
Put out your hand and take what is owed to you.
I have mended this coat so often that I doubt there is a thread of the original sinner left in it.
What did the doctor say about the boy?
O patient night, lend me your darker cloak, that I may pass the watchman and his dog and come unshamed to where my brother sleeps.
Sit down, old friend.
You mistake me for a man who still has something to lose.
The orchard is sold, the piano is sold, and tomorrow they come to measure the windows.
Never, never, never.
He came in from the rain with a parcel under his arm, laid it on the table, looked at each of us in turn as though he were choosing, and went out again without a word; it was three days before any of us had the courage to cut the string.
Say that again and say it slowly.
I saw the river take the bridge as gently as a mother lifting up a sleeping child.
Open the door.
There was a time I would have followed you across the ice in my bare feet.
Your brother owes me eleven pounds and an apology, and I would settle for the smaller.
Hold the rope, boy, and do not look down until I tell you.
Is that a threat or an invitation?
Winter came early to the valley that year, before the hay was in, before the roof was mended, before anyone had thought to forgive anyone.
Yes, my lord.
They hanged the wrong man and then they asked him to be reasonable about it.
I will not beg, I will not run, and I will certainly not sing.
Look at the moon.
When I was your age I could recite the kings of Denmark backwards and it never did me any good at all.
Take the left road at the mill and do not speak to the ferryman.
Which of you broke the blue cup?
Bring me paper, bring me ink, bring me a witness who can hold his tongue until Easter.
I dreamed I was a window and the whole street was looking through me at the sea.
Enough of this.
The law is a very old house, madam, and we are all of us lodgers on the second floor.
Let him sleep, he has walked from the coast with a stone in his shoe.
My darling, the theatre is closed, the actors have gone home to their difficult wives, the rats have taken the front row, and you and I are the only fools left who still believe that somebody is about to come through that curtain and explain everything.
No, no, you have it backwards.
A promise made on a staircase is worth exactly nothing at the bottom.
Forgive me, father.
They say the sea gives up her dead, but she has always been slow with mine.
Keep your money and give me back the song.
Nobody warned us that the war would be so dull and smell so strongly of cabbage.
Go on without me.
I have played the fool for seven kings and buried six of them with my own hands.
That was not thunder, Margaret.
If the queen should ask you what I said, tell her that I bowed, that I smiled, and that my teeth were very white.
Then we shall burn the bridge and swim.
You always leave a room as if it had insulted you.
Count the candles, child, and tell me how many are honest.
It is only the wind in the chimney, trying on our voices.
Thank you, Mr Pell.
I kept your chair by the window, your cup upon the shelf, your name out of every quarrel, and what did you bring me from Vienna but a cough?
Good night, and mind the third step.`.split('\n'),
}
