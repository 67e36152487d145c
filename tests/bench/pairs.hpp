// Comparing two arms on a machine that others use too: short runs in turn, the ratio of each round, and the
// median of the ratios. A third arm is the first one again: where that does not come out as 1, nothing is
// said.
#pragma once

#include <functional>
#include <string>
#include <vector>

enum { RAW, OURS, RAW_AGAIN, ARMS };

struct Interval {
    double low, middle, high;
};

// The median, and the interval that holds it with 95 % by the sign test: order statistics, no assumption.
Interval median(std::vector<double> values);

struct Metric {
    const char *name;
    const char *unit;
    double scale;    // of what a row measures, seconds for instance, to the unit
    bool rate;       // more is better: the ratio is that of the speeds
    bool difference; // ours less raw, not the ratio, is compared with the aim
    double aim;      // at least, for rates; else at most; 0: none
};

class Row {
  public:
    virtual ~Row() = default;
    // A short run of an arm, and what all its runs of this round measured.
    virtual void run(int arm) = 0;
    virtual std::vector<double> result(int arm) = 0;

    std::vector<Metric> metrics;
    int turns = 1; // how often the arms take turns in one round
};

// Runs a row and prints a line for each metric. The number of rounds depends on the control alone.
void compare(Row &row);
void print_head();
