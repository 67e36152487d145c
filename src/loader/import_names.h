/* generated from spec/; do not edit: make gen */
/* clang-format off */
/* Included by openssl.h, after imports.h. */
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
#undef SSL_CTX_set_client_hello_cb
#define SSL_CTX_set_client_hello_cb (openssl.SSL_CTX_set_client_hello_cb)
#undef SSL_client_hello_get0_ext
#define SSL_client_hello_get0_ext (openssl.SSL_client_hello_get0_ext)
#undef X509_STORE_CTX_get0_cert
#define X509_STORE_CTX_get0_cert (openssl.X509_STORE_CTX_get0_cert)
#undef X509_STORE_CTX_get_current_cert
#define X509_STORE_CTX_get_current_cert (openssl.X509_STORE_CTX_get_current_cert)
#undef X509_STORE_CTX_set_error
#define X509_STORE_CTX_set_error (openssl.X509_STORE_CTX_set_error)
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
#undef SSL_free_buffers
#define SSL_free_buffers (openssl.SSL_free_buffers)
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
#undef SSL_renegotiate_pending
#define SSL_renegotiate_pending (openssl.SSL_renegotiate_pending)
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
#undef i2d_X509_bio
#define i2d_X509_bio (openssl.i2d_X509_bio)
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
#undef X509_LOOKUP_file
#define X509_LOOKUP_file (openssl.X509_LOOKUP_file)
#undef X509_LOOKUP_hash_dir
#define X509_LOOKUP_hash_dir (openssl.X509_LOOKUP_hash_dir)
#undef X509_LOOKUP_ctrl
#define X509_LOOKUP_ctrl (openssl.X509_LOOKUP_ctrl)
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
#undef X509_get_ext_by_NID
#define X509_get_ext_by_NID (openssl.X509_get_ext_by_NID)
#undef X509_VERIFY_PARAM_get_hostflags
#define X509_VERIFY_PARAM_get_hostflags (openssl.X509_VERIFY_PARAM_get_hostflags)
#undef X509_STORE_CTX_get0_param
#define X509_STORE_CTX_get0_param (openssl.X509_STORE_CTX_get0_param)
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
#undef X509_NAME_entry_count
#define X509_NAME_entry_count (openssl.X509_NAME_entry_count)
#undef X509_NAME_ENTRY_get_object
#define X509_NAME_ENTRY_get_object (openssl.X509_NAME_ENTRY_get_object)
#undef OBJ_obj2nid
#define OBJ_obj2nid (openssl.OBJ_obj2nid)
#undef OBJ_nid2sn
#define OBJ_nid2sn (openssl.OBJ_nid2sn)
#undef OBJ_obj2txt
#define OBJ_obj2txt (openssl.OBJ_obj2txt)
#undef X509_get1_email
#define X509_get1_email (openssl.X509_get1_email)
#undef X509_email_free
#define X509_email_free (openssl.X509_email_free)
#undef X509_get_ext_d2i
#define X509_get_ext_d2i (openssl.X509_get_ext_d2i)
#undef ASN1_STRING_length
#define ASN1_STRING_length (openssl.ASN1_STRING_length)
#undef ASN1_STRING_get0_data
#define ASN1_STRING_get0_data (openssl.ASN1_STRING_get0_data)
#undef ASN1_BIT_STRING_free
#define ASN1_BIT_STRING_free (openssl.ASN1_BIT_STRING_free)
#undef ASN1_OBJECT_free
#define ASN1_OBJECT_free (openssl.ASN1_OBJECT_free)
#undef OPENSSL_sk_num
#define OPENSSL_sk_num (openssl.OPENSSL_sk_num)
#undef OPENSSL_sk_value
#define OPENSSL_sk_value (openssl.OPENSSL_sk_value)
#undef X509_get0_extensions
#define X509_get0_extensions (openssl.X509_get0_extensions)
#undef X509_EXTENSION_get_object
#define X509_EXTENSION_get_object (openssl.X509_EXTENSION_get_object)
#undef X509_EXTENSION_get_data
#define X509_EXTENSION_get_data (openssl.X509_EXTENSION_get_data)
#undef X509V3_EXT_print
#define X509V3_EXT_print (openssl.X509V3_EXT_print)
#undef ASN1_STRING_print
#define ASN1_STRING_print (openssl.ASN1_STRING_print)
#undef OPENSSL_sk_dup
#define OPENSSL_sk_dup (openssl.OPENSSL_sk_dup)
#undef OPENSSL_sk_free
#define OPENSSL_sk_free (openssl.OPENSSL_sk_free)
#undef X509_chain_up_ref
#define X509_chain_up_ref (openssl.X509_chain_up_ref)
#undef SSL_get_peer_cert_chain
#define SSL_get_peer_cert_chain (openssl.SSL_get_peer_cert_chain)
#undef SSL_get_ciphers
#define SSL_get_ciphers (openssl.SSL_get_ciphers)
#undef SSL_CTX_get_ciphers
#define SSL_CTX_get_ciphers (openssl.SSL_CTX_get_ciphers)
#undef X509_get0_pubkey_bitstr
#define X509_get0_pubkey_bitstr (openssl.X509_get0_pubkey_bitstr)
#undef X509_get0_signature
#define X509_get0_signature (openssl.X509_get0_signature)
#undef EVP_get_digestbyname
#define EVP_get_digestbyname (openssl.EVP_get_digestbyname)
#undef X509_digest
#define X509_digest (openssl.X509_digest)
#undef BIO_new_mem_buf
#define BIO_new_mem_buf (openssl.BIO_new_mem_buf)
#undef d2i_X509
#define d2i_X509 (openssl.d2i_X509)
#undef PEM_read_bio_X509
#define PEM_read_bio_X509 (openssl.PEM_read_bio_X509)
#undef PEM_write_bio_X509
#define PEM_write_bio_X509 (openssl.PEM_write_bio_X509)
#undef d2i_AutoPrivateKey
#define d2i_AutoPrivateKey (openssl.d2i_AutoPrivateKey)
#undef d2i_PKCS8PrivateKey_bio
#define d2i_PKCS8PrivateKey_bio (openssl.d2i_PKCS8PrivateKey_bio)
#undef PEM_read_bio_PrivateKey
#define PEM_read_bio_PrivateKey (openssl.PEM_read_bio_PrivateKey)
#undef i2d_PKCS8PrivateKeyInfo_bio
#define i2d_PKCS8PrivateKeyInfo_bio (openssl.i2d_PKCS8PrivateKeyInfo_bio)
#undef PEM_write_bio_PKCS8PrivateKey
#define PEM_write_bio_PKCS8PrivateKey (openssl.PEM_write_bio_PKCS8PrivateKey)
#undef SSL_CTX_use_certificate
#define SSL_CTX_use_certificate (openssl.SSL_CTX_use_certificate)
#undef SSL_use_certificate
#define SSL_use_certificate (openssl.SSL_use_certificate)
#undef SSL_CTX_use_PrivateKey
#define SSL_CTX_use_PrivateKey (openssl.SSL_CTX_use_PrivateKey)
#undef SSL_use_PrivateKey
#define SSL_use_PrivateKey (openssl.SSL_use_PrivateKey)
#undef SSL_CTX_get_cert_store
#define SSL_CTX_get_cert_store (openssl.SSL_CTX_get_cert_store)
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
#undef PEM_read_bio_X509_AUX
#define PEM_read_bio_X509_AUX (openssl.PEM_read_bio_X509_AUX)
#undef PEM_read_bio_X509_CRL
#define PEM_read_bio_X509_CRL (openssl.PEM_read_bio_X509_CRL)
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

#undef SSL_set_retry_verify
static inline long openssl_SSL_set_retry_verify(SSL *a0) {
    return SSL_ctrl(a0, 136, 0, NULL);
}
#define SSL_set_retry_verify openssl_SSL_set_retry_verify

#undef SSL_clear_mode
static inline long openssl_SSL_clear_mode(SSL *a0, long a1) {
    return SSL_ctrl(a0, 78, (long)a1, NULL);
}
#define SSL_clear_mode openssl_SSL_clear_mode

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
