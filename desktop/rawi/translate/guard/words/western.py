"""Number words of languages of western Europe. Source: CLDR's rules for spelling numbers out; forms and ordinals from grammars."""

from rawi.translate.guard.words.numerals import Numerals

ENGLISH = Numerals(
    "a=1 an=1 decade=10 decades=10 zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 "
    "fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 "
    "eighty=80 ninety=90 first=1 second=2 seconds=2 third=3 thirds=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 "
    "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 "
    "twentieth=20 twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90 "
    "dozen=12 dozens=12 once=1 twice=2 double=2 doubled=2 doubling=2 triple=3 treble=3 pair=2 both=2 couple=2 single=1 quarter=4 "
    "quarters=4 half=2 halves=2 hundred=^2 hundreds=^2 noon=12 midday=12 midnight=0 thousand=^3 "
    "thousands=^3 million=^6 millions=^6 billion=^9 billions=^9 trillion=^12 trillions=^12 lakh=^5 lakhs=^5 crore=^7 crores=^7",
    point=".",
    joiners=frozenset(("and",)),
)
PORTUGUESE = Numerals(
    "década=10 décadas=10 zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 "
    "catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 "
    "vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 centena=100 "
    "centenas=100 duzent*=200 trezent*=300 quatrocent*=400 quinhent*=500 seiscent*=600 setecent*=700 oitocent*=800 novecent*=900 "
    "meia=30 metade=2 primeir*=1 segund*=2 terceir*=3 terço=3 terços=3 terça=3 quart*=4 quint*=5 sext*=6 sétim*=7 oitav*=8 non*=9 "
    "décim*=10 vigésim*=20 dúzia*=12 ambos=2 ambas=2 dupl*=2 dobr*=2 tripl*=3 meio-dia=12 meia-noite=0 únic*=1 "
    "mil=^3 milhar*=^3 milhão=^6 milhões=^6 bilhão=^9 bilhões=^9 bilião=^12 biliões=^12 trilhão=^12 trilhões=^12",
    joiners=frozenset("e"),
)
SPANISH = Numerals(
    "década=10 décadas=10 cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 "
    "catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiun*=21 veintiún=21 veintidós=22 "
    "veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 "
    "cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 cientos=100 centenar*=100 "
    "doscient*=200 trescient*=300 cuatrocient*=400 quinient*=500 seiscient*=600 setecient*=700 ochocient*=800 novecient*=900 "
    "media=30 mitad=2 primer*=1 segund*=2 tercer*=3 tercio*=3 cuart*=4 quint*=5 sext*=6 séptim*=7 octav*=8 noven*=9 décim*=10 "
    "docena*=12 mediodía=12 medianoche=0 ambos=2 ambas=2 dobl*=2 duplic*=2 par=2 triple=3 únic*=1 mil=^3 "
    "miles=^3 millar*=^3 millón=^6 millones=^6 billón=^12 billones=^12 trillón=^18",
    joiners=frozenset("y"),
)
FRENCH = Numerals(
    "décennie=10 décennies=10 zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 "
    "quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 "
    "quatrevingt=80 quatrevingts=80 premier*=1 première*=1 deuxièm*=2 second*=2 troisièm*=3 tiers=3 quatrièm*=4 quart*=4 "
    "cinquièm*=5 sixièm*=6 septièm*=7 huitièm*=8 neuvièm*=9 dixièm*=10 onzièm*=11 douzièm*=12 vingtièm*=20 dizaine*=10 "
    "douzaine*=12 quinzaine*=15 vingtaine*=20 trentaine*=30 quarantaine*=40 cinquantaine*=50 centaine*=100 demi*=30 moitié=2 "
    "midi=12 minuit=0 doubl*=2 tripl*=3 fois=1 unique*=1 seul*=1 cent=^2 cents=^2 mille=^3 millier*=^3 "
    "million=^6 millions=^6 milliard=^9 milliards=^9 billion=^12 billions=^12",
    joiners=frozenset(("et",)),
)
ITALIAN = Numerals(
    "decennio=10 decenni=10 zero=0 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 "
    "quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 vent=20 trenta=30 trent=30 "
    "quaranta=40 quarant=40 cinquanta=50 cinquant=50 sessanta=60 sessant=60 settanta=70 settant=70 ottanta=80 ottant=80 "
    "novanta=90 novant=90 prim*=1 second*=2 terz*=3 quart*=4 quint*=5 sest*=6 settim*=7 ottav*=8 non*=9 decim*=10 decin*=10 "
    "dozzin*=12 ventin*=20 trentin*=30 centina*=100 mezz*=30 metà=2 mezzogiorno=12 mezzanotte=0 doppi*=2 entramb*=2 tripl*=3 "
    "unic*=1 cento=^2 mille=^3 mila=^3 migliaia=^3 milione=^6 milioni=^6 miliardo=^9 miliardi=^9 "
    "bilione=^12 trilioni=^12 dodicenn*=12 tredicenn*=13 quattordicenn*=14 quindicenn*=15 sedicenn*=16 diciassettenn*=17 "
    "diciottenn*=18 diciannovenn*=19 ventenn*=20 trentenn*=30 quarantenn*=40 cinquantenn*=50 sessantenn*=60 settantenn*=70 "
    "ottantenn*=80 ventesim*=20 trentesim*=30",
    joiners=frozenset("e"),
)
GERMAN = Numerals(
    "jahrzehnt=10 jahrzehnte*=10 null=0 eins=1 ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 "
    "zehn=10 elf=11 zwölf=12 sechzehn=16 siebzehn=17 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 "
    "achtzig=80 neunzig=90 erst*=1 zweit*=2 dritt*=3 viert*=4 fünft*=5 sechst*=6 siebt*=7 acht*=8 neunt*=9 zehnt*=10 elft*=11 "
    "zwölft*=12 dutzend*=12 beid*=2 doppel*=2 verdoppel*=2 halb*=30 hälfte=2 mittag*=12 mitternacht=0 einmal*=1 einzig*=1 "
    "jahrzehnt*=10 hundert=^2 hunderte*=^2 tausend=^3 tausende*=^3 million*=^6 mio=^6 milliarde*=^9 mrd=^9 "
    "billion*=^12",
    joiners=frozenset(("und",)),
    compounds=True,
)
DUTCH = Numerals(
    "decennium=10 decennia=10 nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 "
    "vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 "
    "zeventig=70 tachtig=80 negentig=90 eerst*=1 tweed*=2 derd*=3 vierd*=4 vijfd*=5 zesd*=6 zevend*=7 achtst*=8 negend*=9 "
    "tiend*=10 elfd*=11 twaalfd*=12 twintigst*=20 dozijn*=12 tiental*=10 beid*=2 dubbel*=2 verdubbel*=2 half=30 helft=2 "
    "middag*=12 middernacht=0 enig*=1 kwart*=4 honderd=^2 honderden=^2 duizend=^3 duizenden=^3 "
    "miljoen*=^6 miljard*=^9 biljoen*=^12",
    joiners=frozenset(("en",)),
    compounds=True,
)
