/* generated from spec/; do not edit: make gen */
/* clang-format off */
/* Included by openssl.h, after OpenSSL's own headers. */
typedef void (*openssl_SSL_CTX_get_info_callback_result)(const SSL *, int, int);
typedef void (*openssl_SSL_get_info_callback_result)(const SSL *, int, int);
typedef int (*openssl_SSL_CTX_get_security_callback_result)(const SSL *, const SSL_CTX *, int, int, int, void *, void *);
typedef int (*openssl_SSL_get_security_callback_result)(const SSL *, const SSL_CTX *, int, int, int, void *, void *);

struct openssl_imports {
    int (COMM_CALL *OPENSSL_init_ssl)(uint64_t, const OPENSSL_INIT_SETTINGS *);
    const char *(COMM_CALL *OpenSSL_version)(int);
    unsigned long (COMM_CALL *OpenSSL_version_num)(void);
    void (COMM_CALL *CRYPTO_free)(void *, const char *, int);
    int (COMM_CALL *CRYPTO_get_ex_new_index)(int, long, void *, CRYPTO_EX_new *, CRYPTO_EX_dup *,
        CRYPTO_EX_free *);
    int (COMM_CALL *RAND_status)(void);
    int (COMM_CALL *RAND_bytes)(unsigned char *, int);
    unsigned long (COMM_CALL *ERR_peek_error)(void);
    void (COMM_CALL *ERR_clear_error)(void);
    unsigned long (COMM_CALL *ERR_get_error_all)(const char **, int *, const char **, const char **, int *);
    unsigned long (COMM_CALL *ERR_get_error_line_data)(const char **, int *, const char **, int *);
    const char *(COMM_CALL *ERR_reason_error_string)(unsigned long);
    void (COMM_CALL *ERR_error_string_n)(unsigned long, char *, size_t);
    void (COMM_CALL *ERR_new)(void);
    void (COMM_CALL *ERR_set_debug)(const char *, int, const char *);
    void (COMM_CALL *ERR_vset_error)(int, int, const char *, va_list);
    void (COMM_CALL *ERR_put_error)(int, int, int, const char *, int);
    void (COMM_CALL *ERR_add_error_data)(int, ...);
    const SSL_METHOD *(COMM_CALL *TLS_method)(void);
    const SSL_METHOD *(COMM_CALL *TLS_client_method)(void);
    const SSL_METHOD *(COMM_CALL *TLS_server_method)(void);
    const SSL_METHOD *(COMM_CALL *SSLv3_method)(void);
    const SSL_METHOD *(COMM_CALL *SSLv3_client_method)(void);
    const SSL_METHOD *(COMM_CALL *SSLv3_server_method)(void);
    SSL_CTX *(COMM_CALL *SSL_CTX_new)(const SSL_METHOD *);
    void (COMM_CALL *SSL_CTX_free)(SSL_CTX *);
    int (COMM_CALL *SSL_CTX_up_ref)(SSL_CTX *);
    long (COMM_CALL *SSL_CTX_ctrl)(SSL_CTX *, int, long, void *);
    uint64_t (COMM_CALL *SSL_CTX_set_options)(SSL_CTX *, uint64_t);
    uint64_t (COMM_CALL *SSL_CTX_get_options)(const SSL_CTX *);
    int (COMM_CALL *SSL_CTX_set_session_id_context)(SSL_CTX *, const unsigned char *, unsigned int);
    void (COMM_CALL *SSL_CTX_set_verify)(SSL_CTX *, int, SSL_verify_cb);
    int (COMM_CALL *SSL_CTX_get_verify_mode)(const SSL_CTX *);
    SSL_verify_cb (COMM_CALL *SSL_CTX_get_verify_callback)(const SSL_CTX *);
    void (COMM_CALL *SSL_CTX_set_cert_verify_callback)(SSL_CTX *, int (*)(X509_STORE_CTX *, void *), void *);
    void (COMM_CALL *SSL_CTX_set_cert_cb)(SSL_CTX *, int (*)(SSL *, void *), void *);
    int (COMM_CALL *SSL_CTX_set_ex_data)(SSL_CTX *, int, void *);
    void *(COMM_CALL *SSL_CTX_get_ex_data)(const SSL_CTX *, int);
    void (COMM_CALL *SSL_CTX_set_cert_store)(SSL_CTX *, X509_STORE *);
    X509_VERIFY_PARAM *(COMM_CALL *SSL_CTX_get0_param)(SSL_CTX *);
    int (COMM_CALL *SSL_CTX_load_verify_locations)(SSL_CTX *, const char *, const char *);
    int (COMM_CALL *SSL_CTX_use_certificate_chain_file)(SSL_CTX *, const char *);
    int (COMM_CALL *SSL_CTX_use_certificate_file)(SSL_CTX *, const char *, int);
    int (COMM_CALL *SSL_CTX_use_PrivateKey_file)(SSL_CTX *, const char *, int);
    openssl_SSL_CTX_get_info_callback_result (COMM_CALL *SSL_CTX_get_info_callback)(SSL_CTX *);
    SSL *(COMM_CALL *SSL_new)(SSL_CTX *);
    void (COMM_CALL *SSL_free)(SSL *);
    int (COMM_CALL *SSL_up_ref)(SSL *);
    long (COMM_CALL *SSL_ctrl)(SSL *, int, long, void *);
    SSL_CTX *(COMM_CALL *SSL_get_SSL_CTX)(const SSL *);
    int (COMM_CALL *SSL_set_ex_data)(SSL *, int, void *);
    void *(COMM_CALL *SSL_get_ex_data)(const SSL *, int);
    int (COMM_CALL *SSL_get_ex_data_X509_STORE_CTX_idx)(void);
    void (COMM_CALL *SSL_set_connect_state)(SSL *);
    void (COMM_CALL *SSL_set_accept_state)(SSL *);
    int (COMM_CALL *SSL_is_server)(const SSL *);
    int (COMM_CALL *SSL_is_init_finished)(const SSL *);
    int (COMM_CALL *SSL_in_before)(const SSL *);
    uint64_t (COMM_CALL *SSL_set_options)(SSL *, uint64_t);
    uint64_t (COMM_CALL *SSL_get_options)(const SSL *);
    void (COMM_CALL *SSL_set_verify)(SSL *, int, SSL_verify_cb);
    int (COMM_CALL *SSL_get_verify_mode)(const SSL *);
    SSL_verify_cb (COMM_CALL *SSL_get_verify_callback)(const SSL *);
    long (COMM_CALL *SSL_get_verify_result)(const SSL *);
    int (COMM_CALL *SSL_set1_host)(SSL *, const char *);
    X509_VERIFY_PARAM *(COMM_CALL *SSL_get0_param)(SSL *);
    void (COMM_CALL *SSL_set_info_callback)(SSL *, void (*)(const SSL *, int, int));
    openssl_SSL_get_info_callback_result (COMM_CALL *SSL_get_info_callback)(SSL *);
    int (COMM_CALL *SSL_use_certificate_file)(SSL *, const char *, int);
    int (COMM_CALL *SSL_use_PrivateKey_file)(SSL *, const char *, int);
    const char *(COMM_CALL *SSL_get_version)(const SSL *);
    int (COMM_CALL *SSL_session_reused)(const SSL *);
    const SSL_CIPHER *(COMM_CALL *SSL_get_current_cipher)(const SSL *);
    const char *(COMM_CALL *SSL_CIPHER_get_name)(const SSL_CIPHER *);
    const char *(COMM_CALL *SSL_CIPHER_get_version)(const SSL_CIPHER *);
    int (COMM_CALL *SSL_CIPHER_get_bits)(const SSL_CIPHER *, int *);
    X509 *(COMM_CALL *SSL_get1_peer_certificate)(const SSL *);
    void (COMM_CALL *SSL_set_bio)(SSL *, BIO *, BIO *);
    void (COMM_CALL *SSL_set0_rbio)(SSL *, BIO *);
    void (COMM_CALL *SSL_set0_wbio)(SSL *, BIO *);
    BIO *(COMM_CALL *SSL_get_rbio)(const SSL *);
    BIO *(COMM_CALL *SSL_get_wbio)(const SSL *);
    int (COMM_CALL *SSL_do_handshake)(SSL *);
    int (COMM_CALL *SSL_read_ex)(SSL *, void *, size_t, size_t *);
    int (COMM_CALL *SSL_peek_ex)(SSL *, void *, size_t, size_t *);
    int (COMM_CALL *SSL_write_ex)(SSL *, const void *, size_t, size_t *);
    int (COMM_CALL *SSL_shutdown)(SSL *);
    int (COMM_CALL *SSL_get_shutdown)(const SSL *);
    void (COMM_CALL *SSL_set_shutdown)(SSL *, int);
    int (COMM_CALL *SSL_get_error)(const SSL *, int);
    int (COMM_CALL *SSL_pending)(const SSL *);
    int (COMM_CALL *SSL_has_pending)(const SSL *);
    int (COMM_CALL *BIO_get_new_index)(void);
    BIO_METHOD *(COMM_CALL *BIO_meth_new)(int, const char *);
    int (COMM_CALL *BIO_meth_set_read)(BIO_METHOD *, int (*)(BIO *, char *, int));
    int (COMM_CALL *BIO_meth_set_write)(BIO_METHOD *, int (*)(BIO *, const char *, int));
    int (COMM_CALL *BIO_meth_set_ctrl)(BIO_METHOD *, long (*)(BIO *, int, long, void *));
    BIO *(COMM_CALL *BIO_new)(const BIO_METHOD *);
    int (COMM_CALL *BIO_free)(BIO *);
    int (COMM_CALL *BIO_up_ref)(BIO *);
    long (COMM_CALL *BIO_ctrl)(BIO *, int, long, void *);
    const BIO_METHOD *(COMM_CALL *BIO_s_mem)(void);
    void (COMM_CALL *BIO_set_data)(BIO *, void *);
    void *(COMM_CALL *BIO_get_data)(BIO *);
    void (COMM_CALL *BIO_set_init)(BIO *, int);
    void (COMM_CALL *BIO_set_flags)(BIO *, int);
    void (COMM_CALL *BIO_clear_flags)(BIO *, int);
    size_t (COMM_CALL *BIO_ctrl_pending)(BIO *);
    void (COMM_CALL *X509_free)(X509 *);
    int (COMM_CALL *i2d_X509)(const X509 *, unsigned char **);
    int (COMM_CALL *X509_up_ref)(X509 *);
    X509_NAME *(COMM_CALL *X509_get_subject_name)(const X509 *);
    int (COMM_CALL *X509_NAME_print_ex)(BIO *, const X509_NAME *, int, unsigned long);
    X509_STORE *(COMM_CALL *X509_STORE_new)(void);
    void (COMM_CALL *X509_STORE_free)(X509_STORE *);
    int (COMM_CALL *X509_STORE_set_default_paths)(X509_STORE *);
    int (COMM_CALL *X509_STORE_add_cert)(X509_STORE *, X509 *);
    X509_LOOKUP *(COMM_CALL *X509_STORE_add_lookup)(X509_STORE *, X509_LOOKUP_METHOD *);
    X509_LOOKUP_METHOD *(COMM_CALL *X509_LOOKUP_meth_new)(const char *);
    int (COMM_CALL *X509_LOOKUP_meth_set_get_by_subject)(X509_LOOKUP_METHOD *, X509_LOOKUP_get_by_subject_fn);
    X509_STORE *(COMM_CALL *X509_LOOKUP_get_store)(const X509_LOOKUP *);
    X509_OBJECT *(COMM_CALL *X509_OBJECT_new)(void);
    void (COMM_CALL *X509_OBJECT_free)(X509_OBJECT *);
    X509 *(COMM_CALL *X509_OBJECT_get0_X509)(const X509_OBJECT *);
    int (COMM_CALL *X509_OBJECT_set1_X509)(X509_OBJECT *, X509 *);
    X509_STORE_CTX *(COMM_CALL *X509_STORE_CTX_new)(void);
    void (COMM_CALL *X509_STORE_CTX_free)(X509_STORE_CTX *);
    int (COMM_CALL *X509_STORE_CTX_init)(X509_STORE_CTX *, X509_STORE *, X509 *, STACK_OF(X509) *);
    int (COMM_CALL *X509_STORE_CTX_get_by_subject)(const X509_STORE_CTX *, X509_LOOKUP_TYPE, const X509_NAME *,
        X509_OBJECT *);
    void *(COMM_CALL *X509_STORE_CTX_get_ex_data)(const X509_STORE_CTX *, int);
    int (COMM_CALL *X509_STORE_CTX_get_error)(const X509_STORE_CTX *);
    int (COMM_CALL *X509_STORE_CTX_get_error_depth)(const X509_STORE_CTX *);
    int (COMM_CALL *X509_verify_cert)(X509_STORE_CTX *);
    const char *(COMM_CALL *X509_verify_cert_error_string)(long);
    int (COMM_CALL *X509_VERIFY_PARAM_set1_host)(X509_VERIFY_PARAM *, const char *, size_t);
    int (COMM_CALL *X509_VERIFY_PARAM_set1_ip_asc)(X509_VERIFY_PARAM *, const char *);
    int (COMM_CALL *X509_VERIFY_PARAM_set1_ip)(X509_VERIFY_PARAM *, const unsigned char *, size_t);
    void (COMM_CALL *X509_VERIFY_PARAM_set_hostflags)(X509_VERIFY_PARAM *, unsigned int);
    char *(COMM_CALL *X509_VERIFY_PARAM_get0_host)(X509_VERIFY_PARAM *, int);
    char *(COMM_CALL *X509_VERIFY_PARAM_get1_ip_asc)(X509_VERIFY_PARAM *);
    void (COMM_CALL *SSL_CTX_set_default_passwd_cb)(SSL_CTX *, pem_password_cb *);
    void (COMM_CALL *SSL_CTX_set_default_passwd_cb_userdata)(SSL_CTX *, void *);
    void (COMM_CALL *OPENSSL_cleanse)(void *, size_t);
    uint64_t (COMM_CALL *SSL_CTX_clear_options)(SSL_CTX *, uint64_t);
    uint64_t (COMM_CALL *SSL_clear_options)(SSL *, uint64_t);
    int (COMM_CALL *SSL_CTX_set_cipher_list)(SSL_CTX *, const char *);
    int (COMM_CALL *SSL_set_cipher_list)(SSL *, const char *);
    int (COMM_CALL *SSL_CTX_set_ciphersuites)(SSL_CTX *, const char *);
    int (COMM_CALL *SSL_set_ciphersuites)(SSL *, const char *);
    void (COMM_CALL *SSL_CTX_set_verify_depth)(SSL_CTX *, int);
    void (COMM_CALL *SSL_set_verify_depth)(SSL *, int);
    const char *(COMM_CALL *SSL_get_servername)(const SSL *, int);
    SSL_CTX *(COMM_CALL *SSL_set_SSL_CTX)(SSL *, SSL_CTX *);
    int (COMM_CALL *SSL_CTX_add_client_CA)(SSL_CTX *, X509 *);
    void (COMM_CALL *SSL_CTX_set_client_CA_list)(SSL_CTX *, STACK_OF(X509_NAME) *);
    int (COMM_CALL *SSL_CTX_use_RSAPrivateKey_file)(SSL_CTX *, const char *, int);
    int (COMM_CALL *SSL_add_client_CA)(SSL *, X509 *);
    void (COMM_CALL *SSL_set_client_CA_list)(SSL *, STACK_OF(X509_NAME) *);
    int (COMM_CALL *SSL_use_RSAPrivateKey_file)(SSL *, const char *, int);
    STACK_OF(X509_NAME) *(COMM_CALL *SSL_load_client_CA_file)(const char *);
    STACK_OF(X509_NAME) *(COMM_CALL *SSL_dup_CA_list)(const STACK_OF(X509_NAME) *);
    void (COMM_CALL *OPENSSL_sk_pop_free)(OPENSSL_STACK *, OPENSSL_sk_freefunc);
    void (COMM_CALL *X509_NAME_free)(X509_NAME *);
    void (COMM_CALL *DH_free)(DH *);
    int (COMM_CALL *DH_up_ref)(DH *);
    void (COMM_CALL *EVP_PKEY_free)(EVP_PKEY *);
    int (COMM_CALL *EVP_PKEY_up_ref)(EVP_PKEY *);
    void (COMM_CALL *RSA_free)(RSA *);
    int (COMM_CALL *RSA_up_ref)(RSA *);
    X509_NAME *(COMM_CALL *X509_get_issuer_name)(const X509 *);
    long (COMM_CALL *X509_get_version)(const X509 *);
    const ASN1_INTEGER *(COMM_CALL *X509_get0_serialNumber)(const X509 *);
    BIGNUM *(COMM_CALL *ASN1_INTEGER_to_BN)(const ASN1_INTEGER *, BIGNUM *);
    char *(COMM_CALL *BN_bn2hex)(const BIGNUM *);
    void (COMM_CALL *BN_free)(BIGNUM *);
    const ASN1_TIME *(COMM_CALL *X509_get0_notBefore)(const X509 *);
    const ASN1_TIME *(COMM_CALL *X509_get0_notAfter)(const X509 *);
    int (COMM_CALL *ASN1_TIME_to_tm)(const ASN1_TIME *, struct tm *);
    int (COMM_CALL *X509_get_signature_nid)(const X509 *);
    EVP_PKEY *(COMM_CALL *X509_get0_pubkey)(const X509 *);
    int (COMM_CALL *EVP_PKEY_get_base_id)(const EVP_PKEY *);
    const char *(COMM_CALL *OBJ_nid2ln)(int);
    int (COMM_CALL *OBJ_txt2nid)(const char *);
    int (COMM_CALL *X509_NAME_get_index_by_NID)(const X509_NAME *, int, int);
    X509_NAME_ENTRY *(COMM_CALL *X509_NAME_get_entry)(const X509_NAME *, int);
    ASN1_STRING *(COMM_CALL *X509_NAME_ENTRY_get_data)(const X509_NAME_ENTRY *);
    int (COMM_CALL *ASN1_STRING_to_UTF8)(unsigned char **, const ASN1_STRING *);
    BIO *(COMM_CALL *BIO_new_file)(const char *, const char *);
    int (COMM_CALL *BIO_read)(BIO *, void *, int);
    int (COMM_CALL *BIO_write)(BIO *, const void *, int);
    unsigned long (COMM_CALL *ERR_peek_last_error)(void);
    DH *(COMM_CALL *PEM_read_bio_DHparams)(BIO *, DH **, pem_password_cb *, void *);
    X509 *(COMM_CALL *PEM_read_bio_X509)(BIO *, X509 **, pem_password_cb *, void *);
    X509 *(COMM_CALL *PEM_read_bio_X509_AUX)(BIO *, X509 **, pem_password_cb *, void *);
    X509_CRL *(COMM_CALL *PEM_read_bio_X509_CRL)(BIO *, X509_CRL **, pem_password_cb *, void *);
    EVP_PKEY *(COMM_CALL *PEM_read_bio_PrivateKey)(BIO *, EVP_PKEY **, pem_password_cb *, void *);
    EVP_PKEY *(COMM_CALL *PEM_read_bio_PUBKEY)(BIO *, EVP_PKEY **, pem_password_cb *, void *);
    RSA *(COMM_CALL *PEM_read_bio_RSAPrivateKey)(BIO *, RSA **, pem_password_cb *, void *);
    RSA *(COMM_CALL *PEM_read_bio_RSAPublicKey)(BIO *, RSA **, pem_password_cb *, void *);
    RSA *(COMM_CALL *PEM_read_bio_RSA_PUBKEY)(BIO *, RSA **, pem_password_cb *, void *);
    int (COMM_CALL *PEM_read_bio)(BIO *, char **, char **, unsigned char **, long *);
    int (COMM_CALL *PEM_write_bio)(BIO *, const char *, const char *, const unsigned char *, long);
    int (COMM_CALL *X509_check_private_key)(const X509 *, const EVP_PKEY *);
    void (COMM_CALL *X509_CRL_free)(X509_CRL *);
    int (COMM_CALL *X509_CRL_up_ref)(X509_CRL *);
    void (COMM_CALL *SSL_CTX_set_tmp_dh_callback)(SSL_CTX *, DH *(*)(SSL *, int, int));
    int (COMM_CALL *SSL_CTX_set0_tmp_dh_pkey)(SSL_CTX *, EVP_PKEY *);
    openssl_SSL_CTX_get_security_callback_result (COMM_CALL *SSL_CTX_get_security_callback)(const SSL_CTX *);
    void (COMM_CALL *SSL_CTX_set_security_callback)(SSL_CTX *,
        int (*)(const SSL *, const SSL_CTX *, int, int, int, void *, void *));
    void (COMM_CALL *SSL_set_tmp_dh_callback)(SSL *, DH *(*)(SSL *, int, int));
    int (COMM_CALL *SSL_set0_tmp_dh_pkey)(SSL *, EVP_PKEY *);
    openssl_SSL_get_security_callback_result (COMM_CALL *SSL_get_security_callback)(const SSL *);
    void (COMM_CALL *SSL_set_security_callback)(SSL *,
        int (*)(const SSL *, const SSL_CTX *, int, int, int, void *, void *));
};

