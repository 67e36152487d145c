"""One rule for names: how a Lisp name is spelt in C, Java, Ruby, Tcl and OpenSSL."""

from load import data

OPENSSL_PREFIXES = ("ssl-ctx", "ssl-cipher", "ssl")
OPENSSL_PHRASES = {"rsaprivatekey": "RSAPrivateKey", "privatekey": "PrivateKey", "asn1": "ASN1", "ca": "CA"}

TAKEN = {language: words.split() for language, words in data("taken.toml").items()}

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

def taken(name, function):
    """Answers the language in which the name cannot be used, else None."""
    for language, words in TAKEN.items():
        spelt = camel(name) if language.startswith("Java") else name if language == "Tcl" else snake(name)
        if spelt in words and (function or language not in ("Tcl", "Java's objects")):
            return language
    return None
