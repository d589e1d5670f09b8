"""German."""

from rawi.formulas.table import ACCENTS, FUNCTIONS, GREEK, Table, listed

TABLE = Table(
    over="{a} durch {b}", fraction="Bruch mit Zähler {a}, und Nenner {b}, Ende Bruch",
    choose="Binomialkoeffizient {a} über {b}, Ende Binomialkoeffizient", squared="{a} Quadrat", cubed="{a} hoch drei",
    power="{a} hoch {b}", long_power="{a} hoch {b}, Ende hoch", star="Stern",
    sub="{a} Index {b}", long_sub="{a} Index {b}, Ende Index", base="{a} zur Basis {b} von",
    root="Wurzel aus {a}", long_root="Wurzel aus {a}, Ende Wurzel", cube_root="dritte Wurzel aus {a}, Ende Wurzel",
    nth_root="Wurzel der Ordnung {b} aus {a}, Ende Wurzel",
    above="{a} mit {b} darüber, Ende darüber", below="{a} mit {b} darunter, Ende darunter",
    of="{a} von", range="{a} von {b} bis {c} von", beyond="{a} über {b} von", upto="{a} bis {b} von",
    limit="{a} für {b}, von", tends="gegen", call="{a} von {b}",
    absolute="Betrag von {a}, Ende Betrag", norm="Norm von {a}, Ende Norm",
    matrix="{a} mal {b} Matrix,", determinant="Determinante der {a} mal {b} Matrix,", end_matrix="Ende Matrix", row="Zeile {a}:",
    cases="Fallunterscheidung,", case="Fall {a}:", end_cases="Ende der Fälle", lines="mehrere Zeilen,", line="Zeile {a}:", end_lines="Ende der Zeilen",
    crossed="durchgestrichen {a}, Ende durchgestrichen", enclosed="eingerahmt {a}, Ende eingerahmt", capital="groß {a}",
    greek=listed(
        "Alpha | Beta | Gamma | Delta | Epsilon | Zeta | Eta | Theta | Iota | Kappa | Lambda | My | Ny | Xi | Omikron | Pi | Rho | Sigma | "
        "Tau | Ypsilon griechisch | Phi | Chi | Psi | Omega", GREEK),
    functions=listed(
        "Sinus | Kosinus | Tangens | Kotangens | Sekans | Kosekans | Arkussinus | Arkuskosinus | Arkustangens | Sinus hyperbolicus | "
        "Kosinus hyperbolicus | Tangens hyperbolicus | Logarithmus | natürlicher Logarithmus | Exponentialfunktion | Limes | Limes superior | "
        "Limes inferior | Maximum | Minimum | Supremum | Infimum | Determinante | Dimension | Kern | Grad | größter gemeinsamer Teiler | "
        "kleinstes gemeinsames Vielfaches | modulo | Argument | Realteil | Imaginärteil | Spur | Rang", FUNCTIONS),
    accents=listed("quer | Dach | Tilde | Punkt | zwei Punkte | Vektor", ACCENTS),
    signs={
        "+": "plus", "−": "minus", "±": "plus oder minus", "∓": "minus oder plus", "×": "mal", "⋅": "mal", "∗": "mal", "÷": "geteilt durch", "/": "geteilt durch",
        "=": "gleich", "≠": "ungleich", "≈": "ungefähr gleich", "≡": "identisch gleich", "∼": "ähnlich", "≅": "kongruent zu",
        "≔": "ist definiert als", "∝": "proportional zu", "<": "kleiner als", ">": "größer als", "≤": "kleiner oder gleich",
        "≥": "größer oder gleich", "≪": "viel kleiner als", "≫": "viel größer als",
        "∈": "Element von", "∉": "kein Element von", "∋": "enthält", "⊂": "Teilmenge von", "⊆": "Teilmenge von oder gleich", "⊃": "Obermenge von",
        "⊇": "Obermenge von oder gleich", "∪": "vereinigt mit", "∩": "geschnitten mit", "∖": "ohne", "∅": "leere Menge",
        "∀": "für alle", "∃": "es gibt", "∄": "es gibt kein", "¬": "nicht", "∧": "und", "∨": "oder", "⊕": "Plus im Kreis", "⊗": "Mal im Kreis",
        "∘": "verkettet mit", "→": "Pfeil nach", "←": "Pfeil nach links", "↔": "Doppelpfeil", "⇒": "daraus folgt", "⇐": "folgt aus", "⇔": "genau dann wenn", "↦": "wird abgebildet auf",
        "∞": "unendlich", "∂": "partielles d", "∇": "Nabla", "ℏ": "h quer", "ℵ": "Aleph", "…": "und so weiter", "!": "Fakultät", "%": "Prozent", "°": "Grad",
        "′": "Strich", "″": "zwei Strich", "‴": "drei Strich", "∥": "parallel zu", "⊥": "senkrecht auf", "∠": "Winkel",
        "∴": "folglich", "∵": "weil", ",": "Komma", ";": "Semikolon", ":": "Doppelpunkt",
        "(": "Klammer auf", ")": "Klammer zu", "[": "eckige Klammer auf", "]": "eckige Klammer zu", "{": "geschweifte Klammer auf", "}": "geschweifte Klammer zu",
        "⟨": "spitze Klammer auf", "⟩": "spitze Klammer zu", "⌊": "Abrundung auf", "⌋": "Abrundung zu", "⌈": "Aufrundung auf", "⌉": "Aufrundung zu",
        "|": "senkrechter Strich", "‖": "senkrechter Doppelstrich",
        "∑": "Summe", "∏": "Produkt", "∐": "Koprodukt", "∫": "Integral", "∬": "Doppelintegral", "∭": "Dreifachintegral",
        "∮": "Konturintegral", "⋃": "Vereinigung", "⋂": "Durchschnitt", "√": "Wurzel",
        "ℝ": "reelle Zahlen", "ℕ": "natürliche Zahlen", "ℤ": "ganze Zahlen", "ℚ": "rationale Zahlen", "ℂ": "komplexe Zahlen",
        "⏞": "Klammer", "¯": "quer", "\u2064": "und",
    },
)  # fmt: skip