#define OPENSSL_IMPORT_COUNT 213

union openssl_table {
    struct openssl_imports imports;
    void (*symbols[OPENSSL_IMPORT_COUNT])(void);
};
_Static_assert(sizeof(struct openssl_imports) == OPENSSL_IMPORT_COUNT * sizeof(void (*)(void)),
               "a member of openssl_imports is a row of imports.inc");

extern struct openssl_imports openssl;

unsigned long COMM_CALL fallback_ERR_get_error_all(const char **, int *, const char **, const char **, int *);

#undef OPENSSL_init_ssl
#define OPENSSL_init_ssl (openssl.OPENSSL_init_ssl)
#undef OpenSSL_version
#define OpenSSL_version (openssl.OpenSSL_version)
#undef OpenSSL_version_num
#define OpenSSL_version_num (openssl.OpenSSL_version_num)
#undef CRYPTO_free
#define CRYPTO_free (openssl.CRYPTO_free)
#undef CRYPTO_get_ex_new_index
#define CRYPTO_get_ex_new_index (openssl.CRYPTO_get_ex_new_index)
#undef RAND_status
#define RAND_status (openssl.RAND_status)
#undef RAND_bytes
#define RAND_bytes (openssl.RAND_bytes)
#undef ERR_peek_error
#define ERR_peek_error (openssl.ERR_peek_error)
#undef ERR_clear_error
#define ERR_clear_error (openssl.ERR_clear_error)
#undef ERR_get_error_all
#define ERR_get_error_all (openssl.ERR_get_error_all)
#undef ERR_get_error_line_data
#define ERR_get_error_line_data (openssl.ERR_get_error_line_data)
#undef ERR_reason_error_string
#define ERR_reason_error_string (openssl.ERR_reason_error_string)
#undef ERR_error_string_n
#define ERR_error_string_n (openssl.ERR_error_string_n)
#undef ERR_new
#define ERR_new (openssl.ERR_new)
#undef ERR_set_debug
#define ERR_set_debug (openssl.ERR_set_debug)
#undef ERR_vset_error
#define ERR_vset_error (openssl.ERR_vset_error)
#undef ERR_put_error
#define ERR_put_error (openssl.ERR_put_error)
#undef ERR_add_error_data
#define ERR_add_error_data (openssl.ERR_add_error_data)
#undef TLS_method
#define TLS_method (openssl.TLS_method)
#undef TLS_client_method
#define TLS_client_method (openssl.TLS_client_method)
#undef TLS_server_method
#define TLS_server_method (openssl.TLS_server_method)
#undef SSLv3_method
#define SSLv3_method (openssl.SSLv3_method)
#undef SSLv3_client_method
#define SSLv3_client_method (openssl.SSLv3_client_method)
#undef SSLv3_server_method
#define SSLv3_server_method (openssl.SSLv3_server_method)
#undef SSL_CTX_new
#define SSL_CTX_new (openssl.SSL_CTX_new)
#undef SSL_CTX_free
#define SSL_CTX_free (openssl.SSL_CTX_free)
#undef SSL_CTX_up_ref
#define SSL_CTX_up_ref (openssl.SSL_CTX_up_ref)
#undef SSL_CTX_ctrl
#define SSL_CTX_ctrl (openssl.SSL_CTX_ctrl)
#undef SSL_CTX_set_options
#define SSL_CTX_set_options (openssl.SSL_CTX_set_options)
#undef SSL_CTX_get_options
#define SSL_CTX_get_options (openssl.SSL_CTX_get_options)
#undef SSL_CTX_set_session_id_context
#define SSL_CTX_set_session_id_context (openssl.SSL_CTX_set_session_id_context)
#undef SSL_CTX_set_verify
#define SSL_CTX_set_verify (openssl.SSL_CTX_set_verify)
#undef SSL_CTX_get_verify_mode
#define SSL_CTX_get_verify_mode (openssl.SSL_CTX_get_verify_mode)
#undef SSL_CTX_get_verify_callback
#define SSL_CTX_get_verify_callback (openssl.SSL_CTX_get_verify_callback)
#undef SSL_CTX_set_cert_verify_callback
#define SSL_CTX_set_cert_verify_callback (openssl.SSL_CTX_set_cert_verify_callback)
#undef SSL_CTX_set_cert_cb
#define SSL_CTX_set_cert_cb (openssl.SSL_CTX_set_cert_cb)
#undef SSL_CTX_set_ex_data
#define SSL_CTX_set_ex_data (openssl.SSL_CTX_set_ex_data)
#undef SSL_CTX_get_ex_data
#define SSL_CTX_get_ex_data (openssl.SSL_CTX_get_ex_data)
#undef SSL_CTX_set_cert_store
#define SSL_CTX_set_cert_store (openssl.SSL_CTX_set_cert_store)
#undef SSL_CTX_get0_param
#define SSL_CTX_get0_param (openssl.SSL_CTX_get0_param)
#undef SSL_CTX_load_verify_locations
#define SSL_CTX_load_verify_locations (openssl.SSL_CTX_load_verify_locations)
#undef SSL_CTX_use_certificate_chain_file
#define SSL_CTX_use_certificate_chain_file (openssl.SSL_CTX_use_certificate_chain_file)
#undef SSL_CTX_use_certificate_file
#define SSL_CTX_use_certificate_file (openssl.SSL_CTX_use_certificate_file)
#undef SSL_CTX_use_PrivateKey_file
#define SSL_CTX_use_PrivateKey_file (openssl.SSL_CTX_use_PrivateKey_file)
#undef SSL_CTX_get_info_callback
#define SSL_CTX_get_info_callback (openssl.SSL_CTX_get_info_callback)
#undef SSL_new
#define SSL_new (openssl.SSL_new)
#undef SSL_free
#define SSL_free (openssl.SSL_free)
#undef SSL_up_ref
#define SSL_up_ref (openssl.SSL_up_ref)
#undef SSL_ctrl
#define SSL_ctrl (openssl.SSL_ctrl)
#undef SSL_get_SSL_CTX
#define SSL_get_SSL_CTX (openssl.SSL_get_SSL_CTX)
#undef SSL_set_ex_data
#define SSL_set_ex_data (openssl.SSL_set_ex_data)
#undef SSL_get_ex_data
#define SSL_get_ex_data (openssl.SSL_get_ex_data)
#undef SSL_get_ex_data_X509_STORE_CTX_idx
#define SSL_get_ex_data_X509_STORE_CTX_idx (openssl.SSL_get_ex_data_X509_STORE_CTX_idx)
#undef SSL_set_connect_state
#define SSL_set_connect_state (openssl.SSL_set_connect_state)
#undef SSL_set_accept_state
#define SSL_set_accept_state (openssl.SSL_set_accept_state)
#undef SSL_is_server
#define SSL_is_server (openssl.SSL_is_server)
#undef SSL_is_init_finished
#define SSL_is_init_finished (openssl.SSL_is_init_finished)
#undef SSL_in_before
#define SSL_in_before (openssl.SSL_in_before)
#undef SSL_set_options
#define SSL_set_options (openssl.SSL_set_options)
#undef SSL_get_options
#define SSL_get_options (openssl.SSL_get_options)
#undef SSL_set_verify
#define SSL_set_verify (openssl.SSL_set_verify)
#undef SSL_get_verify_mode
#define SSL_get_verify_mode (openssl.SSL_get_verify_mode)
#undef SSL_get_verify_callback
#define SSL_get_verify_callback (openssl.SSL_get_verify_callback)
#undef SSL_get_verify_result
#define SSL_get_verify_result (openssl.SSL_get_verify_result)
#undef SSL_set1_host
#define SSL_set1_host (openssl.SSL_set1_host)
#undef SSL_get0_param
#define SSL_get0_param (openssl.SSL_get0_param)
#undef SSL_set_info_callback
#define SSL_set_info_callback (openssl.SSL_set_info_callback)
#undef SSL_get_info_callback
#define SSL_get_info_callback (openssl.SSL_get_info_callback)
#undef SSL_use_certificate_file
#define SSL_use_certificate_file (openssl.SSL_use_certificate_file)
#undef SSL_use_PrivateKey_file
#define SSL_use_PrivateKey_file (openssl.SSL_use_PrivateKey_file)
#undef SSL_get_version
#define SSL_get_version (openssl.SSL_get_version)
#undef SSL_session_reused
#define SSL_session_reused (openssl.SSL_session_reused)
#undef SSL_get_current_cipher
#define SSL_get_current_cipher (openssl.SSL_get_current_cipher)
#undef SSL_CIPHER_get_name
#define SSL_CIPHER_get_name (openssl.SSL_CIPHER_get_name)
#undef SSL_CIPHER_get_version
#define SSL_CIPHER_get_version (openssl.SSL_CIPHER_get_version)
#undef SSL_CIPHER_get_bits
#define SSL_CIPHER_get_bits (openssl.SSL_CIPHER_get_bits)
#undef SSL_get1_peer_certificate
#define SSL_get1_peer_certificate (openssl.SSL_get1_peer_certificate)
#undef SSL_set_bio
#define SSL_set_bio (openssl.SSL_set_bio)
#undef SSL_set0_rbio
#define SSL_set0_rbio (openssl.SSL_set0_rbio)
#undef SSL_set0_wbio
#define SSL_set0_wbio (openssl.SSL_set0_wbio)
#undef SSL_get_rbio
#define SSL_get_rbio (openssl.SSL_get_rbio)
#undef SSL_get_wbio
#define SSL_get_wbio (openssl.SSL_get_wbio)
#undef SSL_do_handshake
#define SSL_do_handshake (openssl.SSL_do_handshake)
#undef SSL_read_ex
#define SSL_read_ex (openssl.SSL_read_ex)
#undef SSL_peek_ex
#define SSL_peek_ex (openssl.SSL_peek_ex)
#undef SSL_write_ex
#define SSL_write_ex (openssl.SSL_write_ex)
#undef SSL_shutdown
#define SSL_shutdown (openssl.SSL_shutdown)
#undef SSL_get_shutdown
#define SSL_get_shutdown (openssl.SSL_get_shutdown)
#undef SSL_set_shutdown
#define SSL_set_shutdown (openssl.SSL_set_shutdown)
#undef SSL_get_error
#define SSL_get_error (openssl.SSL_get_error)
#undef SSL_pending
#define SSL_pending (openssl.SSL_pending)
#undef SSL_has_pending
#define SSL_has_pending (openssl.SSL_has_pending)
#undef BIO_get_new_index
#define BIO_get_new_index (openssl.BIO_get_new_index)
#undef BIO_meth_new
#define BIO_meth_new (openssl.BIO_meth_new)
#undef BIO_meth_set_read
#define BIO_meth_set_read (openssl.BIO_meth_set_read)
#undef BIO_meth_set_write
#define BIO_meth_set_write (openssl.BIO_meth_set_write)
#undef BIO_meth_set_ctrl
#define BIO_meth_set_ctrl (openssl.BIO_meth_set_ctrl)
#undef BIO_new
#define BIO_new (openssl.BIO_new)
#undef BIO_free
#define BIO_free (openssl.BIO_free)
#undef BIO_up_ref
#define BIO_up_ref (openssl.BIO_up_ref)
#undef BIO_ctrl
#define BIO_ctrl (openssl.BIO_ctrl)
#undef BIO_s_mem
#define BIO_s_mem (openssl.BIO_s_mem)
#undef BIO_set_data
#define BIO_set_data (openssl.BIO_set_data)
#undef BIO_get_data
#define BIO_get_data (openssl.BIO_get_data)
#undef BIO_set_init
#define BIO_set_init (openssl.BIO_set_init)
#undef BIO_set_flags
#define BIO_set_flags (openssl.BIO_set_flags)
#undef BIO_clear_flags
#define BIO_clear_flags (openssl.BIO_clear_flags)
#undef BIO_ctrl_pending
#define BIO_ctrl_pending (openssl.BIO_ctrl_pending)
#undef X509_free
#define X509_free (openssl.X509_free)
#undef i2d_X509
#define i2d_X509 (openssl.i2d_X509)
#undef X509_up_ref
#define X509_up_ref (openssl.X509_up_ref)
#undef X509_get_subject_name
#define X509_get_subject_name (openssl.X509_get_subject_name)
#undef X509_NAME_print_ex
#define X509_NAME_print_ex (openssl.X509_NAME_print_ex)
#undef X509_STORE_new
#define X509_STORE_new (openssl.X509_STORE_new)
#undef X509_STORE_free
#define X509_STORE_free (openssl.X509_STORE_free)
#undef X509_STORE_set_default_paths
#define X509_STORE_set_default_paths (openssl.X509_STORE_set_default_paths)
#undef X509_STORE_add_cert
#define X509_STORE_add_cert (openssl.X509_STORE_add_cert)
#undef X509_STORE_add_lookup
#define X509_STORE_add_lookup (openssl.X509_STORE_add_lookup)
#undef X509_LOOKUP_meth_new
#define X509_LOOKUP_meth_new (openssl.X509_LOOKUP_meth_new)
#undef X509_LOOKUP_meth_set_get_by_subject
#define X509_LOOKUP_meth_set_get_by_subject (openssl.X509_LOOKUP_meth_set_get_by_subject)
#undef X509_LOOKUP_get_store
#define X509_LOOKUP_get_store (openssl.X509_LOOKUP_get_store)
#undef X509_OBJECT_new
#define X509_OBJECT_new (openssl.X509_OBJECT_new)
#undef X509_OBJECT_free
#define X509_OBJECT_free (openssl.X509_OBJECT_free)
#undef X509_OBJECT_get0_X509
#define X509_OBJECT_get0_X509 (openssl.X509_OBJECT_get0_X509)
#undef X509_OBJECT_set1_X509
#define X509_OBJECT_set1_X509 (openssl.X509_OBJECT_set1_X509)
#undef X509_STORE_CTX_new
#define X509_STORE_CTX_new (openssl.X509_STORE_CTX_new)
#undef X509_STORE_CTX_free
#define X509_STORE_CTX_free (openssl.X509_STORE_CTX_free)
#undef X509_STORE_CTX_init
#define X509_STORE_CTX_init (openssl.X509_STORE_CTX_init)
#undef X509_STORE_CTX_get_by_subject
#define X509_STORE_CTX_get_by_subject (openssl.X509_STORE_CTX_get_by_subject)
#undef X509_STORE_CTX_get_ex_data
#define X509_STORE_CTX_get_ex_data (openssl.X509_STORE_CTX_get_ex_data)
#undef X509_STORE_CTX_get_error
#define X509_STORE_CTX_get_error (openssl.X509_STORE_CTX_get_error)
#undef X509_STORE_CTX_get_error_depth
#define X509_STORE_CTX_get_error_depth (openssl.X509_STORE_CTX_get_error_depth)
#undef X509_verify_cert
#define X509_verify_cert (openssl.X509_verify_cert)
#undef X509_verify_cert_error_string
#define X509_verify_cert_error_string (openssl.X509_verify_cert_error_string)
#undef X509_VERIFY_PARAM_set1_host
#define X509_VERIFY_PARAM_set1_host (openssl.X509_VERIFY_PARAM_set1_host)
#undef X509_VERIFY_PARAM_set1_ip_asc
#define X509_VERIFY_PARAM_set1_ip_asc (openssl.X509_VERIFY_PARAM_set1_ip_asc)
#undef X509_VERIFY_PARAM_set1_ip
#define X509_VERIFY_PARAM_set1_ip (openssl.X509_VERIFY_PARAM_set1_ip)
#undef X509_VERIFY_PARAM_set_hostflags
#define X509_VERIFY_PARAM_set_hostflags (openssl.X509_VERIFY_PARAM_set_hostflags)
#undef X509_VERIFY_PARAM_get0_host
#define X509_VERIFY_PARAM_get0_host (openssl.X509_VERIFY_PARAM_get0_host)
#undef X509_VERIFY_PARAM_get1_ip_asc
#define X509_VERIFY_PARAM_get1_ip_asc (openssl.X509_VERIFY_PARAM_get1_ip_asc)
#undef SSL_CTX_set_default_passwd_cb
#define SSL_CTX_set_default_passwd_cb (openssl.SSL_CTX_set_default_passwd_cb)
#undef SSL_CTX_set_default_passwd_cb_userdata
#define SSL_CTX_set_default_passwd_cb_userdata (openssl.SSL_CTX_set_default_passwd_cb_userdata)
#undef OPENSSL_cleanse
#define OPENSSL_cleanse (openssl.OPENSSL_cleanse)
#undef SSL_CTX_clear_options
#define SSL_CTX_clear_options (openssl.SSL_CTX_clear_options)
#undef SSL_clear_options
#define SSL_clear_options (openssl.SSL_clear_options)
#undef SSL_CTX_set_cipher_list
#define SSL_CTX_set_cipher_list (openssl.SSL_CTX_set_cipher_list)
#undef SSL_set_cipher_list
#define SSL_set_cipher_list (openssl.SSL_set_cipher_list)
#undef SSL_CTX_set_ciphersuites
#define SSL_CTX_set_ciphersuites (openssl.SSL_CTX_set_ciphersuites)
#undef SSL_set_ciphersuites
#define SSL_set_ciphersuites (openssl.SSL_set_ciphersuites)
#undef SSL_CTX_set_verify_depth
#define SSL_CTX_set_verify_depth (openssl.SSL_CTX_set_verify_depth)
#undef SSL_set_verify_depth
#define SSL_set_verify_depth (openssl.SSL_set_verify_depth)
#undef SSL_get_servername
#define SSL_get_servername (openssl.SSL_get_servername)
#undef SSL_set_SSL_CTX
#define SSL_set_SSL_CTX (openssl.SSL_set_SSL_CTX)
#undef SSL_CTX_add_client_CA
#define SSL_CTX_add_client_CA (openssl.SSL_CTX_add_client_CA)
#undef SSL_CTX_set_client_CA_list
#define SSL_CTX_set_client_CA_list (openssl.SSL_CTX_set_client_CA_list)
#undef SSL_CTX_use_RSAPrivateKey_file
#define SSL_CTX_use_RSAPrivateKey_file (openssl.SSL_CTX_use_RSAPrivateKey_file)
#undef SSL_add_client_CA
#define SSL_add_client_CA (openssl.SSL_add_client_CA)
#undef SSL_set_client_CA_list
#define SSL_set_client_CA_list (openssl.SSL_set_client_CA_list)
#undef SSL_use_RSAPrivateKey_file
#define SSL_use_RSAPrivateKey_file (openssl.SSL_use_RSAPrivateKey_file)
#undef SSL_load_client_CA_file
#define SSL_load_client_CA_file (openssl.SSL_load_client_CA_file)
#undef SSL_dup_CA_list
#define SSL_dup_CA_list (openssl.SSL_dup_CA_list)
#undef OPENSSL_sk_pop_free
#define OPENSSL_sk_pop_free (openssl.OPENSSL_sk_pop_free)
#undef X509_NAME_free
#define X509_NAME_free (openssl.X509_NAME_free)
#undef DH_free
#define DH_free (openssl.DH_free)
#undef DH_up_ref
#define DH_up_ref (openssl.DH_up_ref)
#undef EVP_PKEY_free
#define EVP_PKEY_free (openssl.EVP_PKEY_free)
#undef EVP_PKEY_up_ref
#define EVP_PKEY_up_ref (openssl.EVP_PKEY_up_ref)
#undef RSA_free
#define RSA_free (openssl.RSA_free)
#undef RSA_up_ref
#define RSA_up_ref (openssl.RSA_up_ref)
#undef X509_get_issuer_name
#define X509_get_issuer_name (openssl.X509_get_issuer_name)
#undef X509_get_version
#define X509_get_version (openssl.X509_get_version)
#undef X509_get0_serialNumber
#define X509_get0_serialNumber (openssl.X509_get0_serialNumber)
#undef ASN1_INTEGER_to_BN
#define ASN1_INTEGER_to_BN (openssl.ASN1_INTEGER_to_BN)
#undef BN_bn2hex
#define BN_bn2hex (openssl.BN_bn2hex)
#undef BN_free
#define BN_free (openssl.BN_free)
#undef X509_get0_notBefore
#define X509_get0_notBefore (openssl.X509_get0_notBefore)
#undef X509_get0_notAfter
#define X509_get0_notAfter (openssl.X509_get0_notAfter)
#undef ASN1_TIME_to_tm
#define ASN1_TIME_to_tm (openssl.ASN1_TIME_to_tm)
#undef X509_get_signature_nid
#define X509_get_signature_nid (openssl.X509_get_signature_nid)
#undef X509_get0_pubkey
#define X509_get0_pubkey (openssl.X509_get0_pubkey)
#undef EVP_PKEY_get_base_id
#define EVP_PKEY_get_base_id (openssl.EVP_PKEY_get_base_id)
#undef OBJ_nid2ln
#define OBJ_nid2ln (openssl.OBJ_nid2ln)
#undef OBJ_txt2nid
#define OBJ_txt2nid (openssl.OBJ_txt2nid)
#undef X509_NAME_get_index_by_NID
#define X509_NAME_get_index_by_NID (openssl.X509_NAME_get_index_by_NID)
#undef X509_NAME_get_entry
#define X509_NAME_get_entry (openssl.X509_NAME_get_entry)
#undef X509_NAME_ENTRY_get_data
#define X509_NAME_ENTRY_get_data (openssl.X509_NAME_ENTRY_get_data)
#undef ASN1_STRING_to_UTF8
#define ASN1_STRING_to_UTF8 (openssl.ASN1_STRING_to_UTF8)
#undef BIO_new_file
#define BIO_new_file (openssl.BIO_new_file)
#undef BIO_read
#define BIO_read (openssl.BIO_read)
#undef BIO_write
#define BIO_write (openssl.BIO_write)
#undef ERR_peek_last_error
#define ERR_peek_last_error (openssl.ERR_peek_last_error)
#undef PEM_read_bio_DHparams
#define PEM_read_bio_DHparams (openssl.PEM_read_bio_DHparams)
#undef PEM_read_bio_X509
#define PEM_read_bio_X509 (openssl.PEM_read_bio_X509)
#undef PEM_read_bio_X509_AUX
#define PEM_read_bio_X509_AUX (openssl.PEM_read_bio_X509_AUX)
#undef PEM_read_bio_X509_CRL
#define PEM_read_bio_X509_CRL (openssl.PEM_read_bio_X509_CRL)
#undef PEM_read_bio_PrivateKey
#define PEM_read_bio_PrivateKey (openssl.PEM_read_bio_PrivateKey)
#undef PEM_read_bio_PUBKEY
#define PEM_read_bio_PUBKEY (openssl.PEM_read_bio_PUBKEY)
#undef PEM_read_bio_RSAPrivateKey
#define PEM_read_bio_RSAPrivateKey (openssl.PEM_read_bio_RSAPrivateKey)
#undef PEM_read_bio_RSAPublicKey
#define PEM_read_bio_RSAPublicKey (openssl.PEM_read_bio_RSAPublicKey)
#undef PEM_read_bio_RSA_PUBKEY
#define PEM_read_bio_RSA_PUBKEY (openssl.PEM_read_bio_RSA_PUBKEY)
#undef PEM_read_bio
#define PEM_read_bio (openssl.PEM_read_bio)
#undef PEM_write_bio
#define PEM_write_bio (openssl.PEM_write_bio)
#undef X509_check_private_key
#define X509_check_private_key (openssl.X509_check_private_key)
#undef X509_CRL_free
#define X509_CRL_free (openssl.X509_CRL_free)
#undef X509_CRL_up_ref
#define X509_CRL_up_ref (openssl.X509_CRL_up_ref)
#undef SSL_CTX_set_tmp_dh_callback
#define SSL_CTX_set_tmp_dh_callback (openssl.SSL_CTX_set_tmp_dh_callback)
#undef SSL_CTX_set0_tmp_dh_pkey
#define SSL_CTX_set0_tmp_dh_pkey (openssl.SSL_CTX_set0_tmp_dh_pkey)
#undef SSL_CTX_get_security_callback
#define SSL_CTX_get_security_callback (openssl.SSL_CTX_get_security_callback)
#undef SSL_CTX_set_security_callback
#define SSL_CTX_set_security_callback (openssl.SSL_CTX_set_security_callback)
#undef SSL_set_tmp_dh_callback
#define SSL_set_tmp_dh_callback (openssl.SSL_set_tmp_dh_callback)
#undef SSL_set0_tmp_dh_pkey
#define SSL_set0_tmp_dh_pkey (openssl.SSL_set0_tmp_dh_pkey)
#undef SSL_get_security_callback
#define SSL_get_security_callback (openssl.SSL_get_security_callback)
#undef SSL_set_security_callback
#define SSL_set_security_callback (openssl.SSL_set_security_callback)

