"""Protects: cache and workers change how long a run takes, and nothing of what it says."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from lintberita.cli.run import POOL_FROM, CheckJob, checked
from lintberita.cli.session import Session
from tests.unit.cli.test_check import BAD, ONE_RULE

EXAMPLES = Path(__file__).parents[3] / "examples" / "draf"
posix = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


class Newsroom:
    """A folder of drafts and a cache of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "naskah"
        self.folder.mkdir()
        self.environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "tembolok")}
        self.results = folder / "tembolok" / "lintberita" / "hasil"

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, "utf-8")

    def fill(self, size: int) -> None:
        """Write different drafts, ``size`` bytes in all."""
        text = (EXAMPLES / "siaran-pers.txt").read_text("utf-8")
        for number in range(size // len(text.encode()) + 1):
            self.write(f"{number:04}.txt", f"{text}\n\nCitra ke-{number} baik dimata publik.\n")

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "lintberita", "check", str(self.folder), *arguments]

    def check(self, *arguments: str) -> str:
        run = subprocess.run(
            self.command("--format", "json", "--exit-zero", *arguments),
            env=self.environment,
            capture_output=True,
        )
        assert (run.returncode, run.stderr.decode()) == (0, "")
        return run.stdout.decode("utf-8")

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Begin a run in a process group of its own."""
        return subprocess.Popen(
            self.command("--format", "json", *arguments),
            env=self.environment,
            start_new_session=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def kept(self) -> int:
        return sum(1 for path in self.results.rglob("*") if path.is_file())


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return Newsroom(tmp_path)


def test_cached_and_fresh_reports_are_the_same_bytes(newsroom: Newsroom) -> None:
    drafts = sorted(EXAMPLES.iterdir())
    for path in drafts:
        (newsroom.folder / path.name).write_bytes(path.read_bytes())
    fresh = newsroom.check("--no-cache")
    assert newsroom.kept() == 0
    assert newsroom.check() == fresh
    assert newsroom.kept() == len(drafts)
    assert newsroom.check() == fresh
    assert newsroom.kept() == len(drafts)


def test_known_drafts_need_no_rules(newsroom: Newsroom) -> None:
    newsroom.write("a.txt", BAD)
    first = newsroom.check()
    code = "import lintberita.cli.session as s; s.open_linter = None; import lintberita.cli as c; "
    run = subprocess.run(
        [sys.executable, "-c", f"{code}c.main()", *newsroom.command("--format", "json")[3:]],
        env=newsroom.environment,
        capture_output=True,
        text=True,
    )
    assert run.stdout == first, run.stderr


def test_whatever_counts_makes_a_result_of_its_own(newsroom: Newsroom) -> None:
    """Every step changes one thing; a result from before it must not be taken for one after."""
    rule = (
        "id: gaya/contoh\nkind: existence\nseverity: {severity}\nmessage: Hindari.\nwhy: Contoh.\n"
        "reference: contoh\nterms: [publik]\nexamples: [{{bad: publik}}, {{ok: umum}}]\n"
    )

    def rule_of(severity: str) -> None:
        newsroom.write("aturan.yml", rule.format(severity=severity))

    def config(text: str) -> None:
        newsroom.write("lintberita.yaml", text)

    newsroom.write("a.txt", BAD)
    rule_of("warning")
    own = "rules: [aturan.yml]\n"
    newsroom.write("kata.daftar", "dimata\n")
    steps: list[tuple[tuple[str, ...], Callable[[], object]]] = [
        ((), lambda: None),
        (("--date", "2026-11-24"), lambda: None),
        (("--doc-type", "kolom"), lambda: None),
        (("--style", "eyd-ketat"), lambda: None),
        (("--select", "ejaan"), lambda: None),
        (("--ignore", "ejaan"), lambda: None),
        ((), lambda: config("severity: {ejaan: info}\n")),
        ((), lambda: config("rule-options: {gaya/kalimat-panjang: {maks-kata: 12}}\n")),
        ((), lambda: config(own)),
        ((), lambda: rule_of("error")),
        ((), lambda: config(f"{own}words: [kata.daftar]\n")),
        ((), lambda: newsroom.write("kata.daftar", "lain\n")),
        ((), lambda: newsroom.write("a.txt", BAD + "Baik.\n")),
    ]
    reports = []
    for number, (arguments, change) in enumerate(steps, 1):
        change()
        reports.append(newsroom.check(*arguments))
        assert newsroom.kept() == number, (number, arguments)
        assert reports[-1] == newsroom.check(*arguments, "--no-cache")
    assert len(set(reports)) >= 6, "most steps show in the report"


def test_a_baseline_counts_though_the_result_was_known_before(newsroom: Newsroom) -> None:
    newsroom.write("a.txt", BAD)
    assert '"by": "baseline"' not in newsroom.check()
    accept = [sys.executable, "-m", "lintberita", "baseline", "."]
    subprocess.run(accept, cwd=newsroom.folder, check=True, capture_output=True)
    newsroom.write("lintberita.yaml", "")
    kept = newsroom.kept()
    assert newsroom.check() == newsroom.check("--no-cache")
    assert newsroom.kept() == kept
    assert '"by": "baseline"' in newsroom.check()
    assert '"by": "baseline"' not in newsroom.check("--no-baseline")


def test_a_style_that_a_draft_asks_for_counts(newsroom: Newsroom) -> None:
    newsroom.write("lintberita.yaml", "")
    newsroom.write("gaya.yaml", "extends: redaksi\n")
    newsroom.write("a.md", f"---\nlintberita: {{profile: gaya.yaml}}\n---\n\n{BAD}")
    assert '"dimata"' in newsroom.check()
    newsroom.write("gaya.yaml", "extends: redaksi\nignore: [ejaan]\n")
    assert '"dimata"' not in newsroom.check()
    assert newsroom.kept() == 2
    newsroom.write("a.md", f"---\nlintberita: {{profile: lain.yaml}}\n---\n\n{BAD}")
    run = subprocess.run(
        newsroom.command(), env=newsroom.environment, capture_output=True, text=True
    )
    assert run.returncode == 2
    assert "lain.yaml" in run.stdout


def test_overrides_make_results_of_their_own(newsroom: Newsroom) -> None:
    newsroom.write("lintberita.yaml", "overrides: [{files: [b.txt], ignore: [ejaan]}]\n")
    newsroom.write("a.txt", BAD)
    newsroom.write("b.txt", BAD)
    for _ in range(2):
        files = json.loads(newsroom.check())["files"]
        assert [any(f["text"] == "dimata" for f in file["findings"]) for file in files] == [
            True,
            False,
        ]


def test_a_report_that_quotes_the_draft_keeps_nothing(newsroom: Newsroom) -> None:
    newsroom.write("a.txt", BAD)
    run = newsroom.command("--format", "html", "--exit-zero")
    pages = [
        subprocess.run(run, env=newsroom.environment, check=True, capture_output=True).stdout
        for _ in range(2)
    ]
    assert pages[0] == pages[1]
    assert newsroom.kept() == 0


def test_what_rules_are_is_told_of_known_drafts_too(newsroom: Newsroom) -> None:
    newsroom.write("a.txt", BAD)
    run = newsroom.command("--format", "sarif", "--exit-zero")
    logs = [
        subprocess.run(run, env=newsroom.environment, check=True, capture_output=True).stdout
        for _ in range(2)
    ]
    assert logs[0] == logs[1]


def test_a_damaged_result_is_made_again(newsroom: Newsroom) -> None:
    newsroom.write("a.txt", BAD)
    first = newsroom.check()
    (kept,) = (path for path in newsroom.results.rglob("*") if path.is_file())
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-3])
    assert newsroom.check() == first
    assert kept.read_bytes() == whole


def test_any_number_of_jobs_says_the_same(newsroom: Newsroom) -> None:
    newsroom.fill(POOL_FROM + 20_000)
    (newsroom.folder / "0003.txt").write_bytes(b"\0\0")
    options = ("--format", "json", *ONE_RULE)

    def run(*more: str) -> tuple[int, bytes, bytes]:
        done = subprocess.run(
            newsroom.command(*options, *more), env=newsroom.environment, capture_output=True
        )
        return done.returncode, done.stdout, done.stderr

    alone = run("--jobs", "1", "--no-cache")
    assert b"NUL" in alone[1]
    assert alone[2] == b""
    assert run("--jobs", "3", "--no-cache") == alone
    # Kept by the workers.
    assert run("--jobs", "2") == alone
    assert newsroom.kept() == len(list(newsroom.folder.iterdir())) - 1
    # Some are known, some are not.
    newsroom.write("0005.txt", BAD)
    again = run("--jobs", "2")
    assert again == run("--jobs", "1", "--no-cache") != alone


@pytest.mark.parametrize(
    ("sizes", "shared"),
    [((POOL_FROM, 1), True), ((1, POOL_FROM), True), ((2 * POOL_FROM,), False), ((9, 9), False)],
)
def test_workers_are_started_where_there_is_something_to_share(
    newsroom: Newsroom, sizes: tuple[int, ...], shared: bool
) -> None:
    for number, size in enumerate(sizes):
        newsroom.write(f"{number}.txt", "a" * size)
    session = Session([str(newsroom.folder)], select=ONE_RULE[1:], no_cache=True)
    results = checked(session, list(session.drafts()), jobs=2)
    next(results)
    assert bool(active_children()) is shared
    list(results)
    assert not active_children()


def test_a_wrong_setting_is_told_once_whatever_the_jobs(newsroom: Newsroom) -> None:
    newsroom.fill(POOL_FROM)
    newsroom.write("lintberita.yaml", "ignore: [ejan]\n")
    run = subprocess.run(
        newsroom.command("--jobs", "2"), env=newsroom.environment, capture_output=True, text=True
    )
    assert run.returncode == 2
    (line,) = run.stderr.splitlines()
    assert 'Tidak ada aturan atau keluarga "ejan"' in line


def test_a_draft_that_ends_a_worker_is_named() -> None:
    from lintberita.cli.drafts import Draft
    from lintberita.cli.run import Waiting

    job = CheckJob(Session(["a.txt"]), None, facts=False)
    result = job.lost(Waiting(Draft(Path("a.txt"), named=True), b"", ""), -9)
    assert (result.path, result.internal) == ("a.txt", True)
    assert result.error is not None
    assert "-9" in result.error


def wait_for(condition: object, seconds: float = 60) -> None:
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def is_gone(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.fixture
def at_work(newsroom: Newsroom) -> Iterator["subprocess.Popen[str]"]:
    """A run with two workers that has kept its first results."""
    newsroom.fill(8 * POOL_FROM)
    run = newsroom.start("--jobs", "2")
    wait_for(lambda: newsroom.kept() > 3)
    yield run
    if not is_gone(run.pid):
        os.killpg(run.pid, signal.SIGKILL)


@posix
def test_ctrl_c_ends_all_processes_in_one_line(at_work: "subprocess.Popen[str]") -> None:
    os.killpg(at_work.pid, signal.SIGINT)
    out, told = at_work.communicate(timeout=60)
    assert out == ""
    assert told.strip() == "lintberita: Dihentikan."
    assert at_work.returncode == 3
    wait_for(lambda: is_gone(at_work.pid))


@posix
def test_killed_in_the_middle_it_leaves_a_whole_cache(
    at_work: "subprocess.Popen[str]", newsroom: Newsroom
) -> None:
    at_work.kill()
    at_work.communicate(timeout=60)
    # Nobody is left to ask them, so that the workers go as well.
    wait_for(lambda: is_gone(at_work.pid))
    for path in sorted(newsroom.folder.iterdir())[20:]:
        path.unlink()
    kept = newsroom.kept()
    known = newsroom.check()
    assert newsroom.kept() - kept < 20, "what was kept before the end is used"
    assert known == newsroom.check("--no-cache")
    assert len(json.loads(known)["files"]) == 20


@posix
def test_killed_in_the_middle_fix_leaves_whole_drafts(tmp_path: Path) -> None:
    filler = "Warga menonton pertunjukan di lapangan desa sampai malam hari.\n\n" * 20
    before, after = filler + BAD, filler + BAD.replace("dimata", "di mata")
    drafts = [tmp_path / f"{number:03}.txt" for number in range(80)]
    for path in drafts:
        path.write_text(before, "utf-8")
    run = subprocess.Popen(
        [sys.executable, "-m", "lintberita", "fix", str(tmp_path), *ONE_RULE],
        stdout=subprocess.DEVNULL,
    )
    wait_for(lambda: drafts[2].read_text("utf-8") == after)
    run.kill()
    run.wait()
    texts = [path.read_text("utf-8") for path in drafts]
    assert set(texts) == {before, after}, "killed too late, or a draft is broken"
