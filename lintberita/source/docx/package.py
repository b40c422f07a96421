"""The zip that a Word document is: parts are looked up in it, and one is put in place of another.

Reading is the standard library's. It can't change one member and keep the bytes of the others,
so the new member is spliced in here, and the directory behind the members is told of it.
"""

import io
import posixpath
import struct
import zlib
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lintberita.errors import SourceError
from lintberita.source.docx.xml import damaged, read_xml

# Word stops long before; what has more is made to be heavy.
_MOST_MEMBERS = 10_000
_LARGEST_PART = 64 * 2**20
# The plainest tables of Word shrink to a fiftieth, a bomb to a thousandth.
_HIGHEST_RATIO = 200
_SMALL = 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
_SIGNATURES = "_xmlsignatures/"

_ENCRYPTED = 0x1
_HAS_DESCRIPTOR = 0x8
_ZIP64_EXTRA = 1
_NONE_16, _NONE_32 = 0xFFFF, 0xFFFFFFFF

# What zipfile raises on bytes that are not as they should be.
_DAMAGES = (
    BadZipFile,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


class _Local(NamedTuple):
    """The header in front of a member's bytes, in the order of the format."""

    signature: bytes
    version: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name: int
    extra: int


class _Entry(NamedTuple):
    """A member's line in the directory at the end, in the order of the format."""

    signature: bytes
    made_by: int
    version: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name: int
    extra: int
    comment: int
    disk: int
    internal: int
    external: int
    offset: int


class _End(NamedTuple):
    """The last record of a zip, in the order of the format."""

    signature: bytes
    disk: int
    first_disk: int
    here: int
    entries: int
    length: int
    offset: int
    comment: int


_LOCAL = struct.Struct("<4s5H3I2H")
_ENTRY = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")


class Package:
    """A Word document's parts by name. No name is ever taken for a path on a disk."""

    __slots__ = ("_archive", "_members", "data", "main", "signed")

    def __init__(self, data: bytes) -> None:
        """Open the zip in ``data``; raises ``SourceError`` for what is no sound Word document."""
        if data.startswith(_OLE):
            raise _old_or_locked(data)
        try:
            self._archive = ZipFile(io.BytesIO(data))
        except _DAMAGES as problem:
            raise damaged("bukan dokumen Word (.docx) yang utuh") from problem
        members = self._archive.infolist()
        if len(members) > _MOST_MEMBERS:
            raise damaged(f"berisi lebih dari {_MOST_MEMBERS} bagian")
        self.data = data
        self._members: dict[str, ZipInfo] = {}
        for member in members:
            if member.filename in self._members:
                raise damaged(f'berisi dua bagian bernama "{member.filename}"')
            self._members[member.filename] = member
        self.signed = any(name.startswith(_SIGNATURES) for name in self._members)
        main = self.related("", "officeDocument")
        if main is None:
            raise damaged("bukan dokumen Word")
        self.main = main

    def read(self, name: str) -> bytes:
        """Unpack one part; raises ``SourceError`` where it is damaged, locked or far too large."""
        member = self._members.get(name)
        if member is None:
            raise damaged(f'tidak berisi bagian "{name}"')
        if member.flag_bits & _ENCRYPTED:
            raise damaged("dikunci kata sandi")
        heavy = member.file_size > _SMALL and (
            member.file_size > _HIGHEST_RATIO * max(1, member.compress_size)
        )
        if heavy or member.file_size > _LARGEST_PART:
            raise damaged("mengembang terlalu besar ketika dibuka")
        if member.compress_type not in (ZIP_DEFLATED, ZIP_STORED):
            raise damaged("dimampatkan dengan cara yang tidak dipakai Word")
        try:
            with self._archive.open(member) as part:
                # Never more than the directory says, whatever the member's bytes would grow to.
                return part.read(member.file_size)
        except _DAMAGES as problem:
            raise damaged(f'bagian "{name}" tidak dapat dibuka') from problem

    def related(self, part: str, kind: str) -> str | None:
        """Name the part that ``part`` (the package itself: ``""``) has a relationship of ``kind``.

        ``kind`` is the last word of the relationship's type: ``styles``, ``comments``.
        """
        folder, _, name = part.rpartition("/")
        relationships = posixpath.join(folder, "_rels", f"{name}.rels")
        if relationships not in self._members:
            return None
        targets = _Targets()
        read_xml(self.read(relationships), targets)
        target = targets.internal.get(kind)
        if target is None:
            return None
        found = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return found if found in self._members else None

    def with_part(self, name: str, content: bytes) -> bytes:
        """Return the file with ``content`` as the part ``name``, every other member as it was.

        Order, times, compression and comments stay. Raises ``SourceError`` where the zip is laid
        out in a way that can't be kept.
        """
        try:
            return _spliced(self.data, self._members[name].header_offset, content)
        except struct.error as problem:
            raise _odd_layout() from problem


class _Targets:
    """Relationships inside the package: last word of the type → target, the first of each."""

    def __init__(self) -> None:
        self.internal: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:
        if name == "rel:Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.internal.setdefault(kind, attributes.get("Target", ""))

    def end(self, name: str, at: int) -> None:
        """Nothing ends here."""

    def characters(self, data: str) -> None:
        """Relationships have no text."""


def _spliced(data: bytes, target: int, content: bytes) -> bytes:
    """Put ``content`` in place of the member whose header stands at ``target``."""
    end_at = data.rfind(b"PK\x05\x06")
    end = _End(*_END.unpack_from(data, end_at))
    if _NONE_32 in (end.offset, end.length) or end.entries == _NONE_16:
        raise _odd_layout()
    if end.offset + end.length != end_at:
        raise _odd_layout()
    entries = _entries(data, end)
    behind = [e.offset for _, e in entries if e.offset > target]
    member = _packed(data, target, content)
    shift = len(member) - (min(behind, default=end.offset) - target)
    header = _Local(*_LOCAL.unpack_from(member))
    directory = bytearray(data[end.offset : end_at])
    for at, entry in entries:
        if entry.offset == target:
            new = entry._replace(
                flags=header.flags, crc=header.crc, packed=header.packed, size=header.size
            )
        else:
            new = entry._replace(offset=entry.offset + (shift if entry.offset > target else 0))
        _ENTRY.pack_into(directory, at - end.offset, *new)
    last = _END.pack(*end._replace(offset=end.offset + shift)) + data[end_at + _END.size :]
    kept = data[min(behind, default=end.offset) : end.offset]
    return b"".join((data[:target], member, kept, directory, last))


def _entries(data: bytes, end: _End) -> list[tuple[int, _Entry]]:
    """The lines of the directory, each with its place."""
    found: list[tuple[int, _Entry]] = []
    at = end.offset
    for _ in range(end.entries):
        entry = _Entry(*_ENTRY.unpack_from(data, at))
        if _NONE_32 in (entry.offset, entry.packed, entry.size):
            raise _odd_layout()
        found.append((at, entry))
        at += _ENTRY.size + entry.name + entry.extra + entry.comment
    return found


def _packed(data: bytes, at: int, content: bytes) -> bytes:
    """Header and bytes of a member with ``content``, packed as the one at ``at`` is."""
    old = _Local(*_LOCAL.unpack_from(data, at))
    name_at = at + _LOCAL.size
    name = data[name_at : name_at + old.name]
    extra = _without_zip64(data[name_at + old.name : name_at + old.name + old.extra])
    packed = content
    if old.method == ZIP_DEFLATED:
        squeeze = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        packed = squeeze.compress(content) + squeeze.flush()
    new = old._replace(
        flags=old.flags & ~_HAS_DESCRIPTOR,
        crc=zlib.crc32(content),
        packed=len(packed),
        size=len(content),
        extra=len(extra),
    )
    return _LOCAL.pack(*new) + name + extra + packed


def _without_zip64(extra: bytes) -> bytes:
    """Some programs leave room for long sizes, which would now be wrong."""
    kept = b""
    while len(extra) >= 4:
        number, length = struct.unpack_from("<2H", extra)
        if number != _ZIP64_EXTRA:
            kept += extra[: 4 + length]
        extra = extra[4 + length :]
    return kept


def _odd_layout() -> SourceError:
    return SourceError(
        "Dokumen Word ini dikemas dengan cara yang tidak biasa, jadi tidak diubah.",
        remedy="Buka di Word atau LibreOffice, simpan ulang sebagai .docx, lalu perbaiki lagi.",
    )


def _old_or_locked(data: bytes) -> SourceError:
    if _LOCKED_STREAM in data:
        return SourceError(
            "Dokumen Word ini dikunci kata sandi.",
            remedy="Buka di Word, lepaskan kata sandinya, simpan, lalu periksa lagi.",
        )
    return SourceError(
        "Ini dokumen Word lama (.doc).",
        remedy="Buka di Word atau LibreOffice, simpan sebagai .docx, lalu periksa lagi.",
    )