#undef SSL_CTX_set_mode
static inline long openssl_SSL_CTX_set_mode(SSL_CTX *a0, long a1) {
    return SSL_CTX_ctrl(a0, 33, (long)a1, NULL);
}
#define SSL_CTX_set_mode openssl_SSL_CTX_set_mode

#undef SSL_CTX_get_mode
static inline long openssl_SSL_CTX_get_mode(SSL_CTX *a0) {
    return SSL_CTX_ctrl(a0, 33, 0, NULL);
}
#define SSL_CTX_get_mode openssl_SSL_CTX_get_mode

#undef SSL_CTX_set_min_proto_version
static inline long openssl_SSL_CTX_set_min_proto_version(SSL_CTX *a0, int a1) {
    return SSL_CTX_ctrl(a0, 123, (long)a1, NULL);
}
#define SSL_CTX_set_min_proto_version openssl_SSL_CTX_set_min_proto_version

#undef SSL_CTX_set_max_proto_version
static inline long openssl_SSL_CTX_set_max_proto_version(SSL_CTX *a0, int a1) {
    return SSL_CTX_ctrl(a0, 124, (long)a1, NULL);
}
#define SSL_CTX_set_max_proto_version openssl_SSL_CTX_set_max_proto_version

#undef SSL_CTX_need_tmp_RSA
static inline long openssl_SSL_CTX_need_tmp_RSA(SSL_CTX *a0) {
    (void)a0;
    return 0;
}
#define SSL_CTX_need_tmp_RSA openssl_SSL_CTX_need_tmp_RSA

