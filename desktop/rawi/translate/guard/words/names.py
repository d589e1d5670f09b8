"""Which languages write names with capitals alone, and words that are translated within names."""

_LATIN = (
    "af ca cs cy da en es et eu fi fr ga gl hr hu id is it lt lv ms mt nb nl pl pt ro sk sl sq sv sw tl tr vi"
)
LATIN = frozenset(_LATIN.split())
"""Languages of the Latin script in which only names are capitalised within a sentence."""

_COMMON = (
    "academy act agency airport airlines area arena army association assembly authority avenue award awards bank bay beach board "
    "bridge building bureau canyon castle cathedral center centre chief church circuit city club coast college commission committee "
    "company congress corporation council county court cup day department desert district east empire federation festival force "
    "forest foundation games garden gardens government group gulf hall heights hill hills hospital hotel house institute "
    "international island islands journal kingdom lake league library lord magazine market members minister ministry morning mountain "
    "mountains museum national news newspaper north ocean office officer olympics open palace park parliament party peninsula place "
    "plains police post prison prize province republic review river road royal school sea senate service sheriff show society south "
    "square stadium state states station store street studios task team television theatre theater times tour tower town trail treaty "
    "tribune trust union university valley village war west world zone"
)
COMMON = frozenset(_COMMON.split())
"""English words that are translated within names ("Mexico City")."""
