// A process without any descriptor left.
#pragma once

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

// Takes all descriptors below a limit that it sets.
class NoDescriptors {
  public:
    NoDescriptors() {
        getrlimit(RLIMIT_NOFILE, &before);
        int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
        const rlimit low = {rlim_t(fd) + 8, before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &low);
        for (; fd >= 0; fd = open("/dev/null", O_RDONLY | O_CLOEXEC))
            taken.push_back(fd);
    }
    ~NoDescriptors() {
        for (int fd : taken)
            close(fd);
        setrlimit(RLIMIT_NOFILE, &before);
    }
    NoDescriptors(const NoDescriptors &) = delete;

  private:
    rlimit before = {};
    std::vector<int> taken;
};
