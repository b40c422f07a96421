"""Running rules over drafts: select, run, make findings, settle, fix; keep results, share work."""
