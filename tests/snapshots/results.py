"""Results made by hand, so that no change of a rule changes what the formats are tested on."""

from typing import Any

from lintberita.model import (
    Edit,
    FileResult,
    Finding,
    Fix,
    Reference,
    Rule,
    Safety,
    Severity,
    Silencer,
    Span,
    Suppressed,
)

CHILD = "Bayu Lesmana Putra"
NEWS = (
    "Pasar Malam Dibuka Lagi\n"
    "\n"
    "RANTAU JATI – Pasar malam dimata warga 🎡 ramai lagi, kata Lurah Sri Wulandari, Rabu (4/3).\n"
    '"Kami senang," kata Sri  tadi malam.\r\n'
    f"Polisi memeriksa {CHILD} (15), dan Bayu pulang\x1b[31m.\n"
)
SIGNS = 'Tulis "a<b & c>d" ]]>, 100%::x,y:z dimata 👪 \u2028 akhir'


def _span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def _finding(text: str, rule: str, words: str, severity: Severity, **more: Any) -> Finding:
    message = f'"{words}" perlu diperiksa.'
    return Finding(rule, _span(text, words), severity, message, words, 0.9, **more)


def _replaced(span: Span, text: str, safety: Safety = Safety.SAFE) -> dict[str, Any]:
    return {"suggestions": (text,), "fix": Fix((Edit(span, text),), safety)}


def _place(words: str, **more: Any) -> dict[str, Any]:
    span = _span(NEWS, words)
    return {"start": span.start, "end": span.end, "text": words, **more}


FACTS: dict[str, Any] = {
    "parts": [
        {**_place("Pasar Malam Dibuka Lagi"), "role": "title"},
        {**_place(NEWS[25 : NEWS.index('\n"')]), "role": "lead"},
        {**_place('"Kami senang," kata Sri  tadi malam.'), "role": "body"},
    ],
    "dateline": None,
    "source_line": None,
    "quotes": [
        {
            **_place('"Kami senang,"'),
            "kind": "direct",
            "is_speech": True,
            "attributed": True,
            "cue": _place("kata Sri"),
            "speaker": _place("Sri ", kind="named", resolved="Sri Wulandari", role="Lurah"),
        },
        {
            **_place("Bayu pulang"),
            "kind": "indirect",
            "is_speech": True,
            "attributed": True,
            "cue": None,
            "speaker": _place(CHILD, kind="named", resolved=CHILD, role=None),
        },
    ],
    "elements": {
        "siapa": [_place("Polisi"), _place(CHILD)],
        "apa": [_place("ramai lagi")],
        "kapan": [_place("Rabu (4/3)")],
        "di_mana": [_place("RANTAU JATI")],
        "mengapa": [],
        "bagaimana": [],
    },
    "missing": ["mengapa", "bagaimana"],
    "entities": [],
}

_DIMATA = _span(NEWS, "dimata")
_SPACES = _span(NEWS, "  tadi")
_TWO_EDITS = Fix(
    (Edit(Span(_SPACES.start, _SPACES.start + 2), " "), Edit(_span(NEWS, "tadi malam"), "kemarin")),
    Safety.UNSAFE,
)
RESULTS = (
    FileResult(
        "./naskah/pasar malam.txt",
        NEWS,
        29,
        (
            _finding(
                NEWS, "berita/contoh", "Pasar malam dimata warga 🎡 ramai lagi", Severity.INFO
            ),
            _finding(
                NEWS,
                "ejaan/kata-depan-serangkai",
                "dimata",
                Severity.ERROR,
                reference="EYD V II.D",
                **_replaced(_DIMATA, "di mata"),
            ),
            _finding(
                NEWS,
                "ejaan/contoh",
                "  tadi",
                Severity.WARNING,
                fix=_TWO_EDITS,
                related=(_span(NEWS, "Rabu (4/3)"),),
            ),
            Finding(
                "etik/contoh",
                _span(NEWS, f"{CHILD} (15)"),
                Severity.ERROR,
                "Bagian ini dapat membuka jati diri anak.",
                "",
                0.9,
                sensitive=True,
            ),
            _finding(NEWS, "ejaan/contoh", "Bayu pulang\x1b[31m", Severity.WARNING),
        ),
        suppressed=(
            Suppressed(
                _finding(NEWS, "etik/lain", "Sri Wulandari", Severity.WARNING),
                Silencer.DRAFT,
                "narasumber setuju <disebut>",
            ),
            Suppressed(_finding(NEWS, "ejaan/contoh", "Lurah", Severity.INFO), Silencer.BASELINE),
        ),
        facts=FACTS,
    ),
    FileResult(
        "100%, <b>&:x.txt",
        SIGNS,
        9,
        (
            _finding(SIGNS, "gaya/contoh", 'Tulis "a<b & c>d" ]]>', Severity.WARNING),
            _finding(
                SIGNS,
                "ejaan/kata-depan-serangkai",
                "dimata",
                Severity.ERROR,
                **_replaced(_span(SIGNS, "dimata"), "di mata", Safety.DISPLAY),
            ),
            _finding(SIGNS, "ejaan/contoh", "\u2028 akhir", Severity.INFO),
        ),
    ),
    FileResult("bersih.txt", "Warga bergotong royong.\n", 3),
    FileResult("rusak.txt", error="Berkas ini bukan teks."),
    FileResult("gagal.txt", "Kata.", 1, error="Aturan ini gagal dan dilewati: x.", internal=True),
)


def _rule(name: str, **more: Any) -> Rule:
    return Rule(
        id=name,
        kind="existence",
        severity=Severity.WARNING,
        message="",
        why="Karena <begitu> & begini.\n",
        reference=Reference("EYD V", "II.D"),
        **more,
    )


RULES = {
    rule.id: rule
    for rule in (
        _rule("ejaan/kata-depan-serangkai", title="Kata depan serangkai", tags=frozenset({"x"})),
        _rule("ejaan/contoh", precision={"value": 0.97, "sample": 100}),
        _rule("etik/contoh", title="Jati diri anak", sensitive=True, confidence=0.7),
    )
}
