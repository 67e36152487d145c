/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

/* Where another convention may be the compiler's own, C's is named. */
#if defined(__i386__)
#define CDECL __attribute__((cdecl))
#else
#define CDECL
#endif

_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ensure_ssl), comm_status (CDECL *)(
    const comm_library_keywords *keywords)), "&comm_ensure_ssl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_ssl_library_path), comm_status (CDECL *)(
    const char *const *library_path, size_t library_path_count)), "&comm_set_ssl_library_path");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_openssl_version), comm_status (CDECL *)(
    comm_openssl_version_part what, char **text)), "&comm_openssl_version");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_do_rand_seed), comm_status (CDECL *)(
    void)), "&comm_do_rand_seed");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_openssl_symbol_address), comm_status (CDECL *)(
    const char *name, void **address)), "&comm_openssl_symbol_address");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_openssl_feature_p), comm_status (CDECL *)(
    const char *name, int32_t *present)), "&comm_openssl_feature_p");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_openssl_constant), comm_status (CDECL *)(
    const char *name, uint64_t *value)), "&comm_openssl_constant");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_lisp_name_to_c_name), comm_status (CDECL *)(
    const char *lisp_name, char **c_name)), "&comm_lisp_name_to_c_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_c_name_to_lisp_name), comm_status (CDECL *)(
    const char *c_name, char **lisp_name)), "&comm_c_name_to_lisp_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_live_handle_count), int64_t (CDECL *)(
    void)), "&comm_live_handle_count");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_free_string), void (CDECL *)(
    char *text)), "&comm_free_string");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_copy_condition), comm_status (CDECL *)(
    comm_condition **condition)), "&comm_copy_condition");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_condition), void (CDECL *)(
    comm_condition *condition)), "&comm_retain_condition");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_release_condition), void (CDECL *)(
    comm_condition *condition)), "&comm_release_condition");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_type), comm_status (CDECL *)(
    comm_condition *condition)), "&comm_condition_type");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_typep), int32_t (CDECL *)(
    comm_status type, comm_status ancestor)), "&comm_condition_typep");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_text), const char * (CDECL *)(
    comm_condition *condition)), "&comm_condition_text");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_argument), const char * (CDECL *)(
    comm_condition *condition)), "&comm_condition_argument");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_code), uint64_t (CDECL *)(
    comm_condition *condition)), "&comm_condition_code");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_reason), const char * (CDECL *)(
    comm_condition *condition)), "&comm_condition_reason");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_alert), int32_t (CDECL *)(
    comm_condition *condition)), "&comm_condition_alert");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_alert_sender), comm_alert_sender (CDECL *)(
    comm_condition *condition)), "&comm_condition_alert_sender");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_verify_result), int64_t (CDECL *)(
    comm_condition *condition)), "&comm_condition_verify_result");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_verify_depth), int32_t (CDECL *)(
    comm_condition *condition)), "&comm_condition_verify_depth");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_errno), int32_t (CDECL *)(
    comm_condition *condition)), "&comm_condition_errno");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_queue_length), size_t (CDECL *)(
    comm_condition *condition)), "&comm_condition_queue_length");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_queue_code), uint64_t (CDECL *)(
    comm_condition *condition, size_t index)), "&comm_condition_queue_code");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_condition_queue_text), const char * (CDECL *)(
    comm_condition *condition, size_t index)), "&comm_condition_queue_text");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_make_ssl_ctx), comm_status (CDECL *)(
    const comm_ssl_keywords *keywords, comm_ssl_ctx_pointer *context)), "&comm_make_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_destroy_ssl_ctx), void (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_destroy_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_ssl_ctx), void (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_retain_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_verification_mode), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, comm_ssl_side ssl_side,
    comm_verification_mode mode)), "&comm_set_verification_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_get_verification_mode), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, comm_verify_flags *mode)), "&comm_get_verification_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_ssl_ctx_cert_cb), comm_status (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, comm_cert_callback callback, void *callback_data,
    comm_free_function callback_free)), "&comm_set_ssl_ctx_cert_cb");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_ssl_ctx_options), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, const comm_option_keywords *keywords)), "&comm_set_ssl_ctx_options");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_ssl_ctx_password_callback), comm_status (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const void *password,
    size_t password_length)), "&comm_set_ssl_ctx_password_callback");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_cipher_list), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, const char *ciphers)), "&comm_set_cipher_list");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_ciphersuites), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, const char *ciphersuites)), "&comm_set_ciphersuites");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_min_protocol_version), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, comm_protocol_version version)), "&comm_set_min_protocol_version");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_max_protocol_version), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, comm_protocol_version version)), "&comm_set_max_protocol_version");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_verification_depth), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, int32_t depth)), "&comm_set_verification_depth");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_verify_depth), void (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int32_t depth)), "&comm_ssl_ctx_set_verify_depth");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_verification_client_ca), comm_status (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const char *filename)), "&comm_set_verification_client_ca");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_session_id_context), comm_status (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const void *id, size_t id_length)), "&comm_set_session_id_context");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_load_verify_locations), int32_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const char *ca_file,
    const char *ca_path)), "&comm_ssl_ctx_load_verify_locations");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_use_certificate_chain_file), int32_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const char *filename)), "&comm_ssl_ctx_use_certificate_chain_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_use_certificate_file), int32_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const char *filename, int32_t type)), "&comm_ssl_ctx_use_certificate_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_use_privatekey_file), int32_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const char *filename, int32_t type)), "&comm_ssl_ctx_use_privatekey_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_options), uint64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, uint64_t options)), "&comm_ssl_ctx_set_options");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_get_options), uint64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_get_options");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_mode), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int64_t mode)), "&comm_ssl_ctx_set_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_get_mode), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_get_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_need_tmp_rsa), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_need_tmp_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_add_client_ca), int32_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, comm_x509_pointer certificate)), "&comm_ssl_ctx_add_client_ca");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_client_ca_list), void (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, comm_x509_name_stack names)), "&comm_ssl_ctx_set_client_ca_list");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_get_max_cert_list), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_get_max_cert_list");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_max_cert_list), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int64_t size)), "&comm_ssl_ctx_set_max_cert_list");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_get_verify_mode), int32_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_get_verify_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_tmp_rsa), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, comm_rsa_pointer rsa)), "&comm_ssl_ctx_set_tmp_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_tmp_dh), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, comm_dh_pointer dh)), "&comm_ssl_ctx_set_tmp_dh");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_use_rsaprivatekey_file), int32_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, const char *filename,
    int32_t type)), "&comm_ssl_ctx_use_rsaprivatekey_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_sess_set_cache_size), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int64_t size)), "&comm_ssl_ctx_sess_set_cache_size");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_sess_get_cache_size), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_sess_get_cache_size");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_sess_set_cache_mode), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int64_t mode)), "&comm_ssl_ctx_sess_set_cache_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_sess_get_cache_mode), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_sess_get_cache_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_get_read_ahead), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_get_read_ahead");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_read_ahead), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int64_t yes)), "&comm_ssl_ctx_set_read_ahead");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_add_extra_chain_cert), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, comm_x509_pointer certificate)), "&comm_ssl_ctx_add_extra_chain_cert");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_ctrl), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int32_t command, int64_t number, void *pointer)), "&comm_ssl_ctx_ctrl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_new), comm_status (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, comm_ssl_pointer *ssl)), "&comm_ssl_new");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_destroy_ssl), void (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_destroy_ssl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_ssl), void (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_retain_ssl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_servername), const char * (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_servername");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_ssl_ctx), comm_ssl_ctx_pointer (CDECL *)(
    comm_ssl_pointer ssl, comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_set_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set1_host), int32_t (CDECL *)(
    comm_ssl_pointer ssl, const char *name)), "&comm_ssl_set1_host");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_tlsext_host_name), int64_t (CDECL *)(
    comm_ssl_pointer ssl, const char *name)), "&comm_ssl_set_tlsext_host_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_connect_state), void (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_set_connect_state");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_accept_state), void (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_set_accept_state");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_options), uint64_t (CDECL *)(
    comm_ssl_pointer ssl, uint64_t options)), "&comm_ssl_set_options");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_options), uint64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_options");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_use_certificate_file), int32_t (CDECL *)(
    comm_ssl_pointer ssl, const char *filename, int32_t type)), "&comm_ssl_use_certificate_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_use_privatekey_file), int32_t (CDECL *)(
    comm_ssl_pointer ssl, const char *filename, int32_t type)), "&comm_ssl_use_privatekey_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_version), const char * (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_version");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_verify_result), int64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_verify_result");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_session_reused), int32_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_session_reused");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_current_cipher), comm_ssl_cipher_pointer (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_current_cipher");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_cipher_name), const char * (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_cipher_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_cipher_get_name), const char * (CDECL *)(
    comm_ssl_cipher_pointer cipher)), "&comm_ssl_cipher_get_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_cipher_get_version), const char * (CDECL *)(
    comm_ssl_cipher_pointer cipher)), "&comm_ssl_cipher_get_version");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_cipher_get_bits), int32_t (CDECL *)(
    comm_ssl_cipher_pointer cipher, int32_t *algorithm_bits)), "&comm_ssl_cipher_get_bits");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_add_client_ca), int32_t (CDECL *)(
    comm_ssl_pointer ssl, comm_x509_pointer certificate)), "&comm_ssl_add_client_ca");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_client_ca_list), void (CDECL *)(
    comm_ssl_pointer ssl, comm_x509_name_stack names)), "&comm_ssl_set_client_ca_list");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_max_cert_list), int64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_max_cert_list");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_max_cert_list), int64_t (CDECL *)(
    comm_ssl_pointer ssl, int64_t size)), "&comm_ssl_set_max_cert_list");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_verify_mode), int32_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_verify_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_tmp_rsa), int64_t (CDECL *)(
    comm_ssl_pointer ssl, comm_rsa_pointer rsa)), "&comm_ssl_set_tmp_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_tmp_dh), int64_t (CDECL *)(
    comm_ssl_pointer ssl, comm_dh_pointer dh)), "&comm_ssl_set_tmp_dh");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_use_rsaprivatekey_file), int32_t (CDECL *)(
    comm_ssl_pointer ssl, const char *filename, int32_t type)), "&comm_ssl_use_rsaprivatekey_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctrl), int64_t (CDECL *)(
    comm_ssl_pointer ssl, int32_t command, int64_t number, void *pointer)), "&comm_ssl_ctrl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_mode), int64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_set_mode), int64_t (CDECL *)(
    comm_ssl_pointer ssl, int64_t mode)), "&comm_ssl_set_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_need_tmp_rsa), int64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_need_tmp_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_num_renegotiations), int64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_num_renegotiations");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_total_renegotiations), int64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_total_renegotiations");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_clear_num_renegotiations), int64_t (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_clear_num_renegotiations");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_free_x509_names), void (CDECL *)(
    comm_x509_name_stack names)), "&comm_free_x509_names");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_copy_x509_names), comm_x509_name_stack (CDECL *)(
    comm_x509_name_stack names)), "&comm_copy_x509_names");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_free_dh), void (CDECL *)(
    comm_dh_pointer dh)), "&comm_free_dh");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_dh), void (CDECL *)(
    comm_dh_pointer dh)), "&comm_retain_dh");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_free_rsa), void (CDECL *)(
    comm_rsa_pointer rsa)), "&comm_free_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_rsa), void (CDECL *)(
    comm_rsa_pointer rsa)), "&comm_retain_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get1_peer_certificate), comm_x509_pointer (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get1_peer_certificate");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_release_certificate), void (CDECL *)(
    comm_x509_pointer certificate)), "&comm_release_certificate");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_certificate), void (CDECL *)(
    comm_x509_pointer certificate)), "&comm_retain_certificate");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_name), comm_status (CDECL *)(
    comm_x509_pointer certificate, char **name)), "&comm_x509_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_load_client_ca_file), comm_x509_name_stack (CDECL *)(
    const char *filename)), "&comm_ssl_load_client_ca_file");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_get_subject_name), comm_x509_name_pointer (CDECL *)(
    comm_x509_pointer certificate)), "&comm_x509_get_subject_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_get_issuer_name), comm_x509_name_pointer (CDECL *)(
    comm_x509_pointer certificate)), "&comm_x509_get_issuer_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_name_field_string), comm_status (CDECL *)(
    comm_x509_name_pointer name, const char *field, char **value)), "&comm_x509_name_field_string");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_version), int64_t (CDECL *)(
    comm_x509_pointer certificate)), "&comm_x509_version");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_serial_number), comm_status (CDECL *)(
    comm_x509_pointer certificate, char **text)), "&comm_x509_serial_number");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_starting_time), comm_status (CDECL *)(
    comm_x509_pointer certificate, char **text)), "&comm_x509_starting_time");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_expiry_time), comm_status (CDECL *)(
    comm_x509_pointer certificate, char **text)), "&comm_x509_expiry_time");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_signature_algorithm), comm_status (CDECL *)(
    comm_x509_pointer certificate, char **text)), "&comm_x509_signature_algorithm");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_x509_pubkey_algorithm), comm_status (CDECL *)(
    comm_x509_pointer certificate, char **text)), "&comm_x509_pubkey_algorithm");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_make_ssl_engine), comm_status (CDECL *)(
    const comm_ssl_keywords *keywords, comm_ssl_engine **engine)), "&comm_make_ssl_engine");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_destroy_ssl_engine), void (CDECL *)(
    comm_ssl_engine *engine)), "&comm_destroy_ssl_engine");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_ssl_engine), void (CDECL *)(
    comm_ssl_engine *engine)), "&comm_retain_ssl_engine");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_feed), comm_status (CDECL *)(
    comm_ssl_engine *engine, const void *data, size_t data_length,
    size_t *accepted)), "&comm_ssl_engine_feed");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_feed_end), comm_status (CDECL *)(
    comm_ssl_engine *engine)), "&comm_ssl_engine_feed_end");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_feed_failure), comm_status (CDECL *)(
    comm_ssl_engine *engine, int32_t error_number)), "&comm_ssl_engine_feed_failure");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_take), comm_status (CDECL *)(
    comm_ssl_engine *engine, void *data, size_t data_capacity,
    size_t *data_length)), "&comm_ssl_engine_take");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_handshake), comm_step (CDECL *)(
    comm_ssl_engine *engine)), "&comm_ssl_engine_handshake");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_read), comm_step (CDECL *)(
    comm_ssl_engine *engine, void *data, size_t data_capacity,
    size_t *data_length)), "&comm_ssl_engine_read");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_write), comm_step (CDECL *)(
    comm_ssl_engine *engine, const void *data, size_t data_length,
    size_t *accepted)), "&comm_ssl_engine_write");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_shutdown), comm_step (CDECL *)(
    comm_ssl_engine *engine)), "&comm_ssl_engine_shutdown");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_pending), size_t (CDECL *)(
    comm_ssl_engine *engine)), "&comm_ssl_engine_pending");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_interrupt), comm_status (CDECL *)(
    comm_ssl_engine *engine, comm_direction direction)), "&comm_ssl_engine_interrupt");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_ssl), comm_ssl_pointer (CDECL *)(
    comm_ssl_engine *engine)), "&comm_ssl_engine_ssl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_ctx), comm_ssl_ctx_pointer (CDECL *)(
    comm_ssl_engine *engine)), "&comm_ssl_engine_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_engine_decision), comm_status (CDECL *)(
    comm_ssl_engine *engine, comm_ssl_decision **decision)), "&comm_ssl_engine_decision");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_decision_kind), comm_decision_kind (CDECL *)(
    comm_ssl_decision *decision)), "&comm_ssl_decision_kind");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_decision_ssl), comm_ssl_pointer (CDECL *)(
    comm_ssl_decision *decision)), "&comm_ssl_decision_ssl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_decision_answer), comm_status (CDECL *)(
    comm_ssl_decision *decision, comm_decision_answer answer)), "&comm_ssl_decision_answer");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_release_ssl_decision), void (CDECL *)(
    comm_ssl_decision *decision)), "&comm_release_ssl_decision");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_ssl_decision), void (CDECL *)(
    comm_ssl_decision *decision)), "&comm_retain_ssl_decision");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_make_socket_stream), comm_status (CDECL *)(
    const comm_ssl_keywords *keywords, comm_socket_stream **stream)), "&comm_make_socket_stream");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_open_tcp_stream), comm_status (CDECL *)(
    const char *host, const char *service, const comm_ssl_keywords *keywords,
    comm_socket_stream **stream)), "&comm_open_tcp_stream");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_attach_ssl), comm_status (CDECL *)(
    comm_socket_stream *stream, const comm_ssl_keywords *keywords,
    comm_ssl_pointer *ssl)), "&comm_attach_ssl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_handshake), comm_status (CDECL *)(
    comm_socket_stream *stream, double timeout, int32_t *success)), "&comm_socket_stream_handshake");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_read), comm_status (CDECL *)(
    comm_socket_stream *stream, void *data, size_t data_capacity,
    size_t *data_length)), "&comm_socket_stream_read");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_write), comm_status (CDECL *)(
    comm_socket_stream *stream, const void *data, size_t data_length)), "&comm_socket_stream_write");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_flush), comm_status (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_flush");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_close_socket_stream), comm_status (CDECL *)(
    comm_socket_stream *stream)), "&comm_close_socket_stream");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_free_socket_stream), void (CDECL *)(
    comm_socket_stream *stream)), "&comm_free_socket_stream");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_socket_stream), void (CDECL *)(
    comm_socket_stream *stream)), "&comm_retain_socket_stream");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_interrupt), comm_status (CDECL *)(
    comm_socket_stream *stream, comm_direction direction)), "&comm_socket_stream_interrupt");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_handshake_step), comm_step (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_handshake_step");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_read_step), comm_step (CDECL *)(
    comm_socket_stream *stream, void *data, size_t data_capacity,
    size_t *data_length)), "&comm_socket_stream_read_step");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_write_step), comm_step (CDECL *)(
    comm_socket_stream *stream, const void *data, size_t data_length,
    size_t *accepted)), "&comm_socket_stream_write_step");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_flush_step), comm_step (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_flush_step");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_shutdown_step), comm_step (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_shutdown_step");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_pending), size_t (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_pending");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_ssl), comm_ssl_pointer (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_ssl");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_ctx), comm_ssl_ctx_pointer (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_ssl_side), comm_status (CDECL *)(
    comm_socket_stream *stream, comm_ssl_side *ssl_side)), "&comm_socket_stream_ssl_side");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_socket), int64_t (CDECL *)(
    comm_socket_stream *stream)), "&comm_socket_stream_socket");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_socket_stream_decision), comm_status (CDECL *)(
    comm_socket_stream *stream, comm_ssl_decision **decision)), "&comm_socket_stream_decision");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_library_keywords_init), void (CDECL *)(
    comm_library_keywords *keywords, size_t size)), "&comm_library_keywords_init");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_library_keywords_set_library_path), void (CDECL *)(
    comm_library_keywords *keywords, const char *const *library_path,
    size_t library_path_count)), "&comm_library_keywords_set_library_path");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_library_keywords_set_already_done), void (CDECL *)(
    comm_library_keywords *keywords, int32_t already_done)), "&comm_library_keywords_set_already_done");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_init), void (CDECL *)(
    comm_ssl_keywords *keywords, size_t size)), "&comm_ssl_keywords_init");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_ssl_ctx), void (CDECL *)(
    comm_ssl_keywords *keywords, comm_ssl_ctx ssl_ctx)), "&comm_ssl_keywords_set_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_ssl_side), void (CDECL *)(
    comm_ssl_keywords *keywords, comm_ssl_side ssl_side)), "&comm_ssl_keywords_set_ssl_side");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_ctx_configure_callback), void (CDECL *)(
    comm_ssl_keywords *keywords, comm_ctx_configure_callback ctx_configure_callback,
    void *ctx_configure_callback_data,
    comm_free_function ctx_configure_callback_free)), "&comm_ssl_keywords_set_ctx_configure_callback");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_ssl_configure_callback), void (CDECL *)(
    comm_ssl_keywords *keywords, comm_ssl_configure_callback ssl_configure_callback,
    void *ssl_configure_callback_data,
    comm_free_function ssl_configure_callback_free)), "&comm_ssl_keywords_set_ssl_configure_callback");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_handshake_timeout), void (CDECL *)(
    comm_ssl_keywords *keywords, double handshake_timeout)), "&comm_ssl_keywords_set_handshake_timeout");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_tlsext_host_name), void (CDECL *)(
    comm_ssl_keywords *keywords,
    comm_host_name tlsext_host_name)), "&comm_ssl_keywords_set_tlsext_host_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_verify), void (CDECL *)(
    comm_ssl_keywords *keywords, comm_verify verify)), "&comm_ssl_keywords_set_verify");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_verify_name), void (CDECL *)(
    comm_ssl_keywords *keywords, const char *verify_name)), "&comm_ssl_keywords_set_verify_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_ring_size), void (CDECL *)(
    comm_ssl_keywords *keywords, size_t ring_size)), "&comm_ssl_keywords_set_ring_size");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_socket), void (CDECL *)(
    comm_ssl_keywords *keywords, int64_t socket)), "&comm_ssl_keywords_set_socket");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_read_timeout), void (CDECL *)(
    comm_ssl_keywords *keywords, double read_timeout)), "&comm_ssl_keywords_set_read_timeout");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_write_timeout), void (CDECL *)(
    comm_ssl_keywords *keywords, double write_timeout)), "&comm_ssl_keywords_set_write_timeout");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_keywords_set_timeout), void (CDECL *)(
    comm_ssl_keywords *keywords, double timeout)), "&comm_ssl_keywords_set_timeout");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_init), void (CDECL *)(
    comm_option_keywords *keywords, size_t size)), "&comm_option_keywords_init");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_microsoft_sess_id_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t microsoft_sess_id_bug)), "&comm_option_keywords_set_microsoft_sess_id_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_netscape_challenge_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t netscape_challenge_bug)), "&comm_option_keywords_set_netscape_challenge_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_netscape_reuse_cipher_change_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t netscape_reuse_cipher_change_bug)), "&comm_option_keywords_set_netscape_reuse_cipher_change_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_sslref2_reuse_cert_type_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t sslref2_reuse_cert_type_bug)), "&comm_option_keywords_set_sslref2_reuse_cert_type_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_microsoft_big_sslv3_buffer), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t microsoft_big_sslv3_buffer)), "&comm_option_keywords_set_microsoft_big_sslv3_buffer");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_msie_sslv2_rsa_padding), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t msie_sslv2_rsa_padding)), "&comm_option_keywords_set_msie_sslv2_rsa_padding");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_ssleay_080_client_dh_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t ssleay_080_client_dh_bug)), "&comm_option_keywords_set_ssleay_080_client_dh_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_tls_d5_bug), void (CDECL *)(
    comm_option_keywords *keywords, int32_t tls_d5_bug)), "&comm_option_keywords_set_tls_d5_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_tls_block_padding_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t tls_block_padding_bug)), "&comm_option_keywords_set_tls_block_padding_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_dont_insert_empty_fragments), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t dont_insert_empty_fragments)), "&comm_option_keywords_set_dont_insert_empty_fragments");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_all), void (CDECL *)(
    comm_option_keywords *keywords, int32_t all)), "&comm_option_keywords_set_all");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_session_resumption_on_renegotiation), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t no_session_resumption_on_renegotiation)), "&comm_option_keywords_set_no_session_resumption_on_renegotiation");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_single_dh_use), void (CDECL *)(
    comm_option_keywords *keywords, int32_t single_dh_use)), "&comm_option_keywords_set_single_dh_use");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_ephemeral_rsa), void (CDECL *)(
    comm_option_keywords *keywords, int32_t ephemeral_rsa)), "&comm_option_keywords_set_ephemeral_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_cipher_server_preference), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t cipher_server_preference)), "&comm_option_keywords_set_cipher_server_preference");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_tls_rollback_bug), void (CDECL *)(
    comm_option_keywords *keywords, int32_t tls_rollback_bug)), "&comm_option_keywords_set_tls_rollback_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_sslv2), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_sslv2)), "&comm_option_keywords_set_no_sslv2");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_sslv3), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_sslv3)), "&comm_option_keywords_set_no_sslv3");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_tlsv1), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_tlsv1)), "&comm_option_keywords_set_no_tlsv1");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_pkcs1_check_1), void (CDECL *)(
    comm_option_keywords *keywords, int32_t pkcs1_check_1)), "&comm_option_keywords_set_pkcs1_check_1");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_pkcs1_check_2), void (CDECL *)(
    comm_option_keywords *keywords, int32_t pkcs1_check_2)), "&comm_option_keywords_set_pkcs1_check_2");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_netscape_ca_dn_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t netscape_ca_dn_bug)), "&comm_option_keywords_set_netscape_ca_dn_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_netscape_demo_cipher_change_bug), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t netscape_demo_cipher_change_bug)), "&comm_option_keywords_set_netscape_demo_cipher_change_bug");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_tlsv1_1), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_tlsv1_1)), "&comm_option_keywords_set_no_tlsv1_1");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_tlsv1_2), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_tlsv1_2)), "&comm_option_keywords_set_no_tlsv1_2");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_tlsv1_3), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_tlsv1_3)), "&comm_option_keywords_set_no_tlsv1_3");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_ticket), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_ticket)), "&comm_option_keywords_set_no_ticket");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_renegotiation), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_renegotiation)), "&comm_option_keywords_set_no_renegotiation");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_allow_client_renegotiation), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t allow_client_renegotiation)), "&comm_option_keywords_set_allow_client_renegotiation");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_prioritize_chacha), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t prioritize_chacha)), "&comm_option_keywords_set_prioritize_chacha");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_compression), void (CDECL *)(
    comm_option_keywords *keywords, int32_t no_compression)), "&comm_option_keywords_set_no_compression");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_ignore_unexpected_eof), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t ignore_unexpected_eof)), "&comm_option_keywords_set_ignore_unexpected_eof");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_no_encrypt_then_mac), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t no_encrypt_then_mac)), "&comm_option_keywords_set_no_encrypt_then_mac");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_legacy_server_connect), void (CDECL *)(
    comm_option_keywords *keywords,
    int32_t legacy_server_connect)), "&comm_option_keywords_set_legacy_server_connect");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_option_keywords_set_enable_ktls), void (CDECL *)(
    comm_option_keywords *keywords, int32_t enable_ktls)), "&comm_option_keywords_set_enable_ktls");
_Static_assert(__builtin_types_compatible_p(__typeof__((comm_ctx_configure_callback)0), comm_status (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, void *data)), "(comm_ctx_configure_callback)0");
_Static_assert(__builtin_types_compatible_p(__typeof__((comm_cert_callback)0), comm_decision_answer (CDECL *)(
    comm_ssl_pointer ssl, void *data)), "(comm_cert_callback)0");
_Static_assert(__builtin_types_compatible_p(__typeof__((comm_ssl_configure_callback)0), comm_status (CDECL *)(
    comm_ssl_pointer ssl, void *data)), "(comm_ssl_configure_callback)0");
_Static_assert(__builtin_types_compatible_p(__typeof__((comm_free_function)0), void (CDECL *)(
    void *)), "(comm_free_function)0");
