"""Write the JSON Schemas in docs/skema/ from the tables of keys; --check only compares.

python docs/skema.py [--check]
"""

import json
import sys
from pathlib import Path

from lintberita.cli.schema import SCHEMAS

FOLDER = Path(__file__).parent / "skema"


def main() -> None:
    """Rewrite the files, or say which are stale."""
    for name, schema in SCHEMAS.items():
        path = FOLDER / f"{name}.schema.json"
        text = json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
        if "--check" not in sys.argv:
            path.write_text(text, "utf-8")
        elif not path.is_file() or path.read_text("utf-8") != text:
            sys.exit(f"{path} is stale: run python docs/skema.py")


if __name__ == "__main__":
    main()
