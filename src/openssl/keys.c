/* Keys, parameters and lists of revoked certificates. */
#include "core/guard.h"
#include "loader/openssl.h"

void COMM_CALL comm_free_dh(comm_dh_pointer dh) {
    struct guard guard;
    if (dh == NULL || guard_enter(&guard) != 0)
        return;
    DH_free(dh);
    handle_count(-1);
    guard_leave(&guard);
}

void COMM_CALL comm_retain_dh(comm_dh_pointer dh) {
    struct guard guard;
    if (dh == NULL || guard_enter(&guard) != 0)
        return;
    if (DH_up_ref(dh) == 1)
        handle_count(+1);
    guard_leave(&guard);
}

void COMM_CALL comm_free_rsa(comm_rsa_pointer rsa) {
    struct guard guard;
    if (rsa == NULL || guard_enter(&guard) != 0)
        return;
    RSA_free(rsa);
    handle_count(-1);
    guard_leave(&guard);
}

void COMM_CALL comm_retain_rsa(comm_rsa_pointer rsa) {
    struct guard guard;
    if (rsa == NULL || guard_enter(&guard) != 0)
        return;
    if (RSA_up_ref(rsa) == 1)
        handle_count(+1);
    guard_leave(&guard);
}

void COMM_CALL comm_free_evp_pkey(comm_evp_pkey_pointer key) {
    struct guard guard;
    if (key == NULL || guard_enter(&guard) != 0)
        return;
    EVP_PKEY_free(key);
    handle_count(-1);
    guard_leave(&guard);
}

void COMM_CALL comm_retain_evp_pkey(comm_evp_pkey_pointer key) {
    struct guard guard;
    if (key == NULL || guard_enter(&guard) != 0)
        return;
    if (EVP_PKEY_up_ref(key) == 1)
        handle_count(+1);
    guard_leave(&guard);
}

void COMM_CALL comm_free_x509_crl(comm_x509_crl_pointer crl) {
    struct guard guard;
    if (crl == NULL || guard_enter(&guard) != 0)
        return;
    X509_CRL_free(crl);
    handle_count(-1);
    guard_leave(&guard);
}

void COMM_CALL comm_retain_x509_crl(comm_x509_crl_pointer crl) {
    struct guard guard;
    if (crl == NULL || guard_enter(&guard) != 0)
        return;
    if (X509_CRL_up_ref(crl) == 1)
        handle_count(+1);
    guard_leave(&guard);
}
