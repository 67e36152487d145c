/* generated from spec/; do not edit: make gen */
/* clang-format off */
/* A small spec with one of everything.
   Names. One rule: -hyphens, "quotes" and \ stay; `read-box` is a link. */
#ifndef COMMSSL_H
#define COMMSSL_H

#include "commssl/base.h"
#include "commssl/library.h"
#include "commssl/ssl.h"

#endif /* COMMSSL_H */
