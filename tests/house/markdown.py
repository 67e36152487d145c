"""The code blocks of the project's documents."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def blocks(document):
    """(language, code, the text line before it) of each fenced block."""
    text = (ROOT / document).read_text(encoding="utf-8")
    found = re.findall(r"^(?P<before>[^\n]*)\n\n```(?P<language>\w+)\n(?P<code>.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [(language, code, before) for before, language, code in found]
