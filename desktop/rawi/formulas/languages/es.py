"""Spanish."""

from rawi.formulas.table import ACCENTS, FUNCTIONS, GREEK, Table, listed

TABLE = Table(
    over="{a} sobre {b}", fraction="la fracción con numerador {a}, y denominador {b}, fin de la fracción",
    choose="el coeficiente binomial {a} sobre {b}, fin del binomial", squared="{a} al cuadrado", cubed="{a} al cubo",
    power="{a} elevado a {b}", long_power="{a} elevado a {b}, fin de la potencia", star="estrella",
    sub="{a} subíndice {b}", long_sub="{a} subíndice {b}, fin del subíndice", base="{a} en base {b} de",
    root="la raíz cuadrada de {a}", long_root="la raíz cuadrada de {a}, fin de la raíz", cube_root="la raíz cúbica de {a}, fin de la raíz",
    nth_root="la raíz de orden {b} de {a}, fin de la raíz",
    above="{a} con {b} encima, fin de encima", below="{a} con {b} debajo, fin de debajo",
    of="{a} de", range="{a} desde {b} hasta {c} de", beyond="{a} sobre {b} de", upto="{a} hasta {b} de",
    limit="{a} cuando {b}, de", tends="tiende a", call="{a} de {b}",
    absolute="el valor absoluto de {a}, fin del valor absoluto", norm="la norma de {a}, fin de la norma",
    matrix="la matriz de {a} por {b},", determinant="el determinante de la matriz de {a} por {b},", end_matrix="fin de la matriz", row="fila {a}:",
    cases="por casos,", case="caso {a}:", end_cases="fin de los casos", lines="varias líneas,", line="línea {a}:", end_lines="fin de las líneas",
    crossed="tachado {a}, fin de tachado", enclosed="recuadrado {a}, fin de recuadrado", capital="{a} mayúscula",
    letters={"y": "i griega"},
    greek=listed(
        "alfa | beta | gamma | delta | épsilon | dseta | eta | theta | iota | kappa | lambda | mi | ni | xi | ómicron | pi | rho | sigma | "
        "tau | ípsilon | fi | ji | psi | omega", GREEK),
    functions=listed(
        "seno | coseno | tangente | cotangente | secante | cosecante | arcoseno | arcocoseno | arcotangente | seno hiperbólico | "
        "coseno hiperbólico | tangente hiperbólica | logaritmo | logaritmo natural | exponencial | el límite | el límite superior | "
        "el límite inferior | el máximo | el mínimo | el supremo | el ínfimo | el determinante | la dimensión | el núcleo | el grado | "
        "el máximo común divisor | el mínimo común múltiplo | módulo | el argumento | la parte real | la parte imaginaria | la traza | el rango", FUNCTIONS),
    accents=listed("barra | circunflejo | tilde | punto | dos puntos encima | vector", ACCENTS),
    signs={
        "+": "más", "−": "menos", "±": "más o menos", "∓": "menos o más", "×": "por", "⋅": "por", "∗": "por", "÷": "dividido por", "/": "dividido por",
        "=": "igual a", "≠": "distinto de", "≈": "aproximadamente igual a", "≡": "idéntico a", "∼": "semejante a", "≅": "congruente con",
        "≔": "se define como", "∝": "proporcional a", "<": "menor que", ">": "mayor que", "≤": "menor o igual que",
        "≥": "mayor o igual que", "≪": "mucho menor que", "≫": "mucho mayor que",
        "∈": "pertenece a", "∉": "no pertenece a", "∋": "contiene a", "⊂": "subconjunto de", "⊆": "subconjunto o igual a", "⊃": "superconjunto de",
        "⊇": "superconjunto o igual a", "∪": "unión", "∩": "intersección", "∖": "menos el conjunto", "∅": "el conjunto vacío",
        "∀": "para todo", "∃": "existe", "∄": "no existe", "¬": "no", "∧": "conjunción y", "∨": "disyunción o", "⊕": "más en círculo", "⊗": "por en círculo",
        "∘": "compuesta con", "→": "flecha a", "←": "flecha a la izquierda", "↔": "flecha doble", "⇒": "implica", "⇐": "es implicado por", "⇔": "si y solo si", "↦": "se transforma en",
        "∞": "infinito", "∂": "derivada parcial", "∇": "nabla", "ℏ": "h barra", "ℵ": "álef", "…": "puntos suspensivos", "!": "factorial", "%": "por ciento", "°": "grados",
        "′": "prima", "″": "doble prima", "‴": "triple prima", "∥": "paralelo a", "⊥": "perpendicular a", "∠": "ángulo",
        "∴": "por tanto", "∵": "porque", ",": "coma", ";": "punto y coma", ":": "dos puntos",
        "(": "abre paréntesis", ")": "cierra paréntesis", "[": "abre corchete", "]": "cierra corchete", "{": "abre llave", "}": "cierra llave",
        "⟨": "abre ángulo", "⟩": "cierra ángulo", "⌊": "abre suelo", "⌋": "cierra suelo", "⌈": "abre techo", "⌉": "cierra techo",
        "|": "barra vertical", "‖": "doble barra vertical",
        "∑": "la suma", "∏": "el producto", "∐": "el coproducto", "∫": "la integral", "∬": "la integral doble", "∭": "la integral triple",
        "∮": "la integral de contorno", "⋃": "la unión", "⋂": "la intersección", "√": "raíz",
        "ℝ": "los números reales", "ℕ": "los números naturales", "ℤ": "los números enteros", "ℚ": "los números racionales", "ℂ": "los números complejos",
        "⏞": "llave", "¯": "barra", "\u2064": "y",
    },
)  # fmt: skip