#undef SSL_set_mode
static inline long openssl_SSL_set_mode(SSL *a0, long a1) {
    return SSL_ctrl(a0, 33, (long)a1, NULL);
}
#define SSL_set_mode openssl_SSL_set_mode

#undef SSL_set_tlsext_host_name
static inline long openssl_SSL_set_tlsext_host_name(SSL *a0, const char *a1) {
    return SSL_ctrl(a0, 55, 0, (void *)(uintptr_t)a1);
}
#define SSL_set_tlsext_host_name openssl_SSL_set_tlsext_host_name

#undef SSL_get_cipher_name
#define SSL_get_cipher_name openssl_SSL_get_cipher_name

#undef SSL_set_min_proto_version
static inline long openssl_SSL_set_min_proto_version(SSL *a0, int a1) {
    return SSL_ctrl(a0, 123, (long)a1, NULL);
}
#define SSL_set_min_proto_version openssl_SSL_set_min_proto_version

#undef SSL_set_max_proto_version
static inline long openssl_SSL_set_max_proto_version(SSL *a0, int a1) {
    return SSL_ctrl(a0, 124, (long)a1, NULL);
}
#define SSL_set_max_proto_version openssl_SSL_set_max_proto_version

#undef SSL_CTX_get_max_cert_list
static inline long openssl_SSL_CTX_get_max_cert_list(SSL_CTX *a0) {
    return SSL_CTX_ctrl(a0, 50, 0, NULL);
}
#define SSL_CTX_get_max_cert_list openssl_SSL_CTX_get_max_cert_list

