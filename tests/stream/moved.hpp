// What the program's calls on sockets move: its own sendmsg and recvmsg stand in front of the system's.
#pragma once

#include <atomic>
#include <cstddef>

struct Moved {
    std::atomic<size_t> sends{0}, receives{0}, received{0}; // calls, and bytes
    void reset() {
        sends = receives = received = 0;
    }
};
extern Moved moved;
