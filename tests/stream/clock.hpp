// The program's own clock stands in front of the system's, so that time passes when a test says so.
#pragma once

#include <ctime>

// Time is as it was when the test ends.
struct Time {
    ~Time();
    static void pass(time_t seconds);
};

const time_t YEAR = 366 * 24 * 3600;