#undef SSL_CTX_set_max_cert_list
static inline long openssl_SSL_CTX_set_max_cert_list(SSL_CTX *a0, long a1) {
    return SSL_CTX_ctrl(a0, 51, (long)a1, NULL);
}
#define SSL_CTX_set_max_cert_list openssl_SSL_CTX_set_max_cert_list

#undef SSL_CTX_set_tmp_dh
static inline long openssl_SSL_CTX_set_tmp_dh(SSL_CTX *a0, DH *a1) {
    return SSL_CTX_ctrl(a0, 3, 0, (void *)(uintptr_t)a1);
}
#define SSL_CTX_set_tmp_dh openssl_SSL_CTX_set_tmp_dh

#undef SSL_CTX_set_tmp_rsa
static inline long openssl_SSL_CTX_set_tmp_rsa(SSL_CTX *a0, RSA *a1) {
    (void)a0;
    (void)a1;
    return 1;
}
#define SSL_CTX_set_tmp_rsa openssl_SSL_CTX_set_tmp_rsa

#undef SSL_get_max_cert_list
static inline long openssl_SSL_get_max_cert_list(SSL *a0) {
    return SSL_ctrl(a0, 50, 0, NULL);
}
#define SSL_get_max_cert_list openssl_SSL_get_max_cert_list

