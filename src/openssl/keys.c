/* Keys and parameters. */
#include "openssl/counted.h"

COUNTED(comm_free_dh, comm_retain_dh, comm_dh_pointer, DH_free, DH_up_ref)
COUNTED(comm_free_rsa, comm_retain_rsa, comm_rsa_pointer, RSA_free, RSA_up_ref)
COUNTED(comm_free_evp_pkey, comm_retain_evp_pkey, comm_evp_pkey_pointer, EVP_PKEY_free, EVP_PKEY_up_ref)
COUNTED(comm_free_x509_crl, comm_retain_x509_crl, comm_x509_crl_pointer, X509_CRL_free, X509_CRL_up_ref)
