"""French."""

from rawi.formulas.table import ACCENTS, FUNCTIONS, GREEK, Table, listed

TABLE = Table(
    over="{a} sur {b}", fraction="la fraction de numérateur {a}, et de dénominateur {b}, fin de fraction",
    choose="le coefficient binomial {a} sur {b}, fin du binomial", squared="{a} au carré", cubed="{a} au cube",
    power="{a} puissance {b}", long_power="{a} puissance {b}, fin de puissance", star="étoile",
    sub="{a} indice {b}", long_sub="{a} indice {b}, fin d’indice", base="{a} de base {b} de",
    root="la racine carrée de {a}", long_root="la racine carrée de {a}, fin de racine", cube_root="la racine cubique de {a}, fin de racine",
    nth_root="la racine d’ordre {b} de {a}, fin de racine",
    above="{a} surmonté de {b}, fin du dessus", below="{a} avec au-dessous {b}, fin du dessous",
    of="{a} de", range="{a} de {b} à {c} de", beyond="{a} sur {b} de", upto="{a} jusqu’à {b} de",
    limit="{a} quand {b}, de", tends="tend vers", call="{a} de {b}",
    absolute="la valeur absolue de {a}, fin de valeur absolue", norm="la norme de {a}, fin de norme",
    matrix="la matrice {a} par {b},", determinant="le déterminant de la matrice {a} par {b},", end_matrix="fin de matrice", row="ligne {a} :",
    cases="cas par cas,", case="cas {a} :", end_cases="fin des cas", lines="plusieurs lignes,", line="ligne {a} :", end_lines="fin des lignes",
    crossed="barré {a}, fin du barré", enclosed="encadré {a}, fin de l’encadré", capital="{a} majuscule",
    letters={"y": "i grec"},
    greek=listed(
        "alpha | bêta | gamma | delta | epsilon | zêta | êta | thêta | iota | kappa | lambda | mu | nu | xi | omicron | pi | rhô | sigma | "
        "tau | upsilon | phi | khi | psi | oméga", GREEK),
    functions=listed(
        "sinus | cosinus | tangente | cotangente | sécante | cosécante | arc sinus | arc cosinus | arc tangente | sinus hyperbolique | "
        "cosinus hyperbolique | tangente hyperbolique | logarithme | logarithme népérien | exponentielle | la limite | la limite supérieure | "
        "la limite inférieure | le maximum | le minimum | la borne supérieure | la borne inférieure | le déterminant | la dimension | le noyau | "
        "le degré | le plus grand commun diviseur | le plus petit commun multiple | modulo | l’argument | la partie réelle | "
        "la partie imaginaire | la trace | le rang", FUNCTIONS),
    accents=listed("barre | chapeau | tilde | point | deux points | vecteur", ACCENTS),
    signs={
        "+": "plus", "−": "moins", "±": "plus ou moins", "∓": "moins ou plus", "×": "fois", "⋅": "fois", "∗": "fois", "÷": "divisé par", "/": "divisé par",
        "=": "égale", "≠": "est différent de", "≈": "est environ égal à", "≡": "est identique à", "∼": "est équivalent à", "≅": "est congru à",
        "≔": "est défini par", "∝": "est proportionnel à", "<": "est inférieur à", ">": "est supérieur à", "≤": "est inférieur ou égal à",
        "≥": "est supérieur ou égal à", "≪": "est très inférieur à", "≫": "est très supérieur à",
        "∈": "appartient à", "∉": "n’appartient pas à", "∋": "contient", "⊂": "est inclus dans", "⊆": "est inclus dans ou égal à", "⊃": "contient l’ensemble",
        "⊇": "contient ou égale l’ensemble", "∪": "union", "∩": "intersection", "∖": "privé de", "∅": "l’ensemble vide",
        "∀": "pour tout", "∃": "il existe", "∄": "il n’existe pas", "¬": "non", "∧": "et", "∨": "ou", "⊕": "plus encerclé", "⊗": "fois encerclé",
        "∘": "rond", "→": "flèche vers", "←": "flèche à gauche", "↔": "double flèche", "⇒": "implique", "⇐": "est impliqué par", "⇔": "équivaut à", "↦": "a pour image",
        "∞": "l’infini", "∂": "d rond", "∇": "nabla", "ℏ": "h barre", "ℵ": "aleph", "…": "points de suspension", "!": "factorielle", "%": "pour cent", "°": "degrés",
        "′": "prime", "″": "seconde", "‴": "tierce", "∥": "est parallèle à", "⊥": "est perpendiculaire à", "∠": "angle",
        "∴": "donc", "∵": "car", ",": "virgule", ";": "point-virgule", ":": "deux-points",
        "(": "parenthèse ouvrante", ")": "parenthèse fermante", "[": "crochet ouvrant", "]": "crochet fermant", "{": "accolade ouvrante", "}": "accolade fermante",
        "⟨": "chevron ouvrant", "⟩": "chevron fermant", "⌊": "partie entière inférieure ouvrante", "⌋": "partie entière inférieure fermante",
        "⌈": "partie entière supérieure ouvrante", "⌉": "partie entière supérieure fermante", "|": "barre verticale", "‖": "double barre verticale",
        "∑": "la somme", "∏": "le produit", "∐": "le coproduit", "∫": "l’intégrale", "∬": "l’intégrale double", "∭": "l’intégrale triple",
        "∮": "l’intégrale de contour", "⋃": "la réunion", "⋂": "l’intersection", "√": "racine",
        "ℝ": "l’ensemble des réels", "ℕ": "l’ensemble des entiers naturels", "ℤ": "l’ensemble des entiers relatifs", "ℚ": "l’ensemble des rationnels", "ℂ": "l’ensemble des complexes",
        "⏞": "accolade", "¯": "barre", "\u2064": "et",
    },
)  # fmt: skip