#undef SSL_set_max_cert_list
static inline long openssl_SSL_set_max_cert_list(SSL *a0, long a1) {
    return SSL_ctrl(a0, 51, (long)a1, NULL);
}
#define SSL_set_max_cert_list openssl_SSL_set_max_cert_list

#undef SSL_set_tmp_dh
static inline long openssl_SSL_set_tmp_dh(SSL *a0, DH *a1) {
    return SSL_ctrl(a0, 3, 0, (void *)(uintptr_t)a1);
}
#define SSL_set_tmp_dh openssl_SSL_set_tmp_dh

#undef SSL_set_tmp_rsa
static inline long openssl_SSL_set_tmp_rsa(SSL *a0, RSA *a1) {
    (void)a0;
    (void)a1;
    return 1;
}
#define SSL_set_tmp_rsa openssl_SSL_set_tmp_rsa

#undef SSL_need_tmp_RSA
static inline long openssl_SSL_need_tmp_RSA(SSL *a0) {
    (void)a0;
    return 0;
}
#define SSL_need_tmp_RSA openssl_SSL_need_tmp_RSA

#undef SSL_get_mode
static inline long openssl_SSL_get_mode(SSL *a0) {
    return SSL_ctrl(a0, 33, 0, NULL);
}
#define SSL_get_mode openssl_SSL_get_mode

