"""Running rules over drafts: select, run, make findings, settle overlaps, fix."""
