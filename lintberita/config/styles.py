"""House styles: what a newsroom switches on, leaves out and weighs in another way."""

from importlib.util import find_spec
from pathlib import Path

from lintberita.config.keys import STYLE_KEYS
from lintberita.config.model import Layer
from lintberita.config.values import layer_of, read_keys, unknown
from lintberita.errors import ConfigError, Place

BUILT_IN = Path(__file__).parent / "styles"
DEFAULT = "redaksi"
# Installed packages offer their styles under this name: an entry point "koran = gaya_koran"
# stands for the file koran.yaml in the package gaya_koran.
ENTRY_POINTS = "lintberita.styles"


def built_in_styles() -> tuple[str, ...]:
    """The names of the styles that come with lintberita."""
    return tuple(sorted(path.stem for path in BUILT_IN.glob("*.yaml")))


def read_style(
    name: str, root: Path, place: Place | None, *, inside: Path | None = None
) -> tuple[Layer, ...]:
    """Read a style with all that it extends, the weakest first.

    ``name`` is built in, a file relative to ``root``, or a style of an installed package. With
    ``inside`` a file must lie in that folder.
    Raises ``ConfigError`` for an unknown name, a faulty file, and styles that extend each other.
    """
    path = _path(name, root, place)
    if inside is not None and _is_file(name) and not path.is_relative_to(inside.resolve()):
        raise ConfigError(
            f'Gaya "{name}" berada di luar folder konfigurasi.',
            remedy="Pindahkan berkas gaya itu ke folder lintberita.yaml.",
            place=place,
        )
    seen: list[Path] = []
    layers: list[Layer] = []
    while True:
        if path in seen:
            raise ConfigError(
                f'Gaya "{name}" memperluas dirinya sendiri.',
                remedy='Putuskan lingkaran itu di "extends".',
                place=Place(path, 1, 1),
            )
        seen.append(path)
        node = read_keys(
            path, STYLE_KEYS, "Berkas gaya", 'Periksa jalur di "style" atau "extends".'
        )
        built_in = path.parent == BUILT_IN
        layers.append(layer_of(node, f"gaya {path.stem}" if built_in else ""))
        base = node.values.get("extends")
        if base is None:
            return tuple(reversed(layers))
        path = _path(base, path.parent, node.places["extends"])


def _is_file(name: str) -> bool:
    return name.endswith((".yaml", ".yml"))


def _path(name: str, root: Path, place: Place | None) -> Path:
    if _is_file(name):
        return (root / name).resolve()
    if name in built_in_styles():
        return BUILT_IN / f"{name}.yaml"
    installed = _installed()
    if name not in installed:
        raise unknown(name, [*built_in_styles(), *sorted(installed)], place, "Gaya")
    return _packaged(name, installed[name], place)


def _installed() -> dict[str, str]:
    """The styles of installed packages: their names, and the package that holds each."""
    # Imported here: it reads through all that is installed, for a name that is not built in.
    from importlib.metadata import entry_points

    return {entry.name: entry.module for entry in entry_points(group=ENTRY_POINTS)}


def _packaged(name: str, package: str, place: Place | None) -> Path:
    """The file in ``package``, which is found and never imported: a style is data."""
    spec = find_spec(package) if package.isidentifier() else None
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / f"{name}.yaml"
        if path.is_file():
            return path.resolve()
    raise ConfigError(
        f'Paket "{package}" tidak berisi gaya "{name}".',
        remedy=f"Pasang ulang paket itu; ia harus memuat {name}.yaml.",
        place=place,
    )
