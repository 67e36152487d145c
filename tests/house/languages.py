"""Runs a piece of code, as the documents show it, in its language, over a build of the library."""
import os
import shlex
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
C = """#include <commssl.h>
#include <stdio.h>
int main(void) {{
{code}
    return 0;
}}
"""
JAVA = """import org.commssl.*;
public class Example {{
    public static void main(String[] args) throws Exception {{
{code}
    }}
}}
"""


def environment(build):
    """What the build's `environment` file exports: the languages' programs and where the bindings are."""
    lines = (Path(build) / "environment").read_text(encoding="utf-8").splitlines()
    return os.environ | dict(shlex.split(line)[1].split("=", 1) for line in lines)


def run(language, code, build, tree=ROOT, **variables):
    env = environment(build) | variables
    with tempfile.TemporaryDirectory() as folder:
        command = prepare(language, code, Path(build), Path(tree), Path(folder), env)
        return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)


def prepare(language, code, build, tree, folder, env):
    if language == "c":
        program = folder / "example"
        (folder / "example.c").write_text(C.format(code=code))
        subprocess.run(["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{tree}/abi", folder / "example.c",
                        f"-L{build}", f"-Wl,-rpath,{build}", "-lcommssl", "-o", program], check=True)
        return [program]
    source = folder / {"ruby": "example.rb", "tcl": "example.tcl", "java": "Example.java"}[language]
    source.write_text(JAVA.format(code=code) if language == "java" else code)
    return [env[{"ruby": "RUBY", "tcl": "TCLSH", "java": "JAVA"}[language]], source]
