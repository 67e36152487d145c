#include "stream/moved.hpp"

#include <dlfcn.h>
#include <sys/socket.h>

Moved moved;

namespace {
template <class Function>
Function *next(const char *name) {
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}
} // namespace

extern "C" ssize_t sendmsg(int socket, const msghdr *message, int flags) {
    static auto *real = next<decltype(sendmsg)>("sendmsg");
    moved.sends++;
    return real(socket, message, flags);
}

extern "C" ssize_t recvmsg(int socket, msghdr *message, int flags) {
    static auto *real = next<decltype(recvmsg)>("recvmsg");
    const ssize_t got = real(socket, message, flags);
    moved.receives++;
    moved.received += got > 0 ? size_t(got) : 0;
    return got;
}
