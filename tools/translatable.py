"""The texts of the code that may reach an operator, found without running it."""

from __future__ import annotations

import ast
import html
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The command line stays English; papers have the titles that they have.
_LEFT_OUT = ("core/command_line/", "core/report/citations.py")
# Words of names, of programs and of figures, which are the same in all languages or no texts.
_NAMES = frozenset(
    [
        "Planar SITS",
        "PyTorch",
        "NumPy",
        "Python",
        "TempCNN",
        "McNemar",
        "Neyman",
        "Olofsson",
        "HTML (*.html)",
        "SHA-256",
        "F1",
        "CSV",
        "white",
        "black",
        "bold",
        "normal",
        "numbers",
        "numbers dense",
        "upper left",
        "upper right",
        "lower left",
        "lower right",
        "offset points",
        "Greens",
        "Html",
        "PlanarSits",
        "QGIS",
        "ESRI Shapefile",
        "MapInfo MIF",
        "MapInfo File",
        "pred_conf",
        "near infrared",
        "cloud or shadow",
        "can't allocate memory",
        "out of memory",
        "MultiPolygon EMPTY",
        "geom",
        "DETACH fresh",
        "%1|selected features",
    ]
)
# Code whose single words reach an operator.
_SHOWN = ("core/report/", "core/job/", "core/environment", "processing_provider/", "plugin.py")
# Values of settings, as model files hold them, and of functions.
_VALUES = (
    "automatic",
    "given",
    "none",
    "parcels",
    "profile",
    "reflectance",
    "segments",
    "used",
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Calls whose arguments are no texts, by the last part of their name.
_NO_TEXTS = _words(
    "compile search fullmatch match sub findall split rsplit partition startswith endswith "
    "encode filterwarnings getattr hasattr setattr getenv open execute ExecuteSQL TypeError "
    "AssertionError NotImplementedError SystemExit register_buffer quote TypeVar namedtuple "
    "fromString print print_exc debug strftime strptime parse_args add_argument Template "
    "GetDriverByName get pop removeprefix removesuffix with_suffix glob rglob astype dtype "
    "find index count mkdtemp set_facecolor set_visible Column text_field integer_field "
    "real_field _text _real _integer Crop ContextVar ImportFromEPSG SetWellKnownGeogCS "
    "find_spec import_module version device"
)
# Calls whose arguments are texts, also single words.
_TEXTS = _words(
    "tr translated translate progress setLabel setAlias set_title set_xlabel set_ylabel set_label "
    "suptitle addMenu addAction pushInfo pushWarning info warn"
)
_NO_KEYWORDS = _words(
    "cmap loc textcoords encoding mode dtype name prog protocol errors kind unit colour color "
    "weight fontweight va ha ls fileFormat providerName style"
)
_CODE = re.compile(
    "|".join(
        (
            # SQL and expressions of QGIS.
            r"^(SELECT|PRAGMA|CREATE|INSERT|ALTER|UPDATE|DELETE|BEGIN|ATTACH|DROP|WITH \w+ AS)\b",
            r"\bIS (NOT )?NULL\b|\(SELECT |^AND \"|^\"\w+\" ",
            # Styles and tags.
            r"^[\w-]+: [^;]+;( |$)(?=[\w-]+: |$)|^<(?!strong|em)[A-Za-z!?/]|<!--|</?$|\w=\"|\w=%",
            # Patterns, formats and code.
            r"\w\.\*|\(\?|^%[a-zA-Z] |\\[dws]|={2}|^[\w.-]+ = |^[a-z_]+\(",
            # Commands, paths, names of files and of types.
            r"^(sudo|conda|flatpak|python|pip) |^\s*--|-m pip|&&|^/|^[a-z]+://|^data:|^image/",
            r"\.(png|svg|tif|xml|gpkg)$",
            # Names of bands and references to papers.
            r"^rededge|^nirbroad|[a-z]\.[^.]* (19|20)\d\d\.?$| (19|20)\d\d\. doi ",
            r"^[A-Z][\w-]+, [A-Z]\. ",
        )
    )
)
# Tags between texts; those within a sentence belong to it.
_TAG = re.compile(r"<(?!/?(?:strong|em)>)[^<>]*>")
_FORMAT_FIELD = re.compile(r"\{[a-z_]\w*\}")
_WORD = re.compile(r"[^\W\d_][^\W_]+")
_NUMERIC = re.compile(r"[,dfge%]$")


@dataclass
class Text:
    """A text in English, with %1, %2 … for what is filled in.

    Parameters
    ----------
    text : str
    numbers : tuple of int
        The signs that stand for numbers.
    piece : bool
        It may fill in another text though it is a single word.
    continues : bool
        It is added to another text.
    places : list of str
        Where it is: file and line.
    """

    text: str
    numbers: tuple[int, ...] = ()
    piece: bool = False
    continues: bool = False
    places: list[str] = field(default_factory=list)


def code_files(root: Path = ROOT) -> list[Path]:
    """Return the files of the code that texts may come from."""
    files = [*root.glob("core/**/*.py"), *root.glob("processing_provider/**/*.py")]
    files = [path for path in [*files, root / "plugin.py"] if path.is_file()]
    names = ((path, path.relative_to(root).as_posix()) for path in files)
    return sorted(path for path, name in names if not name.startswith(_LEFT_OUT))


def texts_of_code(root: Path = ROOT) -> dict[str, Text]:
    """Return all texts of the code, by text, in the order of the files."""
    found: dict[str, Text] = {
        text: Text(text, piece=True, places=["core/report/labels.py:1"]) for text in _VALUES
    }
    models = sorted(root.glob("resources/models/*.model3"))
    for path in [*code_files(root), *models]:
        name = path.relative_to(root).as_posix()
        read = texts_of_model if path in models else texts_of_file
        for one in read(path.read_text(encoding="utf-8"), name):
            known = found.setdefault(one.text, one)
            if known is not one:
                known.piece |= one.piece
                known.continues |= one.continues
                # A sign that once stands for a word may stand for any.
                known.numbers = tuple(n for n in known.numbers if n in one.numbers)
                known.places += one.places
    return found


def texts_of_file(source: str, name: str) -> Iterator[Text]:
    """Yield the texts of a file.

    Parameters
    ----------
    source : str
        Python.
    name : str
        Path of the file, with '/'.
    """
    tree = ast.parse(source)
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.above = node  # type: ignore[attr-defined]
    titled = _titled_in_loops(tree)
    for node in ast.walk(tree):
        if not _is_whole(node):
            continue
        template, kinds = _template(node)
        for part in _parts(template):
            text, numbers = _numbered(part, kinds)
            single = node in titled or _is_title(node, name)
            drawn = node in titled and name.startswith("core/report/")
            accepted = _reads_as_text(text, single) and not _is_code(node, name)
            if accepted and text not in _NAMES:
                piece = drawn or _is_piece(node, name) or len(_WORD.findall(text)) > 1
                continues = text[0] in ";,:(" or isinstance(_statement(node), ast.AugAssign)
                yield Text(text, numbers, piece, continues, [f"{name}:{node.lineno}"])
    yield from _counted(tree, name)


def texts_of_model(source: str, name: str) -> Iterator[Text]:
    """Yield the texts of a model of QGIS: its help, and titles and help of its parameters.

    Parameters
    ----------
    source : str
        XML.
    name : str
        Path of the file, with '/'.
    """
    for option in ElementTree.fromstring(source).iter("Option"):
        inner = option if option.get("name") == "help" else []
        texts = [each.get("value", "") for each in inner]
        if option.get("name") in ("description", "help", "component_description"):
            texts.append(option.get("value", ""))
        for text in texts:
            if text not in _NAMES and _WORD.search(text):
                yield Text(text, piece=" " in text, places=[f"{name}:1"])


def _is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _is_sum(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Add)
        and any(_is_string(side) or _is_sum(side) for side in (node.left, node.right))
    )


