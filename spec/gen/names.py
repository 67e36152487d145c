"""One rule for names: how a Lisp name is spelt in C, Java, Ruby, Tcl and OpenSSL."""

OPENSSL_PREFIXES = ("ssl-ctx", "ssl-cipher", "ssl")
OPENSSL_PHRASES = {"rsaprivatekey": "RSAPrivateKey", "privatekey": "PrivateKey", "asn1": "ASN1", "ca": "CA"}

KEYWORDS = {
    "C": """alignas alignof asm auto bool break case char const constexpr continue default do double else enum errno extern
        false float for goto if inline int long nullptr register restrict return short signed sizeof static static_assert
        struct switch thread_local true typedef typeof union unsigned void volatile while""",
    "C++": """and and_eq bitand bitor catch char16_t char32_t char8_t class co_await co_return co_yield compl concept
        const_cast consteval constinit decltype delete dynamic_cast explicit export friend mutable namespace new noexcept
        not not_eq operator or or_eq private protected public reinterpret_cast requires static_cast template this throw
        try typeid typename using virtual wchar_t xor xor_eq""",
    "Java": """abstract assert boolean break byte case catch char class const continue default do double else enum extends
        false final finally float for goto if implements import instanceof int interface long native new null package
        private protected public return short static strictfp super switch synchronized this throw throws transient true
        try void volatile while clone equals finalize hashCode notify notifyAll toString wait getClass""",
    "Ruby": """alias and begin break case class def defined do else elsif end ensure false for if in module next nil not
        or redo rescue retry return self super then true undef unless until when while yield initialize send
        method_missing""",
}
TCL_COMMANDS = """after append apply array break catch cd chan clock close concat continue coroutine dict encoding eof error
    eval exec exit expr fblocked fconfigure fcopy file fileevent flush for foreach format gets glob global if incr info
    interp join lappend lassign lindex linsert list llength lmap load lrange lrepeat lreplace lreverse lsearch lset lsort
    namespace open package pid proc puts pwd read regexp regsub rename return scan seek set socket source split string
    subst switch tailcall tell throw time trace try unload unset update uplevel upvar variable vwait while yield"""


def snake(name):
    """C without its prefix, and Ruby."""
    return name.replace("-", "_")


def upper(name):
    return snake(name).upper()


def pascal(name):
    """Types of Java and Ruby: `ssl-failure` is `SslFailure`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("-"))


def camel(name):
    """Java."""
    return name[:1] + pascal(name)[1:]


def openssl_name(name):
    """Rule 25.8.6.4 of the guide; SSL_CIPHER is one of its upper-case prefixes, and a phrase is a whole word."""
    prefix = next((prefix for prefix in OPENSSL_PREFIXES if name == prefix or name.startswith(prefix + "-")), "")
    words = [word for word in name[len(prefix):].split("-") if word]
    return "_".join(([upper(prefix)] if prefix else []) + [OPENSSL_PHRASES.get(word, word) for word in words])


def lisp_name(c_name):
    """Rule 25.8.6.3 of the guide."""
    return c_name.lower().replace("_", "-")


def taken(name, function):
    """Answers the language in which the name cannot be used, else None."""
    for language, words in KEYWORDS.items():
        if {"Java": camel}.get(language, snake)(name) in words.split():
            return language
    return "Tcl" if function and name in TCL_COMMANDS.split() else None
