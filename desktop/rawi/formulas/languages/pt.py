"""Portuguese."""

from rawi.formulas.table import ACCENTS, FUNCTIONS, GREEK, Table, listed

TABLE = Table(
    over="{a} sobre {b}", fraction="a fração com numerador {a}, e denominador {b}, fim da fração",
    choose="o coeficiente binomial {a} sobre {b}, fim do binomial", squared="{a} ao quadrado", cubed="{a} ao cubo",
    power="{a} elevado a {b}", long_power="{a} elevado a {b}, fim da potência", star="estrela",
    sub="{a} índice {b}", long_sub="{a} índice {b}, fim do índice", base="{a} na base {b} de",
    root="a raiz quadrada de {a}", long_root="a raiz quadrada de {a}, fim da raiz", cube_root="a raiz cúbica de {a}, fim da raiz",
    nth_root="a raiz de ordem {b} de {a}, fim da raiz",
    above="{a} com {b} acima, fim de acima", below="{a} com {b} abaixo, fim de abaixo",
    of="{a} de", range="{a} desde {b} até {c} de", beyond="{a} sobre {b} de", upto="{a} até {b} de",
    limit="{a} quando {b}, de", tends="tende a", call="{a} de {b}",
    absolute="o valor absoluto de {a}, fim do valor absoluto", norm="a norma de {a}, fim da norma",
    matrix="a matriz {a} por {b},", determinant="o determinante da matriz {a} por {b},", end_matrix="fim da matriz", row="linha {a}:",
    cases="por casos,", case="caso {a}:", end_cases="fim dos casos", lines="várias linhas,", line="linha {a}:", end_lines="fim das linhas",
    crossed="riscado {a}, fim do riscado", enclosed="emoldurado {a}, fim do emoldurado", capital="{a} maiúsculo",
    letters={"a": "á", "e": "é", "o": "ó"},
    greek=listed(
        "alfa | beta | gama | delta | épsilon | zeta | eta | teta | iota | capa | lambda | mi | ni | csi | ômicron | pi | rô | sigma | "
        "tau | ípsilon grego | fi | qui | psi | ômega", GREEK),
    functions=listed(
        "seno | cosseno | tangente | cotangente | secante | cossecante | arco seno | arco cosseno | arco tangente | seno hiperbólico | "
        "cosseno hiperbólico | tangente hiperbólica | logaritmo | logaritmo natural | exponencial | o limite | o limite superior | "
        "o limite inferior | o máximo | o mínimo | o supremo | o ínfimo | o determinante | a dimensão | o núcleo | o grau | "
        "o máximo divisor comum | o mínimo múltiplo comum | módulo | o argumento | a parte real | a parte imaginária | o traço | o posto", FUNCTIONS),
    accents=listed("barra | circunflexo | til | ponto | dois pontos acima | vetor", ACCENTS),
    signs={
        "+": "mais", "−": "menos", "±": "mais ou menos", "∓": "menos ou mais", "×": "vezes", "⋅": "vezes", "∗": "vezes", "÷": "dividido por", "/": "dividido por",
        "=": "igual a", "≠": "diferente de", "≈": "aproximadamente igual a", "≡": "idêntico a", "∼": "semelhante a", "≅": "congruente a",
        "≔": "é definido como", "∝": "proporcional a", "<": "menor que", ">": "maior que", "≤": "menor ou igual a",
        "≥": "maior ou igual a", "≪": "muito menor que", "≫": "muito maior que",
        "∈": "pertence a", "∉": "não pertence a", "∋": "contém", "⊂": "subconjunto de", "⊆": "subconjunto ou igual a", "⊃": "superconjunto de",
        "⊇": "superconjunto ou igual a", "∪": "união", "∩": "interseção", "∖": "menos o conjunto", "∅": "o conjunto vazio",
        "∀": "para todo", "∃": "existe", "∄": "não existe", "¬": "não", "∧": "conjunção e", "∨": "disjunção ou", "⊕": "mais em círculo", "⊗": "vezes em círculo",
        "∘": "composta com", "→": "seta para", "←": "seta à esquerda", "↔": "seta dupla", "⇒": "implica", "⇐": "é implicado por", "⇔": "se e somente se", "↦": "é levado em",
        "∞": "infinito", "∂": "derivada parcial", "∇": "nabla", "ℏ": "h barra", "ℵ": "alef", "…": "reticências", "!": "fatorial", "%": "por cento", "°": "graus",
        "′": "linha", "″": "duas linhas", "‴": "três linhas", "∥": "paralelo a", "⊥": "perpendicular a", "∠": "ângulo",
        "∴": "portanto", "∵": "porque", ",": "vírgula", ";": "ponto e vírgula", ":": "dois-pontos",
        "(": "abre parêntese", ")": "fecha parêntese", "[": "abre colchete", "]": "fecha colchete", "{": "abre chave", "}": "fecha chave",
        "⟨": "abre colchete angular", "⟩": "fecha colchete angular", "⌊": "abre piso", "⌋": "fecha piso", "⌈": "abre teto", "⌉": "fecha teto",
        "|": "barra vertical", "‖": "barra vertical dupla",
        "∑": "a soma", "∏": "o produto", "∐": "o coproduto", "∫": "a integral", "∬": "a integral dupla", "∭": "a integral tripla",
        "∮": "a integral de contorno", "⋃": "a união", "⋂": "a interseção", "√": "raiz",
        "ℝ": "os números reais", "ℕ": "os números naturais", "ℤ": "os números inteiros", "ℚ": "os números racionais", "ℂ": "os números complexos",
        "⏞": "chave", "¯": "barra", "\u2064": "e",
    },
)  # fmt: skip