def _is_whole(node: ast.AST) -> bool:
    """Return whether a node is a text, not a part of one, and not a docstring."""
    if not (_is_string(node) or _is_sum(node)):
        return False
    above = node.above  # type: ignore[attr-defined]
    if _is_sum(above) or isinstance(above, ast.JoinedStr):
        return False
    # A format such as the ".1f" of f"{value:.1f}".
    if isinstance(above, ast.FormattedValue) and above.format_spec is node:
        return False
    return not isinstance(above, ast.Expr)


def _template(node: ast.AST) -> tuple[str, list[bool]]:
    """Return the text of a node with a NUL for each value, and which values are numbers."""
    if isinstance(node, ast.BinOp) and _is_sum(node):
        left, right = _template(node.left), _template(node.right)
        return left[0] + right[0], left[1] + right[1]
    if isinstance(node, ast.JoinedStr):
        parts = [_template(value) for value in node.values]
        return "".join(text for text, _ in parts), [kind for _, kinds in parts for kind in kinds]
    if isinstance(node, ast.FormattedValue):
        return "\0", [_is_number(node)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        kinds = [False] * len(_FORMAT_FIELD.findall(node.value))
        return _FORMAT_FIELD.sub("\0", node.value), kinds
    return "\0", [False]


def _is_number(node: ast.FormattedValue) -> bool:
    """Return whether the format of a value is one of numbers."""
    if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "len":
        return True
    if not isinstance(node.format_spec, ast.JoinedStr) or not node.format_spec.values:
        return False
    last = node.format_spec.values[-1]
    spec = last.value if isinstance(last, ast.Constant) else ""
    return bool(_NUMERIC.search(spec)) and not spec.startswith("%")


def _parts(template: str) -> Iterator[str]:
    """Yield what is between the HTML tags of a template, all of it where there are none."""
    tagged = re.search(r"</?[a-z][^<>\0]*[<>]?", template) and _TAG.search(template)
    pieces = _TAG.split(_in_order(template)) if tagged else [_in_order(template)]
    for part in pieces:
        yield html.unescape(part).replace("\N{NO-BREAK SPACE}", " ") if tagged else part


def _in_order(template: str) -> str:
    """Return a template whose NULs are followed by their numbers, in private signs."""
    numbers = iter(range(1, template.count("\0") + 1))
    return re.sub("\0", lambda _: chr(0xE000 + next(numbers)), template)


def _numbered(part: str, kinds: list[bool]) -> tuple[str, tuple[int, ...]]:
    """Return a text with %1, %2 …, and which of these are numbers."""
    numbers: list[int] = []
    count = 0

    def sign(found: re.Match) -> str:
        nonlocal count
        count += 1
        index = ord(found[0]) - 0xE001
        if index < len(kinds) and kinds[index]:
            numbers.append(count)
        return f"%{count}"

    text = re.sub("[\ue001-\ue0ff]", sign, part)
    return re.sub(r"[ \t]+", " ", text).strip(), tuple(numbers)


def _reads_as_text(text: str, single: bool) -> bool:
    """Return whether a text has words, more than one unless one is enough."""
    if _CODE.search(text):
        return False
    words = _WORD.findall(re.sub(r"%\d+|<[^<>]*>", " ", text))
    if single:
        return bool(words)
    # "a_b c_d" and "a,b" are no sentences.
    return len(words) > 1 and " " in text and not re.fullmatch(r"[\w.,:/*-]+", text)


def _users(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield the nodes above a text up to its statement, each with the node below it."""
    while not isinstance(node, ast.stmt):
        above = node.above  # type: ignore[attr-defined]
        yield above, node
        node = above


def _statement(node: ast.AST) -> ast.AST:
    return [above for above, _ in _users(node)][-1]


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rsplit(".", 1)[-1]


def _is_code(node: ast.AST, name: str) -> bool:
    """Return whether a text serves the code, by where it is."""
    for above, below in _users(node):
        if isinstance(above, ast.Call):
            if below is above.func:  # of "…".join(…) and the like; "…".format(…) is a text
                return not ast.unparse(above.func).endswith(".format")
            return _called(above) in _NO_TEXTS and _called(above) not in _TEXTS
        if isinstance(above, ast.keyword) and above.arg in _NO_KEYWORDS:
            return True
        if isinstance(above, ast.Dict) and below in above.keys:
            # The settings of a report are a dict by label.
            label = isinstance(below, ast.Constant) and " " in str(below.value)
            return not (label and name.startswith(_SHOWN))
        if isinstance(above, ast.arguments):  # what is given where nothing else is
            return below not in [*above.defaults, *above.kw_defaults]
        if isinstance(above, (ast.Compare, ast.Subscript, ast.arg)):
            return True
        if isinstance(above, ast.Assign):
            names = ast.unparse(above.targets[0])
            return names in ("__all__", "FONTS", "TAGS")
        if isinstance(above, ast.AnnAssign) and below is above.annotation:
            return True
        if isinstance(above, (ast.FunctionDef, ast.ClassDef)):
            return True
    return False


def _is_title(node: ast.AST, name: str) -> bool:
    """Return whether a text may be a single word, by where it is."""
    if _is_piece(node, name):
        return True
    capital = isinstance(node, ast.Constant) and re.match(r"[A-Z][a-z]+|\d+ ", node.value)
    capital = bool(capital) or (isinstance(node, ast.JoinedStr) and name.startswith("core/report/"))
    reaches = name.startswith(_SHOWN)
    for above, below in _users(node):
        if isinstance(above, ast.Call) and below is not above.func:
            if _called(above) in _TEXTS:
                return True
            kinds = ("addParameter", "addOutput")
            return capital and reaches and _called(above) not in kinds
        if isinstance(above, ast.keyword) and above.arg == "label":
            return True
    return capital and reaches


def _is_piece(node: ast.AST, name: str) -> bool:
    """Return whether a single word may fill in another text: one of two, or a label."""
    reports = name.startswith(_SHOWN)
    chosen = False
    for above, below in _users(node):
        if isinstance(above, ast.IfExp) and below is not above.test:
            chosen = True
        elif isinstance(above, ast.BoolOp) and isinstance(above.op, ast.Or):
            chosen = chosen or below is above.values[-1]
        elif isinstance(above, ast.FormattedValue) and chosen:
            return True
        elif isinstance(above, ast.keyword):
            return above.arg == "label"
        elif isinstance(above, ast.Dict):
            return name.endswith(("core/options.py", "report/labels.py"))
        elif isinstance(above, ast.Call):
            drawn = ("set_title", "set_xlabel", "set_ylabel")
            rows = ("table", "numeric_table")
            listed = len(above.args) > 1 and below is above.args[1]
            if _called(above) in drawn or (_called(above) in rows and listed):
                return True
            return chosen and reports and _is_small(node) and _called(above) not in _NO_TEXTS
        elif isinstance(above, (ast.GeneratorExp, ast.Subscript, ast.Compare)):
            return False
    return chosen and reports and _is_small(node)


def _is_small(node: ast.AST) -> bool:
    """Return whether a text is one without capitals, such as 'none'; or made from values."""
    if isinstance(node, ast.JoinedStr):
        return True
    return isinstance(node, ast.Constant) and node.value.islower() and len(node.value) > 1


def _titled_in_loops(tree: ast.AST) -> set[ast.AST]:
    """Return the texts in a list that a loop over it passes to `tr`, one by one."""
    titled: set[ast.AST] = set()
    for loop in ast.walk(tree):
        if not isinstance(loop, ast.For) or not isinstance(loop.iter, (ast.Tuple, ast.List)):
            continue
        targets = loop.target.elts if isinstance(loop.target, ast.Tuple) else [loop.target]
        passed = {
            ast.unparse(argument)
            for call in ast.walk(loop)
            if isinstance(call, ast.Call) and _called(call) in _TEXTS
            for argument in [*call.args, *(word.value for word in call.keywords)]
        }
        for index, target in enumerate(targets):
            if ast.unparse(target) not in passed:
                continue
            for row in loop.iter.elts:
                cells = row.elts if isinstance(row, (ast.Tuple, ast.List)) else [row]
                titled.update(cell for cell in cells[index : index + 1] if _is_string(cell))
    return titled


def _counted(tree: ast.AST, name: str) -> Iterator[Text]:
    """Yield what ``counted(number, noun)`` returns, for each noun."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or _called(call) != "counted" or len(call.args) < 2:
            continue
        noun = call.args[1]
        if isinstance(noun, ast.Constant):
            for ending in ("", "s"):
                place = f"{name}:{noun.lineno}"
                yield Text(f"%1 {noun.value}{ending}", (1,), True, False, [place])
