"""The files of a folder or of an archive, their text, and their paths for GDAL."""

from __future__ import annotations

import os
import posixpath
import re
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal

from ..errors import PlanarSitsError

MAX_TEXT = 16 * 1024 * 1024
ARCHIVE = re.compile(r"\.(zip|tar|tar\.gz|tgz)$", re.IGNORECASE)
# What systems leave beside files, such as __MACOSX/._image.jp2.
_JUNK = re.compile(r"(^|/)(\._|__MACOSX/|\.DS_Store$|Thumbs\.db$)")
RASTER = re.compile(r"\.(tiff?|jp2|dat|bsq|img|nc)$", re.IGNORECASE)


@dataclass(frozen=True)
class Files:
    """The files below a folder or in an archive.

    Parameters
    ----------
    root : str
        Path of the folder or archive.
    names : tuple of str
        Relative to the root, with ``/``, sorted.
    system : {'', 'vsizip', 'vsitar'}
        How GDAL opens the archive; empty for a folder.
    """

    root: str
    names: tuple[str, ...]
    system: str = ""

    def path(self, name: str) -> str:
        """Return the path of a file for GDAL."""
        if self.system:
            return f"/{self.system}/{{{self.root}}}/{name}"
        return os.path.join(self.root, *name.split("/"))

    def select(self, pattern: str) -> list[tuple[str, re.Match[str]]]:
        """Return the files whose base name matches, with the match; case is ignored."""
        regex = re.compile(pattern, re.IGNORECASE)
        found = ((name, regex.search(posixpath.basename(name))) for name in self.names)
        return [(name, match) for name, match in found if match]

    def below(self, folder: str) -> Files:
        """Return the files below a folder, relative to the root; '' is the root."""
        start = f"{folder}/" if folder else ""
        return replace(self, names=tuple(name for name in self.names if name.startswith(start)))

    def without(self, names: set[str]) -> Files:
        """Return the files but some."""
        return replace(self, names=tuple(name for name in self.names if name not in names))

    def label(self, name: str) -> str:
        """Return the name of the folder that holds a file, for messages."""
        folder = posixpath.basename(posixpath.dirname(name))
        return folder or ARCHIVE.sub("", os.path.basename(self.root)) or self.root

    def read(self, name: str) -> bytes:
        """Return the content of a small file.

        Parameters
        ----------
        name : str
            One of `names`.

        Returns
        -------
        bytes

        Raises
        ------
        PlanarSitsError
            If it is larger than `MAX_TEXT` or cannot be read.
        """
        title = posixpath.basename(name)
        try:
            content = self._content(name)
        except (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error,
                tarfile.TarError) as error:  # fmt: skip
            raise PlanarSitsError(
                f"The file '{title}' of '{self.label(name)}' cannot be read ({error}): download "
                "the product again."
            ) from None
        if len(content) > MAX_TEXT:
            raise PlanarSitsError(
                f"The file '{title}' of '{self.label(name)}' is larger than "
                f"{MAX_TEXT >> 20} MB, which no metadata are: remove the product."
            )
        return content

    def _content(self, name: str) -> bytes:
        """Return the first bytes of a file, one more than `MAX_TEXT` at most."""
        if self.system == "vsizip":
            with zipfile.ZipFile(self.root) as archive, archive.open(name) as member:
                return member.read(MAX_TEXT + 1)
        if self.system == "vsitar":
            with tarfile.open(self.root) as tar:
                content = tar.extractfile(_member(tar, name))
                return content.read(MAX_TEXT + 1) if content else b""
        with open(self.path(name), "rb") as file:
            return file.read(MAX_TEXT + 1)


def _member(archive: tarfile.TarFile, name: str) -> tarfile.TarInfo:
    """Return the member of a tar archive by its tidy name."""
    return next(one for one in archive.getmembers() if _tidy(one.name) == name)


def _tidy(name: str) -> str:
    return name[2:] if name.startswith("./") else name


