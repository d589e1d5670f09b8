"""English. eSpeak NG and hibari say "a" as the article, and "ay" and "ei" as "eye"."""

from rawi.formulas.table import ACCENTS, FUNCTIONS, GREEK, Table, listed

TABLE = Table(
    over="{a} over {b}", fraction="the fraction with numerator {a}, and denominator {b}, end fraction",
    choose="the binomial coefficient {a} over {b}, end binomial", squared="{a} squared", cubed="{a} cubed",
    power="{a} to the power {b}", long_power="{a} to the power {b}, end power", star="star",
    sub="{a} sub {b}", long_sub="{a} sub {b}, end sub", base="{a} to the base {b} of",
    root="the square root of {a}", long_root="the square root of {a}, end root", cube_root="the cube root of {a}, end root",
    nth_root="the root of order {b} of {a}, end root",
    above="{a} with {b} above, end above", below="{a} with {b} below, end below",
    of="{a} of", range="{a} from {b} to {c} of", beyond="{a} over {b} of", upto="{a} up to {b} of",
    limit="{a} as {b}, of", tends="approaches", call="{a} of {b}",
    absolute="the absolute value of {a}, end absolute value", norm="the norm of {a}, end norm",
    matrix="the {a} by {b} matrix,", determinant="the determinant of the {a} by {b} matrix,", end_matrix="end matrix", row="row {a}:",
    cases="cases,", case="case {a}:", end_cases="end cases", lines="lines,", line="line {a}:", end_lines="end lines",
    crossed="crossed out {a}, end crossed out", enclosed="enclosed {a}, end enclosed", capital="capital {a}",
    letters={"a": "eigh"},
    greek=listed(
        "alpha | beta | gamma | delta | epsilon | zeta | eta | theta | iota | kappa | lambda | mu | nu | xi | omicron | pi | rho | sigma | "
        "tau | upsilon | phi | chi | psi | omega", GREEK),
    functions=listed(
        "sine | cosine | tangent | cotangent | secant | cosecant | arc sine | arc cosine | arc tangent | hyperbolic sine | hyperbolic cosine | "
        "hyperbolic tangent | log | natural log | the exponential | the limit | the limit superior | the limit inferior | the maximum | "
        "the minimum | the supremum | the infimum | the determinant | the dimension | the kernel | the degree | the greatest common divisor | "
        "the least common multiple | modulo | the argument | the real part | the imaginary part | the trace | the rank", FUNCTIONS),
    accents=listed("bar | hat | tilde | dot | double dot | vector", ACCENTS),
    signs={
        "+": "plus", "−": "minus", "±": "plus or minus", "∓": "minus or plus", "×": "times", "⋅": "times", "∗": "times", "÷": "divided by", "/": "divided by",
        "=": "equals", "≠": "is not equal to", "≈": "is approximately equal to", "≡": "is identical to", "∼": "is similar to", "≅": "is congruent to",
        "≔": "is defined as", "∝": "is proportional to", "<": "is less than", ">": "is greater than", "≤": "is less than or equal to",
        "≥": "is greater than or equal to", "≪": "is much less than", "≫": "is much greater than",
        "∈": "is in", "∉": "is not in", "∋": "contains", "⊂": "is a subset of", "⊆": "is a subset of or equal to", "⊃": "is a superset of",
        "⊇": "is a superset of or equal to", "∪": "union", "∩": "intersection", "∖": "set minus", "∅": "the empty set",
        "∀": "for all", "∃": "there exists", "∄": "there does not exist", "¬": "not", "∧": "and", "∨": "or", "⊕": "circled plus", "⊗": "circled times",
        "∘": "composed with", "→": "to", "←": "from the right to", "↔": "both ways to", "⇒": "implies", "⇐": "is implied by", "⇔": "if and only if", "↦": "maps to",
        "∞": "infinity", "∂": "partial", "∇": "nabla", "ℏ": "h bar", "ℵ": "aleph", "…": "dot dot dot", "!": "factorial", "%": "percent", "°": "degrees",
        "′": "prime", "″": "double prime", "‴": "triple prime", "∥": "is parallel to", "⊥": "is perpendicular to", "∠": "angle",
        "∴": "therefore", "∵": "because", ",": "comma", ";": "semicolon", ":": "colon",
        "(": "open parenthesis", ")": "close parenthesis", "[": "open bracket", "]": "close bracket", "{": "open brace", "}": "close brace",
        "⟨": "open angle bracket", "⟩": "close angle bracket", "⌊": "open floor", "⌋": "close floor", "⌈": "open ceiling", "⌉": "close ceiling",
        "|": "vertical bar", "‖": "double vertical bar",
        "∑": "the sum", "∏": "the product", "∐": "the coproduct", "∫": "the integral", "∬": "the double integral", "∭": "the triple integral",
        "∮": "the contour integral", "⋃": "the union", "⋂": "the intersection", "√": "root",
        "ℝ": "the real numbers", "ℕ": "the natural numbers", "ℤ": "the integers", "ℚ": "the rational numbers", "ℂ": "the complex numbers",
        "⏞": "brace", "¯": "bar", "\u2064": "and",
    },
)  # fmt: skip