#undef SSL_CTX_sess_set_cache_size
static inline long openssl_SSL_CTX_sess_set_cache_size(SSL_CTX *a0, long a1) {
    return SSL_CTX_ctrl(a0, 42, (long)a1, NULL);
}
#define SSL_CTX_sess_set_cache_size openssl_SSL_CTX_sess_set_cache_size

#undef SSL_CTX_sess_get_cache_size
static inline long openssl_SSL_CTX_sess_get_cache_size(SSL_CTX *a0) {
    return SSL_CTX_ctrl(a0, 43, 0, NULL);
}
#define SSL_CTX_sess_get_cache_size openssl_SSL_CTX_sess_get_cache_size

#undef SSL_CTX_set_session_cache_mode
static inline long openssl_SSL_CTX_set_session_cache_mode(SSL_CTX *a0, long a1) {
    return SSL_CTX_ctrl(a0, 44, (long)a1, NULL);
}
#define SSL_CTX_set_session_cache_mode openssl_SSL_CTX_set_session_cache_mode

#undef SSL_CTX_get_session_cache_mode
static inline long openssl_SSL_CTX_get_session_cache_mode(SSL_CTX *a0) {
    return SSL_CTX_ctrl(a0, 45, 0, NULL);
}
#define SSL_CTX_get_session_cache_mode openssl_SSL_CTX_get_session_cache_mode

