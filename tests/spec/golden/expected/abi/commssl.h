/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_H
#define COMMSSL_H

#include "commssl/base.h"
#include "commssl/library.h"
#include "commssl/ssl.h"

#endif /* COMMSSL_H */
