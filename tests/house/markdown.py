"""The code blocks of the project's documents."""
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def blocks(document):
    """(language, code, the last line of text before it) of each fenced block."""
    found, code, before = [], None, ""
    for line in (ROOT / document).read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith("```") and code is None:
            language, code = line[3:].strip(), ""
        elif line.startswith("```"):
            found.append((language, code, before))
            code, before = None, ""
        elif code is not None:
            code += line
        elif line.strip():
            before = line.strip()
    return found
