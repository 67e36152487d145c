// A thread beside the test. Catch's assertions belong to the test's thread, so what this one finds is told
// when it is joined.
#pragma once

#include "unit/catch.h"

#include <string>
#include <thread>
#include <vector>

class Beside {
  public:
    template <class Work>
    explicit Beside(Work work) : thread([this, work] { work(*this); }) {}
    ~Beside() {
        if (thread.joinable())
            join();
    }
    Beside(const Beside &) = delete;
    void check(bool good, const char *what) {
        if (!good)
            failures.push_back(what);
    }
    void join() {
        thread.join();
        for (const auto &failure : failures)
            FAIL_CHECK(failure);
        failures.clear();
    }

  private:
    std::vector<std::string> failures;
    std::thread thread;
};

#define BESIDE_CHECK(beside, expression) (beside).check((expression), #expression)