def folder_files(folder: str) -> Files:
    """Return the files below a folder, at any depth.

    Links to folders are not followed: what they hold is found where it is.

    Parameters
    ----------
    folder : str

    Returns
    -------
    Files

    Raises
    ------
    PlanarSitsError
        If it is no folder, or a link leads out of it.
    """
    root = os.path.abspath(folder)
    if not os.path.isdir(root):
        raise PlanarSitsError(f"The folder '{folder}' does not exist: choose a folder of products.")
    real, names = Path(root).resolve(), []
    for place, folders, files in os.walk(root, onerror=_unreadable):
        folders.sort()
        for name in sorted(folders + files):
            path = Path(place, name)
            target = Path(os.path.realpath(path))
            if path.is_symlink() and real not in (target, *target.parents):
                raise PlanarSitsError(
                    f"The link '{path.relative_to(root).as_posix()}' leads out of the folder "
                    f"'{os.path.basename(root)}' and is not followed: remove it, or give the "
                    "folder it leads to."
                )
        # A link without target is no file.
        paths = [Path(place, name) for name in files]
        names += [path.relative_to(root).as_posix() for path in paths if path.exists()]
    return Files(root, _tidied(names))


def _unreadable(error: OSError) -> None:
    raise PlanarSitsError(
        f"The folder '{error.filename}' cannot be read ({error.strerror}): check its permissions."
    ) from None


def archive_files(path: str) -> Files:
    """Return the files in a zip or tar archive.

    Parameters
    ----------
    path : str

    Returns
    -------
    Files

    Raises
    ------
    PlanarSitsError
        If the archive is truncated or damaged, or names a file out of it.
    """
    path = os.path.abspath(path)
    zipped = path.lower().endswith(".zip")
    listed: Callable[[str], list[str]] = _zip_names if zipped else _tar_names
    title = os.path.basename(path)
    try:
        names = listed(path)
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error, tarfile.TarError) as error:
        raise PlanarSitsError(
            f"The archive '{title}' is truncated or damaged ({error}): download it again."
        ) from None
    for name in names:
        if name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name):
            raise PlanarSitsError(
                f"The archive '{title}' names a file out of it ('{name}'): remove the archive."
            )
    files = Files(path, _tidied(names), "vsizip" if zipped else "vsitar")
    unseen = [name for name in files.names
              if RASTER.search(name) and gdal.VSIStatL(files.path(name)) is None]  # fmt: skip
    if unseen:  # such as long names in the format of POSIX 2001
        raise PlanarSitsError(f"GDAL cannot read the archive '{title}': unpack it.")
    return files


def _tidied(names: list[str]) -> tuple[str, ...]:
    """Return names in order, without what systems leave beside files."""
    return tuple(sorted(name for name in names if not _JUNK.search(name)))


def _zip_names(path: str) -> list[str]:
    """Return the names of the files in a zip archive, whose data must be within it."""
    with zipfile.ZipFile(path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        for member in members:
            if member.header_offset + member.compress_size > os.path.getsize(path):
                raise zipfile.BadZipFile(f"'{member.filename}' is cut off")
        return [member.filename for member in members]


def _tar_names(path: str) -> list[str]:
    """Return the names of the files in a tar archive; links are left out."""
    with tarfile.open(path) as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        plain = path.lower().endswith(".tar")
        for member in members if plain else ():
            if member.offset_data + member.size > os.path.getsize(path):
                raise tarfile.ReadError(f"'{member.name}' is cut off")
        if plain and not _ends(path, archive.offset):
            raise tarfile.ReadError("its end is cut off")
        return [_tidy(member.name) for member in members]


def _ends(path: str, place: int) -> bool:
    """Return whether a tar archive ends there, with a block of zeros."""
    with open(path, "rb") as file:
        file.seek(place)
        return file.read(tarfile.BLOCKSIZE) == bytes(tarfile.BLOCKSIZE)
