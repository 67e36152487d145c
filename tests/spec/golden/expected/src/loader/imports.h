/* generated from spec/; do not edit: make gen */
/* clang-format off */
/* Included by openssl.h, after OpenSSL's own headers. */
typedef void (*openssl_SSL_get_info_callback_result)(const SSL *, int, int);

struct openssl_imports {
    void (COMM_CALL *SSL_CTX_free)(SSL_CTX *);
    int (COMM_CALL *SSL_CTX_up_ref)(SSL_CTX *);
    long (COMM_CALL *SSL_CTX_ctrl)(SSL_CTX *, int, long, void *);
    const SSL_CIPHER *(COMM_CALL *SSL_get_current_cipher)(const SSL *);
    const char *(COMM_CALL *SSL_CIPHER_get_name)(const SSL_CIPHER *);
    int (COMM_CALL *SSL_CIPHER_get_bits)(const SSL_CIPHER *, int *);
    SSL_CTX *(COMM_CALL *PEM_read_bio_BOX_AUX)(BIO *, SSL_CTX **, pem_password_cb *, void *);
    X509 *(COMM_CALL *SSL_get1_peer_certificate)(const SSL *);
    unsigned long (COMM_CALL *ERR_get_error_all)(const char **, int *, const char **, const char **, int *);
    unsigned long (COMM_CALL *ERR_get_error_line_data)(const char **, int *, const char **, int *);
    openssl_SSL_get_info_callback_result (COMM_CALL *SSL_get_info_callback)(SSL *);
};

#define OPENSSL_IMPORT_COUNT 11

union openssl_table {
    struct openssl_imports imports;
    void (*symbols[OPENSSL_IMPORT_COUNT])(void);
};
_Static_assert(sizeof(struct openssl_imports) == OPENSSL_IMPORT_COUNT * sizeof(void (*)(void)),
               "a member of openssl_imports is a row of imports.inc");

extern struct openssl_imports openssl;

unsigned long COMM_CALL fallback_ERR_get_error_all(const char **, int *, const char **, const char **, int *);
