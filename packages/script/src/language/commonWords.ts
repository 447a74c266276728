/** The languages told apart. All but the first two make a text `unknown`. */
export type Tongue = 'es' | 'en' | 'fr' | 'it' | 'pt' | 'ca' | 'gl' | 'de' | 'nl' | 'la'

/**
 * The words that are most often heard on stage in each language, older forms included, written down from
 * grammars and reading. A word may be in several lists: it then tells the less.
 */
export const COMMON_WORDS: Record<Tongue, readonly string[]> = {
  es: words(`
    a ah al algo alguien algún alguna algunas alguno algunos allá allí alma amigo amiga amor ante antes aquel aquella aquello
    aquí así aún aunque ay año años bien bueno buena buenas buenos cada calle callad calla cara casa casi cierto claro
    como cómo con conmigo contigo contra corazón cosa cosas creo cual cuál cualquier cuando cuándo cuanto cuánto cuerpo da
    dad dame dar de debe debo decid decir deja dejad del demás dentro desde después di dice dicen dicho dices digo dijo
    dile dime dios don donde dónde doña dos e el él ella ellas ello ellos en entonces entre era eran eres es esa esas
    escucha ese eso esos espera esta está estaba estado están estar estas estás este esto estos estoy fin fue fueron
    fuera fuerza gente gracias gran grande gusta ha había habla hablar hace hacer haces hacia hago han has hasta hay haya
    he hecho hemos hermana hermano hija hijo hijos hola hombre hombres hora hoy huye iba ir jamás la lado las le les lo
    los luego lugar luz madre mal mala malo mano manos mañana más me mejor menos mi mí mía mientras mío mira mirad mis
    misma mismo momento muchas mucho muchos muerte mujer mujeres mundo muy nada nadie ni niña niño no noche nombre nos
    nosotros nuestra nuestro nunca o oh ojos os otra otras otro otros oye padre para parece pero perro persona poco podemos
    poder podía pobre por porque puede pueden puedes puedo pues puerta que qué queda quien quién quienes quiera quiere
    quieres quiero quizá razón rey sabe saber sabes se sé sea sean según seguro señor señora señorita señores ser será
    seré si sí siempre siento sido siendo sin sino sobre sois sol sola solo sólo somos son soy su sus suya suyo tal
    también tan tanta tanto tarde te tengo ten tener tenía tenemos ti tiempo tiene tienen tienes tierra toda todas todavía
    todo todos toma tras tres triste tu tú tus tuya tuyo un una unas uno unos usted ustedes va vamos van vas vaya ve ved
    vengo venga ven venir veo ver verás verdad verte vete vez veces viaje vida vidas viejo viene vienen vienes visto viva
    vivir vos vosotros voy voz vuelve vuestra vuestro vuestros y ya yo merced dél della deste desta señoría vuesa agora
    puesto dolor cielo cielos fuego honor pecho mesa pan agua ahora allí ayer haz pienso piensa cuidado perdón perdona
    adiós favor vale venga claro nunca pronto mejor igual tampoco debajo arriba abajo adentro afuera cerca lejos vuelta
  `),
  en: words(`
    a able about above after again against ago ah ain't alas all almost alone always am an and another answer any anybody
    anyone anything are aren't art as ask at away ay aye back bad be bear because been before being believe best better
    between bring brother but by call came can can't cannot come comes could couldn't course daughter day days dead dear
    death did didn't do does doesn't dog doing done don't door dost doth down each early else enough ere even ever every
    everybody everything eyes face fair faith farewell father fear feel few find fine first fool for forget forgive found
    four friend friends from gave gentleman gentlemen get girl give go god goes going gone good got great grace ha had
    half hand hands happy hard hast hate hath have haven't having he he'd he'll he's head hear heard heart heaven hello
    help hence her here here's herself him himself his hither hold home honour hope house how i i'd i'll i'm i've if in
    indeed into is isn't it it'll it's its itself just keep kill kind king knew know knows lady last late leave left less
    let let's letter lie life light like little live long look looking looks lord lost love made make making man many
    marry master may maybe me mean men might mind mine miss moment money more morning most mother mr mrs much must my
    myself name nay near never new next nice night no nobody none nor not nothing now o o'clock of off oh old on once one
    only open or other our ourselves out over own part people perhaps place play please poor pray quite rather ready
    really remember rest right room sad said same saw say says see seen send sense set shall shalt she she'd she'll she's
    should shouldn't sir sister sit sleep so some somebody someone something son soon sorry soul speak stand stay still
    stop such suppose sure sweet take talk tell than thank thanks that that's the thee their them themselves then there
    there's therefore these they they'd they'll they're they've thine thing things think this those thou though thought
    three through thus thy till time 'tis to to-day to-morrow told tomorrow tonight too true truth try turn 'twas two
    under understand until unto up upon us use very wait want wanted was wasn't watch way we we'd we'll we're we've wear
    well went were weren't what what's when where where's whether which while who who's whom whose why wife wilt will wish
    with without woman women won't wonder word words work world worse would wouldn't wrong ye years yes yet you you'd
    you'll you're you've young your yours yourself hey okay yeah gonna gotta
  `),
  fr: words(`
    à abord ah ai ainsi alors ami amour après as assez au aucun aujourd'hui aussi autre autres aux avait avant avec avez
    avoir avons beaucoup bien bon bonjour bonne c'est car ce cela celle celui ces cet cette ceux chez chose cœur comme
    comment contre dans de depuis des deux devant dire dis dit dites dois doit donc du elle elles en encore entre es est et
    été êtes être eu eux faire fait faites faut femme fille fils fois font fut hier homme il ils j'ai jamais je jour jusque
    l la là laisse le les leur lui ma madame mademoiselle main mais mal me même merci mère mes mieux moi moins mon monde
    monsieur mort n ne ni nom non nos notre nous nuit on ont ou où oui par parce parler pas passe père peu peut peux plus
    point porte pour pourquoi pouvez près puis puisque qu qu'il quand que quel quelle quelque qui quoi rien roi s sa sais
    sans se sera ses seul seigneur si soir sois soit sommes son sont sous suis sur ta tant te temps tes tête toi ton
    toujours tous tout toute toutes très trop tu un une va vais vas venez vers veut veux vie viens vient voilà vois voir vos
    votre voulez vous vraiment vrai y yeux
  `),
  it: words(`
    a ad adesso ah ai al alla alle allora altra altro amico amore anche ancora andare anni aver avere avete bella bello bene
    buona buono c'è casa che chi ci ciò città col come con cosa così cui cuore da dai dal dalla davvero degli dei del della
    delle detto deve devo di dio dire dite dopo dove due dunque e è ecco ed egli ella era erano essere fa fare fatto figlia
    figlio fin forse fra fu già gli grazie giorno ha hai hanno ho i il in infatti insieme io l la là le lei li lo loro lui
    ma madre mai male mano me meglio mi mia mie miei mio moglie molto mondo morte ne né nel nella nessuno niente noi nome
    non nostra nostro notte nulla o occhi oggi ogni oh ora padre parla parlare per perché però più poco poi posso presto
    prima può pure qual quale qualcosa quando quanto quasi quel quella quelle quelli quello questa queste questi questo qui
    sa sai sarà se sei sempre senza sera si sì signora signore signor so solo sono sta stai stato sto su sua subito sue suo
    suoi tanto te tempo ti tra troppo tu tua tuo tutta tutte tutti tutto un una uno uomo va vedere vedi veniva verso vi via
    vieni vita voglio voi volta vostra vostro vuoi vuole
  `),
  pt: words(`
    a à agora ah ai ainda alguém algum alguma ali amanhã amigo amor ano antes ao aos aquela aquele aquilo aqui as às assim
    até bem boa bom cada casa cedo coisa com como conta contigo coração da daí dar das de dela dele deles depois desde
    deus deve dia disse dizer do dois dona dos e é ela ele eles em então entre era és essa esse está estão estar estás este
    esta estou eu faz fazer fez fica filha filho foi fora fui gente há havia hoje homem hora isso isto já la lá lhe lo mãe
    mais mal mas me melhor menos mesmo meu meus mim minha minhas moça morte mulher mulheres mundo muito muita muitos na
    nada não nas nem nenhum ninguém no noite nos nós nossa nosso num numa nunca o obrigada obrigado olha olhos onde ontem
    os ou outra outro pai para parece pela pelo pelos perdão pode podes por porque porta posso pouco pra primeiro quando
    quanto que quê quem quer quero rapaz sabe sabes são se seja sei sem sempre senhor senhora ser será seu seus sim só
    sobre somos sou sua suas tal também tão tarde te tem têm tempo tenho ter terra teu ti tinha toda todas todo todos tu
    tua tudo um uma vai vais vamos vejo vem venha ver verdade vez vida vinte você vocês volta vou
  `),
  ca: words(`
    a així al algú als altra altre amb amic amor any anys aquell aquella aquest aquesta aquí això allò ara arreu au ben
    bé bo bon bona cada cal calla cap cara casa ci com cop cor cosa coses d dels del des després dia dic diu diuen doncs
    dona dos el ell ella elles ells els em en encara ens entre era eren és esquena està estan estic et eta fa fas fer fet
    fi filla fill fins foc foren gaire gairebé gens gent germà germana ha han has hi ho home hores hora i jo ja l la les
    li llavors lloc llum lo m ma mai mal mare matí mateix me mi meu meva més mira mon món mort molt molta molts n nen nena
    ni ningú nit no nom nosaltres nostra nostre o on ordre ets pas pare parla parlar per perquè però plaça poc pot pots
    potser puc pues que què qui quan quant quin quina res s sabeu sap saps sé sempre sense senyor senyora ser serà seu
    seva si sí sigui sóc som son són sol sola sortir sota t també tan tant tard te temps tenir tenim tens ten terra teu
    teva tinc té tot tota tots tothom tres tu ulls un una uns va vaig vam van vas veritat vés vet veure vida vindrà viu
    vols vol voler vull vosaltres vostè vostra vostre
  `),
  gl: words(`
    a á abonda agora aí aínda algo alguén algún algunha alí amiga amigo amor anos ante antes ao aos aquel aquela aquí as
    ás así ata auga ben bo boa cada calar camiño casa case chegar chegou co coa coas coma como con contigo corazón cos
    cousa cousas da dá das de deica dela dende deixa del desta deste dicir di dixo deus día dúas do dona dos e é el ela
    elas eles en entón era eran eres és esa ese eso está están estás estou esta este eu facer fai fixo filla fillo foi
    fora fun gustaría ha hai había home homes hoxe ía ir irmá irmán iso isto la lá lle lles lo logo lonxe madrugada mai
    máis mal mañá mar mellor menos mesmo meu meus miña miñas moito moita moitos morte mulller muller mundo na nada nai
    nas neno nena nin ninguén no noite non nos nós nosa noso nunca o ó ollos onde onte os ou outra outro pai para parece
    pequeno pero pobo poden podo pode pois pola polo porque porta poucos pouco quen quere quero que qué sabe sabes sae se
    sei sempre señor señora sen ser será seu seus si só sobre sodes somos son sou súa súas tal tamén tan tarde te tempo
    ten teñen teño terra teu ti tiña toda todo todos tres tu túa unha un unhas uns vai vaia vas ven ver verdade vez vida
    vir vos vós vou xa xente
  `),
  de: words(`
    aber ach all alle allein alles als also am an andern auch auf aus bald bei beim beiden bin bis bist bitte da dabei damit
    dann das daß dass dein deine deinem deinen deiner dem den denn der des dich die dies diese diesem diesen dieser dieses
    dir doch dort du durch ein eine einem einen einer eines einmal er es etwas euch euer eure frau für gar ganz geben geh
    gehen gehn gern gesehen gewiß gibt glaube gott gut guten hab habe haben habt hast hat hatte hätte haus hause heißt herr
    heute her hier hin hinaus ich ihm ihn ihnen ihr ihre ihrem ihren im immer in ins ist ja jede jeder jetzt kam kann kannst
    kein keine keinen kind komm kommen kommt könnte kopf lassen leben lieber machen macht man mann mehr mein meine meinem
    meinen meiner mich mir mit morgen muß muss müssen mutter nach nacht natürlich nein nicht nichts nie noch nun nur ob
    oder ohne recht sagen sagt schon sehen sehr sei seid sein seine seinem seinen seit sich sie siehst sind so soll sollen
    sollte sondern sonst steht stehen tag tot tun tür über um und uns unser unter vater viel vom von vor wahr wann war
    waren warum was weg weil weiß welt wenn wer werde werden wie wieder will willst wir wird wirklich wissen wo wohl wollen
    worden wurde würde zu zum zur zurück zwei
  `),
  nl: words(`
    aan ach af al alle alleen alles als altijd andere ben bent beter bij binnen daar dag dan dat de deur den deze die dit
    doch doe doen door dus een één eens eerst en er even gaan gaat ga geen geef gehad genoeg geweest gezien goed god groot
    haar had hadden heb hebben hebt heeft heel heer hem hen het hier hij hoe hoor hun huis iemand iets ik in is ja je jij
    jou jouw jullie kan kind kom komen komt kon kun kunnen laat laten leven maak maar maken man me meer meisje men met mij
    mijn mijnheer meneer mevrouw misschien moet moeten moeder mooi morgen na naar nacht neen nee niet niets nog nooit nou nu
    of om omdat onder ons onze ook op over recht samen staat steeds te tegen ten tijd toch toe toen tot tussen uit uw u
    vader van vandaag veel vind voor vrouw waar waarom wanneer want waren was wat we weer weet weg wel wereld werd weten wie
    wij wil willen wordt worden zal ze zee zeer zeg zeggen zegt zei zelf zich zie zien zij zijn zo zonder zou zult zullen
  `),
  la: words(`
    ab ac ad adipiscing aliqua aliquip amet ante apud at atque aut autem bene commodo consectetur consequat culpa cum cupidatat
    de dei deserunt deo deus dies do dolor dolore domine duis ea eam ego eius eiusmod elit enim eo erat ergo esse est et etiam
    eum ex excepteur exercitation fuit fugiat haec hic hoc homo iam id ille illum in incididunt ipse ipsum irure ita labore
    laborum laboris lorem magna magnam me mihi minim modo mollit nam ne nec neque nihil nisi nobis non nos noster nostrud nunc
    occaecat officia omnes omnia omnis pariatur per post pro proident qua quae quam qui quia quid quidem quis quo quod quoque
    reprehenderit res rex sed semper si sic sine sint sit sua sub sum sunt suo suum tamen tantum te tempor tibi tu tuam tuum
    ullamco ubi unum ut vel velit veniam vero vos vita voluptate
  `),
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
