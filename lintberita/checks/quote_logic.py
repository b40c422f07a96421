"""Who says it, and with which verb: attribution, and the words around a quotation."""

import re
from collections.abc import Iterator, Sequence

from lintberita.analysis.attribution import Attribution
from lintberita.analysis.clauses import clauses
from lintberita.analysis.doctypes import looks_whole
from lintberita.analysis.people import NAME, is_person
from lintberita.analysis.quotes import Quote
from lintberita.analysis.reports import according
from lintberita.analysis.speakers import PRONOUN
from lintberita.language.offices import ADVERBS, CALENDAR, INSTITUTIONS, OFFICES
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import PLAIN_CUES, Grade, Voice, cue, near_cue
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_VERBS = "|".join(sorted(PLAIN_CUES))
_FUSED = Pattern(
    rf"(?<=[\"”’»,]\s)(?P<verb>{_VERBS})(?P<rest>[A-Z][a-z]+)"
    rf"|(?<=[\"”’»,])(?P<verb1>{_VERBS})(?P<rest1>[A-Z][a-z]+)"
    rf"|(?<=[\"”’»,]\s)(?P<verb2>(?:{_VERBS})nya)(?P<rest2>[A-Z][a-z]+)"
)
_SPLIT = Pattern(rf"(?<=[\"”’»]\s)(?P<verb>{_VERBS}) nya\b")
# A capital inside a word: rare, and looked for many times as fast as the verbs before it.
_CAPITAL_INSIDE = Pattern(r"[a-z](?=[A-Z])")
_WORD = Pattern(r"[^\W\d_]+")
_FULL = 4
_STATING = frozenset(
    "kata nyata jelas tegas ungkap tutur terang sampai sebut tambah ujar papar nilai".split()
)
_NEAR = 40
_PERSON = Pattern(r"\b(?:[Ii]a|[Dd]ia|[Bb]eliau|[Mm]ereka)\b")
_NAME = Pattern(NAME)
_SIGNED = Pattern(rf" {NAME}, (?:dalam|melalui|lewat|kepada|saat|ketika|di|usai|seusai)\b")
_QUESTION = Pattern(r"(?:tanya|jawab|t|j|q|a)\s*[.:]", re.I)
# Words of the dictionary that take a capital of their own.
_SACRED = frozenset(
    "allah tuhan islam kristen katolik hindu buddha konghucu quran alquran alkitab injil bumi"
    " matahari bulan pancasila garuda ramadan idulfitri iduladha natal nyepi waisak imlek".split()
)
# Verbs that "agar" completes; after others it names a purpose and may follow a comma.
_WITH_WISH = frozenset(
    "harap minta imbau pesan saran usul desak tuntut ingat tekan perintah instruksi".split()
)
_NICKNAME = frozenset("sapaan panggilan nama julukan yang".split())
_CONJUNCTIONS = frozenset("bahwa agar supaya".split())


