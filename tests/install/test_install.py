"""The installed tree serves C and C++ programs where it was installed, in a package's stage, and wherever it is moved."""
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ["BUILD_DIR"])
CONSUMER = ROOT / "tests/install/consumer"
COMPILERS = {"gcc": ("c", "c11"), "clang": ("c", "c11"), "g++": ("cpp", "c++11"), "clang++": ("cpp", "c++11")}
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
LIBRARY = ["libcommssl.a", "libcommssl.so", "libcommssl.so.1", "libcommssl.so.1.0.0", "pkgconfig/commssl.pc"]
PACKAGE = {"config", "config-version", "targets"}
OF_OPENSSL = r"(?:SSL|TLS|OPENSSL|CRYPTO|ERR|X509|BIO|EVP|PEM|ASN1|OBJ|sk|BN)_\w+"


def run(*command, **variables):
    done = subprocess.run(command, env=os.environ | variables, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def needed(program):
    return re.findall(r"\(NEEDED\).*\[(.*)\]", run("readelf", "-d", program))


def symbols(archive, *options):
    return sorted(line.split()[-1] for line in run("nm", *options, archive).splitlines() if re.search(r" [A-Za-z] ", line))


def files(tree):
    """What is below, without the file that CMake names after the build type."""
    found = (p.relative_to(tree) for p in tree.rglob("*") if not p.is_dir())
    return sorted(str(p) for p in found if not re.fullmatch(r"commssl-targets-\w+\.cmake", p.name))


def expected(libdir):
    headers = ["commssl.h", *(f"commssl/{p.name}" for p in (ROOT / "abi/commssl").glob("*.h"))]
    manual = [f"share/man/man3/{p.name}" for p in (ROOT / "abi/man/man3").glob("*.3")]
    library = LIBRARY + [f"cmake/commssl/commssl-{name}.cmake" for name in PACKAGE]
    return sorted(manual + [f"include/{x}" for x in headers] + [f"{libdir}/{x}" for x in library])


class Tree:
    """An installed tree, and how programs are built with it."""

    def __init__(self, path, libdir="lib"):
        self.path = path
        self.lib = path / libdir

    def pkg_config(self, *options):
        return shlex.split(run("pkg-config", *options, "commssl", PKG_CONFIG_PATH=str(self.lib / "pkgconfig")))

    def compile(self, source, program, static=False, compiler="gcc"):
        flags = self.pkg_config(*["--static"] * static, "--cflags", "--libs")
        if static:  # Where both libraries are, -l would take the shared one.
            flags = ["-l:libcommssl.a" if x == "-lcommssl" else x for x in flags]
        run(compiler, f"-std={COMPILERS[compiler][1]}", *WARNINGS, source, *flags, "-o", program)

    def cmake(self, folder, *options):
        run("cmake", "-G", "Ninja", "-S", CONSUMER, "-B", folder, f"-DCMAKE_PREFIX_PATH={self.path}", *options)


def install(build, *options, **variables):
    run("cmake", "--install", build, *options, **variables)


def setUpModule():
    global FOLDER, TREES
    FOLDER = Path(tempfile.mkdtemp(prefix="commssl-"))
    unittest.addModuleCleanup(shutil.rmtree, FOLDER)
    install(BUILD, "--prefix", FOLDER / "installed")
    install(BUILD, "--prefix", "/opt/commssl", DESTDIR=str(FOLDER / "stage"))
    install(BUILD, "--prefix", FOLDER / "first")
    (FOLDER / "moved/further").mkdir(parents=True)
    shutil.move(FOLDER / "first", FOLDER / "moved/further/down here")
    TREES = {
        "installed": Tree(FOLDER / "installed"),
        "staged": Tree(FOLDER / "stage/opt/commssl"),
        "moved": Tree(FOLDER / "moved/further/down here"),
    }


class Files(unittest.TestCase):
    def test_what_is_installed(self):
        for name, tree in TREES.items():
            self.assertEqual(expected("lib"), files(tree.path), name)

    def test_a_stage_holds_all_under_the_prefix(self):
        self.assertEqual([f"opt/commssl/{x}" for x in expected("lib")], files(FOLDER / "stage"))

    def test_no_file_tells_where_it_was_built_or_installed(self):
        # A folder right under / has a name that ends others' paths too.
        told = rf"(?:^|[^\w.}}-]|-[IL])(?:{'|'.join(map(re.escape, map(str, (ROOT, BUILD, FOLDER))))})(?![\w.-])"
        for path in TREES["moved"].path.rglob("*"):
            if path.suffix in (".pc", ".cmake", ".h"):
                self.assertNotRegex(path.read_text(encoding="utf-8"), told, path)

    def test_the_soname_carries_the_abi_number(self):
        self.assertRegex(run("readelf", "-d", TREES["installed"].lib / "libcommssl.so"), r"SONAME.*\[libcommssl\.so\.1\]")

    def test_the_archive_needs_no_openssl(self):
        undefined = symbols(TREES["installed"].lib / "libcommssl.a", "-u")
        self.assertIn("dlopen", undefined)
        self.assertEqual([], [x for x in undefined if re.fullmatch(OF_OPENSSL, x)])

    def test_the_archive_takes_no_name_that_is_not_public(self):
        self.assertEqual((ROOT / "abi/symbols.list").read_text().split(),
                         symbols(TREES["installed"].lib / "libcommssl.a", "-g", "--defined-only"))

    def test_the_version_is_the_headers(self):
        header = (TREES["installed"].path / "include/commssl/base.h").read_text(encoding="utf-8")
        self.assertIn(f'COMM_LIBRARY_VERSION "{TREES["installed"].pkg_config("--modversion")[0]}"', header)


class Manual(unittest.TestCase):
    def man(self, tree, name):
        return run("man", "-M", tree.path / "share/man", name, MANWIDTH="100", MANPAGER="cat", LC_ALL="C.UTF-8")

    def test_every_function_has_a_page_that_shows_its_declaration(self):
        pages = {p.stem: p.read_text(encoding="utf-8") for p in (TREES["installed"].path / "share/man/man3").glob("*.3")}
        functions = {x for x in (ROOT / "abi/symbols.list").read_text().split() if "_keywords_" not in x}
        for name in functions:
            self.assertRegex(pages[name], rf"(?s)\n\.SH SYNOPSIS\n#include <commssl\.h>\n\.PP\n\.nf\n.*\b{name}\(.*\n\.SH DESCRIPTION\n.*\n\.SH THREADS\n", name)
            self.assertIn(f"\\fB{name}\\fP(3)\n", pages["commssl"])

    def test_a_page_names_only_pages_that_are_there(self):
        pages = {p.stem: p.read_text(encoding="utf-8") for p in (TREES["installed"].path / "share/man/man3").glob("*.3")}
        for name, page in pages.items():
            self.assertLessEqual(set(re.findall(r"\\fB(comm_\w+|COMM_\w+)\\fP\(3\)", page)), set(pages), name)

    def test_no_page_has_a_fault(self):
        pages = sorted((TREES["installed"].path / "share/man/man3").glob("*.3"))
        done = subprocess.run(["groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-z", *pages], capture_output=True, text=True)
        self.assertEqual((0, ""), (done.returncode, done.stderr))

    def test_man_shows_them(self):
        for tree in TREES.values():
            page = self.man(tree, "comm_open_tcp_stream")
            for part in ("NAME", "comm_open_tcp_stream - ", "SYNOPSIS", "comm_socket_stream **stream);", "DESCRIPTION", "RETURNS", "CONDITIONS", "THREADS"):
                self.assertIn(part, page)
            self.assertIn("pkg-config --cflags --libs commssl", self.man(tree, "commssl"))


class Consumers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def check(self, program, static, **variables):
        """It runs, and tells the version of an OpenSSL that it does not link."""
        self.assertRegex(run(program, **variables), r"^OpenSSL \d")
        self.assertEqual([] if static else ["libcommssl.so.1"], re.findall(r"\S*(?:ssl|crypto)\S*", "\n".join(needed(program))))

    def check_pkg_config(self, tree, kind, compiler="gcc"):
        program, static = self.folder / "consumer", kind == "static"
        tree.compile(CONSUMER / f"consumer.{COMPILERS[compiler][0]}", program, static, compiler)
        self.check(program, static, **({} if static else {"LD_LIBRARY_PATH": str(tree.lib)}))

    def check_cmake(self, tree, compiler):
        tree.cmake(self.folder, f"-DCMAKE_CXX_COMPILER={compiler}")
        run("cmake", "--build", self.folder)
        self.check(self.folder / "consumer-shared", static=False)
        self.check(self.folder / "consumer-static", static=True)

    def test_cmake_refuses_another_major_version(self):
        with self.assertRaisesRegex(AssertionError, r"compatible\s+with\s+requested\s+version\s+\"2\.0\""):
            TREES["installed"].cmake(self.folder, "-DWANTED=2.0")

    def test_a_function_of_openssl_that_commssl_does_not_have(self):
        source = ROOT / "examples/ssl/own-function.c"
        named = re.findall(r'find\("(\w+)"', source.read_text(encoding="utf-8"))
        self.assertTrue(named)
        self.assertEqual([], [x for x in named if x in (ROOT / "abi/names.tsv").read_text(encoding="utf-8").split()])
        TREES["installed"].compile(source, self.folder / "own-function")
        said = run(self.folder / "own-function", LD_LIBRARY_PATH=str(TREES["installed"].lib))
        self.assertEqual("security level 3\n", said)

    def test_a_build_of_the_library_alone_goes_where_it_is_told(self):
        build, prefix = self.folder / "build", self.folder / "usr"
        run("cmake", "-G", "Ninja", "-S", ROOT, "-B", build, "-DCMAKE_BUILD_TYPE=Release", "-DCOMMSSL_TESTS=OFF", "-DCOMMSSL_BINDINGS=OFF",
            f"-DCMAKE_INSTALL_PREFIX={prefix}", "-DCMAKE_INSTALL_LIBDIR=lib/of/this-machine")
        cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
        self.assertNotRegex(cache, r"(?m)^(?:CMAKE_CXX_COMPILER|SWIG|RUBY|TCLSH):")
        run("cmake", "--build", build)
        install(build)
        self.assertEqual(expected("lib/of/this-machine"), files(prefix))
        self.check_pkg_config(Tree(prefix, "lib/of/this-machine"), "shared")


def add_case(check, tree, *how):
    def case(self):
        getattr(self, f"check_{check}")(TREES[tree], *how)

    setattr(Consumers, "_".join(["test", tree, check, *how]).replace("+", "x"), case)


for each in ("installed", "staged", "moved"):
    for compiler in COMPILERS:
        add_case("pkg_config", each, "shared", compiler)
        add_case("pkg_config", each, "static", compiler)
    add_case("cmake", each, "g++")
add_case("cmake", "installed", "clang++")

if __name__ == "__main__":
    unittest.main()
