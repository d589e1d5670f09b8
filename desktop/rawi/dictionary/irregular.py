"""English words whose forms follow no rule: each form in, the words it may be of out."""

_FORMS = """be am is are was were been being|have has had|do does did done|go goes went gone|say said|get got gotten|make made|know knew known
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


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _FORMS.replace("\n", "|").split("|"):
        word, *rest = line.split()
        for form in rest:
            found[form] = (*found.get(form, ()), word)
    return found


ENGLISH = _table()
