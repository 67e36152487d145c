# generated from spec/; do not edit: make gen
namespace eval commssl {
    # A file in DER.
    variable SSL_FILETYPE_ASN1 0x2
    # Do not use TLS 1.3.
    variable SSL_OP_NO_TLSv1_3 0x20000000
    # Adds mode bits.
    variable SSL_CTRL_MODE 0x21
    # All harmless work-arounds.
    LookUpWhenRead SSL_OP_ALL
}
