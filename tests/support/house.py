"""The rules of the house, checked on syntax trees without any import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MOST_POSITIONAL = 5

# Levels of the flow: a folder imports folders of lower levels, and itself.
LEVELS = (
    ("errors", "options", "compat", "system", "files", "colours", "text", "requirements",
     "installation",
     "environment",
     "gdal_mode", "fingerprint", "torch_import", "remote",
     "remote_reads", "patience", "json_values"),
    ("products", "sample", "vectors"),
    ("series", "planar"),
    ("networks",),
    ("learning",),
    ("evaluation", "attention", "assessment"),
    ("cluster",),
    ("report",),
    ("job",),
    ("command_line",),
)  # fmt: skip
LEVEL = {name: level for level, names in enumerate(LEVELS) for name in names}
# `sample` stands beside the flow: it uses the ground floor alone, and nothing in core uses it.

_BY_NAME = {"import_module", "__import__"}
# Networks are imported by the table of the registry, packages to see whether they work, and the
# package by its name on workers.
MAY_IMPORT_BY_NAME = {
    "core/networks/registry.py",
    "core/environment.py",
    "core/cluster/dispatch.py",
    "core/cluster/versions.py",
}


@dataclass(frozen=True)
class Import:
    """An import of one part of core by another.

    Parameters
    ----------
    path : str
        File that imports, relative to the root, and the line.
    importer, imported : str
        Folders of core, or modules of its ground floor.
    typing_only : bool
        Whether it stands under ``if TYPE_CHECKING``.
    """

    path: str
    importer: str
    imported: str
    typing_only: bool


@cache
def _tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file, which no test changes."""
    return ast.parse(path.read_text("utf-8"))


def core_imports(root: Path) -> list[Import]:
    """Return the imports between the parts of ``core/`` below a root folder."""
    return [
        imported
        for path in sorted((root / "core").rglob("*.py"))
        for imported in _imports_of(path.relative_to(root), _tree(path))
    ]


def _imports_of(path: Path, tree: ast.AST) -> Iterator[Import]:
    """Yield the imports of a module from other parts of core, those in functions too."""
    importer = path.parts[1].removesuffix(".py")
    typing_only = {
        node
        for branch in ast.walk(tree)
        if isinstance(branch, ast.If) and ast.unparse(branch.test).endswith("TYPE_CHECKING")
        for part in branch.body
        for node in ast.walk(part)
    }
    for node in ast.walk(tree):
        for imported in _targets(path, node):
            if imported != importer:
                yield Import(f"{path}:{node.lineno}", importer, imported, node in typing_only)


def _targets(path: Path, node: ast.AST) -> Iterator[str]:
    """Yield the parts of the package that a statement imports; others than core by their name."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            parts = alias.name.split(".")
            if parts[0] == "planar_sits":
                yield _part(parts[1:] or ["planar_sits"])
    elif isinstance(node, ast.ImportFrom):
        base = _base(path, node)
        if base is not None:
            for alias in node.names:
                yield _part([*base, alias.name])
    elif _imports_by_name(node) and path.as_posix() not in MAY_IMPORT_BY_NAME:
        yield "an import by name"


def _imports_by_name(node: ast.AST) -> bool:
    """Return whether a node calls a function that imports what a text names."""
    return isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in _BY_NAME


def _base(path: Path, node: ast.ImportFrom) -> list[str] | None:
    """Return the folders, from the root, that a statement imports from; None if foreign."""
    module = node.module.split(".") if node.module else []
    if node.level:
        return [*path.parts[: len(path.parts) - node.level], *module]
    return module[1:] if module[:1] == ["planar_sits"] else None


def _part(parts: list[str]) -> str:
    """Return the part of core that a path from the root names, or the folder beside core."""
    if parts[0] != "core":
        return parts[0]
    return parts[1] if len(parts) > 1 else "core"


def climbing(imports: list[Import]) -> list[str]:
    """Return the imports that go up, or to a part that has no level, as texts."""
    return [
        f"{one.path}: {one.importer} imports {one.imported}"
        for one in imports
        if LEVEL.get(one.imported, 99) > LEVEL.get(one.importer, -1)
        or "sample" in (one.imported, one.importer)
        and LEVEL.get(one.imported, 99) > 0
    ]


def cycles(imports: list[Import]) -> list[str]:
    """Return the pairs of folders that reach each other by imports that run, as texts."""
    reach = {one.importer: set() for one in imports}
    for one in imports:
        if not one.typing_only:
            reach[one.importer].add(one.imported)
    for _ in reach:
        for parts in reach.values():
            parts |= {far for near in list(parts) for far in reach.get(near, ())}
    return sorted(f"{part} imports itself by others" for part in reach if part in reach[part])


def long_signatures(root: Path, folders: tuple[str, ...]) -> list[str]:
    """Return the functions with more than five positional parameters, as texts."""
    return [
        f"{path.relative_to(root)}:{node.lineno}: {node.name} takes {len(names)}"
        for folder in folders
        for path in sorted((root / folder).rglob("*.py"))
        for node in ast.walk(_tree(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and len(names := positional(node)) > MOST_POSITIONAL
    ]


def misplaced_callables(root: Path) -> list[str]:
    """Return functions of core with ``progress`` or ``cancelled`` not keyword-only last."""
    wrong = []
    for path in sorted((root / "core").rglob("*.py")):
        for node in ast.walk(_tree(path)):
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            keyword_only = [argument.arg for argument in node.args.kwonlyargs]
            callables = [name for name in ("progress", "cancelled") if name in keyword_only]
            last = keyword_only[len(keyword_only) - len(callables) :] == callables
            positions = {"progress", "cancelled"} & set(positional(node))
            if (positions and path.name != "errors.py") or not last:
                wrong.append(f"{path.relative_to(root)}:{node.lineno}: {node.name}")
    return wrong


def unannotated(root: Path) -> list[str]:
    """Return the public functions of core with parameters or results without a type."""
    missing = []
    for path in sorted((root / "core").rglob("*.py")):
        tree = _tree(path)
        bodies = [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]
        for body in bodies:
            if getattr(body, "name", "").startswith("_"):
                continue
            for node in body.body:
                if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                    every = node.args.posonlyargs + node.args.args + node.args.kwonlyargs
                    bare = [
                        one.arg
                        for one in every
                        if one.annotation is None and one.arg not in ("self", "cls")
                    ]
                    if bare or node.returns is None:
                        missing.append(f"{path.relative_to(root)}:{node.lineno}: {node.name}")
    return missing


def positional(node: ast.FunctionDef) -> list[str]:
    """Return the names of the positional parameters, without self and cls."""
    arguments = node.args.posonlyargs + node.args.args
    return [one.arg for one in arguments if one.arg not in ("self", "cls")]


def long_first_lines(root: Path, folders: tuple[str, ...]) -> list[str]:
    """Return the docstrings whose first line has more than 80 characters, as texts."""
    return [
        f"{path.relative_to(root)}:{getattr(node, 'lineno', 1)}"
        for folder in folders
        for path in sorted((root / folder).rglob("*.py"))
        for node in ast.walk(_tree(path))
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
        and len((ast.get_docstring(node) or "").split("\n")[0]) > 80
    ]
