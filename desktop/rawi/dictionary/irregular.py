"""Forms that follow no rule: English words, and what other languages contract; each form in, the words it may be of out."""

_ENGLISH = """be am is are was were been being|have has had|do does did done|go goes went gone|say said|get got gotten|make made|know knew known
think thought|take took taken|see saw seen|come came|give gave given|find found|tell told|become became|leave left|feel felt|bring brought
begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken
lie lay lain|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken
spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught
deal dealt|win won|forget forgot forgotten|lend lent|sell sold|fight fought|teach taught|eat ate eaten|fly flew flown|forgive forgave forgiven
sing sang sung|swim swam swum|drink drank drunk|ring rang rung|sink sank sunk|shoot shot|hide hid hidden|bite bit bitten|bear bore borne born
swear swore sworn|tear tore torn|wake woke woken|freeze froze frozen|steal stole stolen|shake shook shaken|blow blew blown|ride rode ridden
show shown|sleep slept|sweep swept|weep wept|creep crept|feed fed|bleed bled|flee fled|light lit|slide slid|strike struck|swing swung|stick stuck
dig dug|hang hung|bind bound|wind wound|grind ground|lay laid|shine shone|bend bent|burn burnt|dream dreamt|learn learnt|spell spelt|spill spilt
arise arose arisen|awake awoke awoken|withdraw withdrew withdrawn|overcome overcame|undergo underwent undergone|undertake undertook undertaken
good better best|bad worse worst|far farther further farthest furthest|little less least|many more most|man men|woman women|child children
person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|I me my mine|he him his|she her hers|we us our ours|they them their theirs
you your yours|who whom whose|can could|will would|shall should|may might|a an|this these|that those|not n't"""


_PORTUGUESE = """de do da dos das dum duma|em no na nos nas num numa|a ao à aos às|por pelo pela pelos pelas|este neste deste|esse nesse desse
ele nele dele|ser é são era eram foi foram sou somos seja|ter tem têm tinha teve tenho|ir vai vão fui vou|estar está estão estava esteve
haver há havia houve|fazer faz fez fazem fizeram feito|dizer diz disse dizem disseram dito|ver vê viu vêem visto|vir vem veio vêm venha
poder pode pôde podem posso|querer quer quis querem|dar dá deu dão|saber sabe sei soube|bom boa bons boas|mau má maus más"""
_SPANISH = """de del|a al|ser es son era eran fue fueron soy somos sea|estar está están estaba estuvo|haber ha han había hay hubo|tener tiene tienen tenía tuvo
ir va van voy iba|hacer hace hizo hacen hecho|decir dice dijo dicen dicho|ver ve vio visto|venir viene vino|poder puede pudo pueden|querer quiere quiso
dar da dio|saber sabe supo|bueno buen|malo mal|grande gran"""
_FRENCH = """de du des d|à au aux|le l la les|être est sont était étaient suis sommes fut été soit|avoir a ont avait avaient ai eu eut|aller va vont vais ira
faire fait font fit|dire dit disent|voir voit vu vit|venir vient viennent vint|pouvoir peut peuvent pu put|vouloir veut veulent voulu|devoir doit doivent dû
savoir sait su|prendre prend prennent pris|mettre met mis|œil yeux|beau belle bel|vieux vieille vieil|nouveau nouvelle nouvel|ce cette ces cet"""
_GERMAN = """in im ins|an am ans|zu zum zur|von vom|bei beim|sein ist sind war waren bin bist gewesen sei wäre|haben hat hatte hatten hast hätte
werden wird wurde wurden geworden würde|gehen ging gegangen|kommen kam gekommen|sehen sieht sah gesehen|geben gibt gab gegeben|nehmen nimmt nahm genommen
sprechen spricht sprach gesprochen|finden fand gefunden|stehen stand gestanden|können kann konnte|müssen muss musste|wollen will wollte|der die das den dem des
ein eine einen einem einer eines|gut besser beste besten|viel mehr meiste|schreiben schrieb geschrieben|fahren fährt fuhr gefahren|lassen lässt ließ"""


def _table(forms: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in forms.replace("\n", "|").split("|"):
        word, *rest = line.split()
        for form in rest:
            found[form] = (*found.get(form, ()), word)
    return found


IRREGULAR = {
    "en": _table(_ENGLISH),
    "pt": _table(_PORTUGUESE),
    "es": _table(_SPANISH),
    "fr": _table(_FRENCH),
    "de": _table(_GERMAN),
}
