# generated from spec/; do not edit: make gen
namespace eval commssl {
    # A file in PEM.
    variable SSL_FILETYPE_PEM 0x1
    # A file in DER.
    variable SSL_FILETYPE_ASN1 0x2
    # Do not use TLS 1.2.
    variable SSL_OP_NO_TLSv1_2 0x8000000
    # Do not use TLS 1.3.
    variable SSL_OP_NO_TLSv1_3 0x20000000
    # Refuse renegotiation.
    variable SSL_OP_NO_RENEGOTIATION 0x40000000
    # All harmless work-arounds for bugs of other implementations.
    LookUpWhenRead SSL_OP_ALL
    # The verify result of a chain without fault, or of no chain at all.
    variable X509_V_OK 0x0
    # A certificate has expired.
    variable X509_V_ERR_CERT_HAS_EXPIRED 0xa
    # The chain ends in a root that is not trusted.
    variable X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN 0x13
    # The issuer is not among the trusted certificates.
    variable X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY 0x14
    # The certificate is for another host name.
    variable X509_V_ERR_HOSTNAME_MISMATCH 0x3e
}