#undef SSL_CTX_set_read_ahead
static inline long openssl_SSL_CTX_set_read_ahead(SSL_CTX *a0, long a1) {
    return SSL_CTX_ctrl(a0, 41, (long)a1, NULL);
}
#define SSL_CTX_set_read_ahead openssl_SSL_CTX_set_read_ahead

#undef SSL_CTX_get_read_ahead
static inline long openssl_SSL_CTX_get_read_ahead(SSL_CTX *a0) {
    return SSL_CTX_ctrl(a0, 40, 0, NULL);
}
#define SSL_CTX_get_read_ahead openssl_SSL_CTX_get_read_ahead

#undef SSL_CTX_add_extra_chain_cert
static inline long openssl_SSL_CTX_add_extra_chain_cert(SSL_CTX *a0, X509 *a1) {
    return SSL_CTX_ctrl(a0, 14, 0, (void *)(uintptr_t)a1);
}
#define SSL_CTX_add_extra_chain_cert openssl_SSL_CTX_add_extra_chain_cert

#undef SSL_num_renegotiations
static inline long openssl_SSL_num_renegotiations(SSL *a0) {
    return SSL_ctrl(a0, 10, 0, NULL);
}
#define SSL_num_renegotiations openssl_SSL_num_renegotiations

#undef SSL_clear_num_renegotiations
static inline long openssl_SSL_clear_num_renegotiations(SSL *a0) {
    return SSL_ctrl(a0, 11, 0, NULL);
}
#define SSL_clear_num_renegotiations openssl_SSL_clear_num_renegotiations

#undef SSL_total_renegotiations
static inline long openssl_SSL_total_renegotiations(SSL *a0) {
    return SSL_ctrl(a0, 12, 0, NULL);
}
#define SSL_total_renegotiations openssl_SSL_total_renegotiations

#undef SSL_CTX_set_dh_auto
static inline long openssl_SSL_CTX_set_dh_auto(SSL_CTX *a0, long a1) {
    return SSL_CTX_ctrl(a0, 118, (long)a1, NULL);
}
#define SSL_CTX_set_dh_auto openssl_SSL_CTX_set_dh_auto

#undef SSL_set_dh_auto
static inline long openssl_SSL_set_dh_auto(SSL *a0, long a1) {
    return SSL_ctrl(a0, 118, (long)a1, NULL);
}
#define SSL_set_dh_auto openssl_SSL_set_dh_auto
