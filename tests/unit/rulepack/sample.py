"""A rule of an outlet's own, as it is written and works."""

RULE = """\
id: gaya/kata-kami
kind: substitution
severity: warning
message: 'Di sini ditulis {wants}.'
why: Begitu gaya kami.
reference: Gaya selingkung
fix: safe
terms:
  - {wrong: netizen, right: warganet}
examples:
  - {bad: "Kata netizen.", good: "Kata warganet."}
  - {ok: "Kata warganet."}
"""
