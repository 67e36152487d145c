/* Passwords of what is encrypted. */
#ifndef COMMSSL_OPENSSL_PASSWORD_H
#define COMMSSL_OPENSSL_PASSWORD_H

#include "core/closure.h"
#include "core/keyword_check.h"

/* What OpenSSL has room for. */
enum { PASSWORD_MAX = 1024 };

/* Where the password of one reading comes from: a callback, a phrase, or neither. */
struct password {
    struct comm_callback *callback;
    const void *phrase;
    size_t length;
    bool asked, missed; /* it was asked for; and there was none */
};

/* Of the keywords `:callback` and `:pass-phrase`, which exclude each other. */
comm_status password_of(const comm_pem_keywords *keywords, struct password *password);
/* The end of its use, whether it could be had or not. */
void password_done(struct password *password);

/* A pem_password_cb; `given` is a struct password: nobody is ever asked at the terminal. */
int password_give(char *room, int size, int writing, void *given);

#endif
