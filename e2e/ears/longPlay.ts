/** A play of forty-four exchanges, for figures of time that four would not bear out. */

const EXCHANGES = `Are you awake?|I am never asleep.
The flour is gone.|Then we bake with oats.
Oats are for horses.|Horses do not complain.
Did you hear the bell?|It rings for the mill.
Somebody is at the door.|Let them knock.
It may be the miller.|The miller has a key.
Where is my apron?|On the nail, where you left it.
The lamp is smoking.|Trim it and be quiet.
I had a dream.|Everybody has dreams.
It was about bread.|Mine are about rent.
How long until dawn?|An hour, and a little more.
My hands are cold.|Put them near the oven.
May I open the oven?|Not before it sings.
Do ovens sing?|This one does.
What does it sing?|The same song as the rain.
You are making fun of me.|Only a little.
My sister says you are strict.|Your sister is right.
She also says you are kind.|Do not believe everything.
How many loaves today?|Twelve, as always.
And the cake?|The cake is for Sunday.
Whose birthday is it?|Nobody has told me.
I think it is yours.|I stopped counting.
How old are you?|Older than the stairs.
The stairs are very old.|So am I, and I creak less.
The dough is rising.|Then cover it.
With what?|With the blue cloth.
The blue cloth is torn.|So is everything here.
Shall I mend it?|After the first batch.
The clock has stopped.|It does that at four.
Then it is four.|Or it was four once.
You could buy a new one.|I could buy a palace, too.
Here comes the light.|Blow out the lamp.
People are waiting outside.|People always wait.
They look hungry.|That is why they come.
Good morning, they say.|Say it back to them.
One of them has no money.|Give him the small loaf.
He says he will pay tomorrow.|He said that yesterday.
He is smiling.|Then give him two.
You are kind after all.|I am tired, that is all.
The basket is empty.|Fill it again.
There is nothing left.|There is always a crust.
I found one under the cloth.|Break it in half.
This half is for you.|And that one is for you.
So we are done?|We begin again tonight.`

const PAIRS = EXCHANGES.split('\n').map((row) => row.split('|'))
const HALF = PAIRS.length / 2

/** The boy and his sister take turns. */
function scene(pairs: typeof PAIRS): string {
  return pairs
    .map(([cue, mine], at) => `${at % 2 === 0 ? 'BRUNO' : 'AGNES'}. ${cue}\n\nTHE BAKER. ${mine}`)
    .join('\n\n')
}

/** Her lines in order, and the text as it is uploaded. */
export const LONG_PLAY = {
  mine: PAIRS.map(([, mine = '']) => mine),
  text: `FORTY-FOUR QUESTIONS

CHARACTERS
THE BAKER, an old woman
BRUNO, an apprentice
AGNES, his little sister

SCENE ONE

(A bakery before dawn.)

${scene(PAIRS.slice(0, HALF))}

SCENE TWO

(The same, a little later.)

${scene(PAIRS.slice(HALF))}

BRUNO. Good night, then.
`,
} as const
