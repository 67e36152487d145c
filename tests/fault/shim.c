/* Stands before the C library's calls on sockets, and makes them worse: what a network, signals and full
 * buffers do, at will. Loaded by LD_PRELOAD. The program says what to do by the two functions at the end;
 * until then nothing changes. */
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum { DESCRIPTORS = 256 };
enum { RECEIVES = 1, SENDS = 2 };

/* What is done to a descriptor; 0 of a number is nothing. */
static struct {
    atomic_bool watched;
    atomic_int receive_at_most, send_at_most; /* bytes a call */
    atomic_int storm;                         /* of so many calls, all but one fail with EINTR or EAGAIN */
    atomic_int reset_at;                      /* this call, and those after it, fail with ECONNRESET */
    atomic_int kinds;                         /* the calls that are counted, and made worse */
    atomic_int calls;
} shims[DESCRIPTORS];

/* The C library's own. The extension is that of an object's pointer to a function's. */
#define NEXT(name) (__extension__(__typeof__(&(name))) dlsym(RTLD_NEXT, #name))

/* Whether a call fails, with errno. */
static bool fails(int fd, int kind) {
    if (fd < 0 || fd >= DESCRIPTORS || !shims[fd].watched || (shims[fd].kinds & kind) == 0)
        return false;
    int call = ++shims[fd].calls;
    if (shims[fd].reset_at > 0 && call >= shims[fd].reset_at) {
        errno = ECONNRESET;
        return true;
    }
    unsigned mixed = (unsigned)call * 2654435761U >> 16; /* no pattern that a program's own could fall into */
    if (shims[fd].storm > 0 && mixed % (unsigned)shims[fd].storm != 0) {
        errno = mixed & 1U << 15 ? EINTR : EAGAIN;
        return true;
    }
    return false;
}

static size_t at_most(int fd, size_t length, bool receives) {
    if (fd < 0 || fd >= DESCRIPTORS || !shims[fd].watched)
        return length;
    int most = receives ? shims[fd].receive_at_most : shims[fd].send_at_most;
    return most > 0 && (size_t)most < length ? (size_t)most : length;
}

ssize_t read(int fd, void *data, size_t length) {
    return fails(fd, RECEIVES) ? -1 : NEXT(read)(fd, data, at_most(fd, length, true));
}

ssize_t write(int fd, const void *data, size_t length) {
    return fails(fd, SENDS) ? -1 : NEXT(write)(fd, data, at_most(fd, length, false));
}

ssize_t recv(int fd, void *data, size_t length, int flags) {
    return fails(fd, RECEIVES) ? -1 : NEXT(recv)(fd, data, at_most(fd, length, true), flags);
}

ssize_t send(int fd, const void *data, size_t length, int flags) {
    return fails(fd, SENDS) ? -1 : NEXT(send)(fd, data, at_most(fd, length, false), flags);
}

/* The message with the pieces that hold so many bytes, which are in `pieces` then. */
static struct msghdr cut(const struct msghdr *message, struct iovec pieces[2], size_t length) {
    struct msghdr less = *message;
    size_t count = 0;
    for (size_t i = 0; i < message->msg_iovlen && i < 2 && length > 0; i++, count++) {
        pieces[i] = message->msg_iov[i];
        if (pieces[i].iov_len > length)
            pieces[i].iov_len = length;
        length -= pieces[i].iov_len;
    }
    less.msg_iov = pieces;
    less.msg_iovlen = count;
    return less;
}

ssize_t recvmsg(int fd, struct msghdr *message, int flags) {
    struct iovec pieces[2];
    struct msghdr less = cut(message, pieces, at_most(fd, (size_t)-1, true));
    return fails(fd, RECEIVES) ? -1 : NEXT(recvmsg)(fd, &less, flags);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
    struct iovec pieces[2];
    struct msghdr less = cut(message, pieces, at_most(fd, (size_t)-1, false));
    return fails(fd, SENDS) ? -1 : NEXT(sendmsg)(fd, &less, flags);
}

/* From now on, on this descriptor; its calls are counted anew. */
void shim_set(int fd, int receive_at_most, int send_at_most, int storm, int reset_at, int kinds) {
    shims[fd].watched = false;
    shims[fd].receive_at_most = receive_at_most;
    shims[fd].send_at_most = send_at_most;
    shims[fd].storm = storm;
    shims[fd].reset_at = reset_at;
    shims[fd].kinds = kinds;
    shims[fd].calls = 0;
    shims[fd].watched = true;
}

/* How many calls there were; nothing is done any more. */
int shim_end(int fd) {
    shims[fd].watched = false;
    return shims[fd].calls;
}
