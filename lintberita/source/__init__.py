"""From bytes to prose: decoding, lines, offsets, and one module per file format."""

from lintberita.source.blocks import Block, BlockKind, Prose, Remark, build_prose
from lintberita.source.decode import SourceText, decode, encode
from lintberita.source.lines import LineIndex, Position

__all__ = [
    "Block",
    "BlockKind",
    "LineIndex",
    "Position",
    "Prose",
    "Remark",
    "SourceText",
    "build_prose",
    "decode",
    "encode",
]