def verb_form(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a reporting verb run into the name, parted from its clitic or mistyped."""
    text = context.document.text
    span = context.paragraph.span
    fused = _CAPITAL_INSIDE.search(text, span.start, span.end)
    for match in _FUSED.finditer(text, span.start, span.end) if fused else ():
        verb = match["verb"] or match["verb1"] or match["verb2"]
        rest = match["rest"] or match["rest1"] or match["rest2"]
        yield Hit(Span(match.start(), match.end()), (f"{verb} {rest}",), variant="fused")
    for match in _SPLIT.finditer(text, span.start, span.end):
        yield Hit(Span(match.start(), match.end()), (f"{match['verb']}nya",), variant="split")


def verb_slip(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a mistyped verb with -nya behind a quotation: *uajrnya*."""
    text = context.document.text
    for report in context.document.attributions:
        if report.kind != "direct" or report.cue is None or report.speaker is None:
            continue
        if report.speaker.span.start != report.cue.end:
            continue
        span = Span(report.cue.start, report.speaker.span.end)
        word = text[span.start : span.end]
        if report.speaker.kind != PRONOUN or cue(word.lower()) or not _in_scope(context, report):
            continue
        meant = near_cue(word.lower())
        if meant is not None and not context.lexicon.knows(word.lower()):
            yield Hit(span, (meant.root + "nya",))


def verb_capital(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a reporting verb with a capital behind a quotation (EYD V I.B)."""
    text = context.document.text
    for report in context.document.attributions:
        cued = report.cue
        if report.quote is None or cued is None or not _in_scope(context, report):
            continue
        if cued.start < report.quote.span.end or not text[cued.start].isupper():
            continue
        between = text[report.quote.span.end : cued.start]
        if between.strip(" ,.") or report.verb is None or report.verb.voice is not Voice.BARE:
            continue
        end = cued.end
        if report.speaker is not None and report.speaker.span.start == cued.end:
            end = report.speaker.span.end
        word = text[cued.start : end]
        if not word.isupper():
            yield Hit(Span(cued.start, end), (word[0].lower() + word[1:],))


def comma_before_conjunction(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a comma between a reporting verb and *bahwa*, *agar*, *supaya*."""
    tokens = context.document.tokens(context.paragraph)
    for at, token in enumerate(tokens):
        if token.lower not in _CONJUNCTIONS or at < 2 or tokens[at - 1].text != ",":
            continue
        verb = cue(tokens[at - 2].lower)
        if verb is None or verb.voice is Voice.BARE or verb.clitic:
            continue
        if token.lower != "bahwa" and verb.root not in _WITH_WISH:
            continue
        if _closes_insert(tokens, at - 1):
            continue
        before = tokens[at - 2]
        span = Span(before.start, token.end)
        yield Hit(span, (f"{before.text} {token.text}",))


def _closes_insert(tokens: Sequence[Token], comma: int) -> bool:
    """Whether the comma closes a parenthesis that ends in the verb: *…, seperti ia katakan, …*."""
    for place in range(comma - 1, max(-1, comma - 12), -1):
        if tokens[place].text in ".!?":
            return False
        if tokens[place].text == ",":
            opened = tokens[place + 1].lower if place + 1 < comma else ""
            return opened in ("yang", "seperti", "sebagaimana", "ketika", "saat", "setelah")
    return False


def according_and_says(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Menurut X mengatakan*, two constructions in one."""
    for clause in clauses(context.document, context.paragraph, ()):
        pieces = clause.pieces
        for at, piece in enumerate(pieces[:12]):
            if piece.lower != "menurut":
                continue
            said = according(pieces, at)
            place = said.end if said else len(pieces)
            while place < len(pieces) and pieces[place].lower in ADVERBS:
                place += 1
            verb = cue(pieces[place].lower) if place < len(pieces) else None
            if verb is not None and verb.voice is Voice.ACTIVE and verb.root in _STATING:
                yield Hit(Span(piece.start, pieces[place].end))
            break


def without_speaker(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a full quotation whose speaker neither its sentence nor a neighbour tells."""
    document = context.document
    told = {a.paragraph for a in document.attributions if a.cue is not None}
    names = _speaker_names(context)
    spoken = {q.paragraph for q in document.quotes if q.is_speech and not q.depth}
    for report in document.attributions:
        quote = report.quote
        if quote is None or report.attributed or not quote.is_speech or quote.depth:
            continue
        near = {quote.paragraph - 1, quote.paragraph, quote.paragraph + 1} & told
        if near or not quote.closed or not _in_scope(context, report):
            continue
        # A quotation that goes on from the paragraph before has its speaker there.
        if quote.paragraph - 1 in spoken or _names_speaker(context, quote.paragraph - 1, names):
            continue
        if _brings_in(context, quote):
            continue
        body = document.slice(quote.inside).strip()
        if len(_WORD.findall(body)) < _FULL or body[-1:] not in ".?!…," or not body[:1].isupper():
            continue
        if _QUESTION.match(document.slice(document.paragraphs[quote.paragraph].span)):
            continue
        yield Hit(quote.span)


def _speaker_names(context: RuleContext) -> frozenset[str]:
    """The words of the names of all who speak in the draft."""
    return frozenset(
        word
        for report in context.document.attributions
        if report.speaker is not None and report.speaker.resolved
        for word in _WORD.findall(report.speaker.resolved)
    )


def _names_speaker(context: RuleContext, paragraph: int, names: frozenset[str]) -> bool:
    """Whether the paragraph before names somebody who speaks elsewhere."""
    if paragraph < 0:
        return False
    span = context.document.paragraphs[paragraph].span
    return not names.isdisjoint(_WORD.findall(context.document.slice(span)))


def _brings_in(context: RuleContext, quote: Quote) -> bool:
    """Whether what stands before it in its paragraph names who speaks, or a verb stands behind it.

    Where nothing stands before it there, the last sentence of the paragraph before counts.

    *Pelatih itu, Dewi Anggraini, menyoroti pertahanan. “Dua gol itu …”*
    """
    document = context.document
    start = document.paragraphs[quote.paragraph].span.start
    before = document.slice(Span(start, quote.span.start)).rstrip()
    if not before and quote.paragraph:
        sentences = document.sentences(document.paragraphs[quote.paragraph - 1])
        before = document.slice(sentences[-1].span) if sentences else ""
    if _PERSON.search(before) or any(map(_is_said, _WORD.findall(before))):
        return True
    after = document.text[quote.span.end : document.paragraphs[quote.paragraph].span.end]
    following = _WORD.findall(after[:_NEAR])
    if following and (cue(following[0]) or _PERSON.match(following[0])):
        return True
    # *“…” Darmawan, dalam keterangannya*: the verb is missing, the speaker is not.
    if _SIGNED.match(after):
        return True
    return any(is_person(found, context.lexicon) for found in _NAME.findall(before))


def _is_said(word: str) -> bool:
    """Whether a word reports speech in its full form: *mengatakan*, *disebutkan*."""
    found = cue(word.lower())
    return found is not None and found.voice is not Voice.BARE


def pronoun_without_person(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for the first *ia*, *dia* or *-nya* that speaks before anybody is introduced.

    A passage cut from an article may have introduced her before.
    """
    if not looks_whole(context.document):
        return
    for report in context.document.attributions:
        speaker = report.speaker
        if speaker is None:
            continue
        unknown = speaker.kind == PRONOUN and not speaker.introduced
        if unknown and report.cue is not None and _in_scope(context, report):
            start, end = sorted((report.cue, speaker.span))
            touching = end.start - start.end <= 1
            yield Hit(Span(start.start, end.end) if touching else speaker.span)
        return


def verb_place(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *pungkas* before the last quotation, or *tambah* before the first."""
    reports = [a for a in context.document.attributions if a.cue is not None]
    quoted = [a for a in reports if a.quote is not None and a.is_speech]
    for number, report in enumerate(reports):
        verb, quote = report.verb, report.quote
        if verb is None or quote is None or report.cue is None or not _in_scope(context, report):
            continue
        if verb.voice is not Voice.BARE or report.cue.start < quote.span.end:
            continue
        span = report.cue
        if verb.clitic and report.speaker is not None:
            span = Span(span.start, report.speaker.span.end)
        if verb.grade is Grade.CLOSING and verb.root in ("pungkas", "tutup"):
            if any(_same_speaker(report, a) and a.span.start > span.end for a in quoted):
                want = "katanya" if verb.clitic else "kata"
                yield Hit(span, (want,), variant="not-last")
        elif verb.root in ("tambah", "imbuh") and number == 0 and not _heard(context, report):
            # A passage cut from an article may have quoted her before.
            if not looks_whole(context.document):
                continue
            want = "katanya" if verb.clitic else "kata"
            yield Hit(span, (want,), variant="not-heard")


def _same_speaker(one: Attribution, other: Attribution) -> bool:
    """Whether both are told to be of one person."""
    if one.speaker is None or other.speaker is None:
        return False
    first, second = one.speaker.resolved, other.speaker.resolved
    return first is not None and first == second


def _heard(context: RuleContext, report: Attribution) -> bool:
    """Whether anything said stands before this one, between marks or told: *menyampaikan*."""
    document = context.document
    if any(q.is_speech is not False and q.span.end <= report.span.start for q in document.quotes):
        return True
    before = document.text[document.paragraphs[0].span.start : report.span.start]
    return any(map(_is_said, _WORD.findall(before)))


def capital_after_comma(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a common noun with a capital at the start of indirect speech."""
    lexicon = context.lexicon
    tokens = context.document.tokens(context.paragraph)
    for at in range(2, len(tokens) - 1):
        token = tokens[at]
        if tokens[at - 1].text != "," or not token.is_word or not token.is_capitalised:
            continue
        verb = cue(tokens[at - 2].lower)
        if token.is_all_caps or verb is None or verb.voice is not Voice.ACTIVE:
            continue
        form, follows = token.lower, tokens[at + 1]
        proper = lexicon.is_name(form) or lexicon.is_place(form) or lexicon.is_abbreviation(form)
        if proper or form in OFFICES | INSTITUTIONS | CALENDAR | _SACRED or not follows.is_word:
            continue
        if follows.is_capitalised or not lexicon.is_listed(form):
            continue
        # *Bangkit, sapaan akrab korban*; *berbunyi, Surat tersebut …*: a name, a lost quotation.
        if follows.lower in _NICKNAME or verb.root == "bunyi":
            continue
        yield Hit(Span(token.start, token.end), (token.text[0].lower() + token.text[1:],))


def _in_scope(context: RuleContext, report: Attribution) -> bool:
    role = context.document.paragraphs[report.paragraph].role
    return role.value in context.rule.scope


def small_opening(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a full quotation behind a verb and a comma that has no capital."""
    text = context.document.text
    for report in context.document.attributions:
        quote, verb = report.quote, report.verb
        if quote is None or verb is None or report.cue is None or not quote.is_speech:
            continue
        body = text[quote.inside.start : quote.inside.end]
        before = text[max(0, quote.span.start - 8) : quote.span.start].rstrip()[-1:]
        if not body[:1].islower() or before != "," or not _in_scope(context, report):
            continue
        full = body.rstrip()[-1:] in ".?!" and len(_WORD.findall(body)) >= _FULL
        if full and verb.voice is Voice.ACTIVE and report.cue.end <= quote.span.start:
            start = quote.inside.start
            yield Hit(Span(start, start + 1), (body[0].upper(),))


def nested_double(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a quotation inside another between the same kind of marks (EYD V III.L)."""
    outer: dict[int, str] = {}
    for quote in context.document.quotes:
        if not quote.depth:
            outer[quote.paragraph] = quote.opening
            continue
        around = outer.get(quote.paragraph)
        role = context.document.paragraphs[quote.paragraph].role
        if around != quote.opening or not quote.closed or role.value not in context.rule.scope:
            continue
        if quote.opening in ("“", '"') and quote.closing in ("”", '"'):
            inside = context.document.slice(quote.inside)
            marks = ("‘", "’") if quote.opening == "“" else ("'", "'")
            yield Hit(quote.span, (f"{marks[0]}{inside}{marks[1]}",))
