"""src/loader: what is imported from OpenSSL, where each system keeps it, and constants its versions disagree on;
src/openssl: what is read from PEM by which import."""

from cabi import C_HEAD, indented, part, prototype, quoted, table, text, typed

LOADED = ("required", "optional", "renamed", "fallback")  # classes with an entry in the table of symbols
SYSTEMS = {"linux": "__linux__", "windows": "_WIN32", "macos": "__APPLE__", "freebsd": "__FreeBSD__",
           "openbsd": "__OpenBSD__", "netbsd": "__NetBSD__", "solaris": "__sun", "aix": "_AIX"}
FOR_EVER = "0xffffff"

def loaded(model):
    return [one for one in model.imports.values() if one.class_ in LOADED]

def version(text, none):
    """"1.1.1" is 0x010101: major, minor, patch."""
    numbers = [int(number) for number in text.split(".")] + [0, 0] if text else []
    return "0x" + "".join(f"{number:02x}" for number in numbers[:3]) if text else none

def ended(names):
    """A string of names, each ended by NUL."""
    return '"' + "".join(name + "\\0" for name in names) + '"'

def result_type(one):
    """A function pointer as result needs a name."""
    return f"openssl_{one.name}_result" if "(*)" in one.returns else one.returns

def literal(value, kind):
    """An argument of a ctrl macro: a parameter (`a1`) is cast to what SSL_ctrl takes, anything else stands as it is."""
    if not (value.startswith("a") and value[1:].isdigit()):
        return value
    return f"(void *)(uintptr_t){value}" if kind == "void *" else f"({kind}){value}"

def inline(one):
    """The body of a ctrl or noop macro, as a function."""
    params = [typed(kind, f"a{index}") for index, kind in enumerate(one.args)]
    lines = prototype(typed(f"static inline {one.returns}", f"openssl_{one.name}"), params, " {")
    if one.class_ == "ctrl":
        arguments = f"a0, {one.cmd}, {literal(one.larg, 'long')}, {literal(one.parg, 'void *')}"
        return lines + [f"    return {one.via}({arguments});", "}"]
    return lines + [f"    (void)a{index};" for index in range(len(params))] + [f"    return {one.value};", "}"]

def declared(model):
    """The table of symbols, in C."""
    rows = loaded(model)
    lines = C_HEAD + ["/* Included by openssl.h, after OpenSSL's own headers. */"]
    lines += [f"typedef {typed(one.returns, result_type(one))};" for one in rows if "(*)" in one.returns]
    lines += ["", "struct openssl_imports {"]
    for one in rows:
        lines += indented(prototype(typed(result_type(one), f"(COMM_CALL *{one.name})"), one.args))
    lines += part("imports-table", count=len(rows))
    for one in rows:
        if one.class_ == "fallback":
            lines += prototype(typed(result_type(one), f"COMM_CALL fallback_{one.name}"), one.args) + [""]
    return text(lines[:-1])

def renamed(model):
    """OpenSSL's names, which from then on are the table's entries and the macros over them."""
    lines = C_HEAD + ["/* Included by openssl.h, after imports.h. */"]
    for one in loaded(model):
        lines += [f"#undef {one.name}", f"#define {one.name} (openssl.{one.name})"]
    for one in model.imports.values():
        if one.class_ not in LOADED:
            lines += ["", f"#undef {one.name}"] + ([] if one.class_ == "composite" else inline(one))
            lines += [f"#define {one.name} openssl_{one.name}"]
    return text(lines)

def imports(model):
    """Rows (candidate names, each ended by NUL; class; library; fallback), in the order of struct openssl_imports."""
    for one in loaded(model):
        fallback = f"(void (*)(void))fallback_{one.name}" if one.class_ == "fallback" else "NULL"
        yield ended(one.names or (one.name,)), f"IMPORT_{one.class_.upper()}", f"LIB_{one.lib.upper()}", fallback

def macros(model):
    """Rows (name of a macro, what it calls, each ended by NUL): there when all that it calls is."""
    return [(quoted(one.name), ended([one.via] if one.via else one.uses))
            for one in model.imports.values() if one.class_ not in LOADED]

def constants(model):
    """Rows (name, since, until, value), several for a name when OpenSSL's versions disagree; until is exclusive."""
    found = [(bit.openssl, "", "", bit.value) for flags in model.flags.values() for bit in flags.bits]
    for one in model.constants.values():
        found += [(one.name, "", "", one.value)] if one.value is not None else []
        found += [(one.name, row.since, row.until, row.value) for row in one.by_version]
    return [(quoted(name), version(since, "0"), version(until, FOR_EVER), f"UINT64_C({value:#x})")
            for name, since, until, value in found]

def paths(one):
    """The lists of a platform: its library path, and the files of each word size, newest first."""
    files = one.files
    return {"libraries": one.libraries, "ssl": files.ssl, "crypto": files.crypto,
            "ssl_32": files.ssl_32 or files.ssl, "crypto_32": files.crypto_32 or files.crypto}

def platforms(model):
    lines, rows, here = list(C_HEAD), [], []
    for index, one in enumerate(model.platforms.values()):
        for name, entries in paths(one).items():
            body = ", ".join([quoted(entry) for entry in entries] + ["NULL"])
            lines.append(f"static const char *const platform_{one.name}_{name}[] = {{ {body} }};")
        fields = [quoted(one.name), quoted(one.availability), quoted(one.pattern)]
        fields += [f"platform_{one.name}_{name}" for name in paths(one)]
        rows.append(f"    {{ {', '.join(fields)} }},")
        test = f"defined({SYSTEMS[one.name]})" if one.name in SYSTEMS else ""
        here += [f"#{'elif' if here else 'if'} {test}" if test else "#else", f"#define PLATFORM_HERE {index}"]
    lines += ["", "static const struct platform platforms[] = {"] + rows + ["};", "", "/* The row of this system. */"]
    return text(lines + here + (["#endif"] if here else []))

def pem(model):
    """What `pem-read` reads: name, kind of handle, import, each row a use of a macro of who includes it."""
    rows = (f"PEM_THING({one.name}, {model.c_kind(one.handle)}, {one.import_})" for one in model.pems.values())
    return text([*C_HEAD, *rows])

def emit(model):
    tables = {"imports": imports, "macros": macros, "constants": constants}
    files = {f"src/loader/{name}.inc": table(rows(model)) for name, rows in tables.items()}
    headers = {"src/loader/imports.h": declared(model), "src/loader/import_names.h": renamed(model)}
    return files | headers | {"src/loader/platforms.inc": platforms(model), "src/openssl/pem.inc": pem(model)}
