#include "bench/pairs.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace {

constexpr int ROUNDS_LEAST = 60, ROUNDS_MOST = 400;
constexpr double SECONDS_MOST = 25, CONTROL = 0.03;

using Rounds = std::vector<std::vector<double>>; // by arm, then by round

std::vector<double> combined(const Rounds &rounds, int arm, double (*combine)(double raw, double other)) {
    std::vector<double> all;
    for (size_t i = 0; i < rounds[RAW].size(); i++)
        all.push_back(combine(rounds[RAW][i], rounds[size_t(arm)][i]));
    return all;
}

double slower(double raw, double other) {
    return other / raw;
}

double faster(double raw, double other) {
    return raw / other;
}

double more(double raw, double other) {
    return other - raw;
}

bool is_one(const Interval &control) {
    return control.low >= 1 - CONTROL && control.high <= 1 + CONTROL;
}

Interval control_of(const Rounds &rounds) {
    return median(combined(rounds, RAW_AGAIN, slower));
}

// Forwards and backwards, so that a drift hits all arms alike, and each arm first in turn.
void take_turns(Row &row, int round) {
    for (int turn = 0; turn < row.turns; turn++) {
        for (int i = 0; i < ARMS; i++)
            row.run((round + turn + i) % ARMS);
        for (int i = ARMS - 1; i >= 0; i--)
            row.run((round + turn + i) % ARMS);
    }
}

const char *verdict(const Metric &metric, double value) {
    if (metric.aim == 0)
        return "-";
    return (metric.rate ? value >= metric.aim : value <= metric.aim) ? "met" : "missed";
}

void print(const Metric &metric, const Rounds &rounds) {
    const Interval control = control_of(rounds);
    std::printf("%-34s\t%3zu\t%.3f..%.3f", metric.name, rounds[RAW].size(), control.low, control.high);
    if (!is_one(control)) {
        std::printf("\tno figure: the control is not within 3 %% of 1\n");
        return;
    }
    const Interval value = median(combined(rounds, OURS,
                                           metric.difference ? more
                                           : metric.rate     ? faster
                                                             : slower));
    const double scale = metric.difference ? metric.scale : 1;
    const auto absolute = [&](int arm) {
        const double middle = median(rounds[size_t(arm)]).middle;
        return metric.rate ? metric.scale / middle : metric.scale * middle;
    };
    std::printf("\t%7.3f\t%.3f..%.3f", value.middle * scale, value.low * scale, value.high * scale);
    if (metric.aim == 0)
        std::printf("\t-");
    else
        std::printf("\t%s %g", metric.rate ? ">=" : "<=", metric.aim);
    std::printf("\t%s\t%.4g / %.4g %s\n", verdict(metric, value.middle * scale), absolute(OURS),
                absolute(RAW), metric.unit);
}

} // namespace

Interval median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    const double below = (double(n) - 1.96 * std::sqrt(double(n))) / 2;
    const size_t low = below > 0 ? size_t(below) : 0;
    return {values[low], (values[(n - 1) / 2] + values[n / 2]) / 2, values[n - 1 - low]};
}

void print_head() {
    std::printf("%-34s\tpairs\tcontrol\t\tresult\tinterval (95 %%)\taim\tverdict\tours / raw\n", "row");
}

void compare(Row &row) {
    std::vector<Rounds> rounds(row.metrics.size(), Rounds(ARMS));
    const auto start = std::chrono::steady_clock::now();
    const auto enough = [&](int round) {
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
        if (round < ROUNDS_LEAST)
            return false;
        return round >= ROUNDS_MOST || spent.count() > SECONDS_MOST ||
               std::all_of(rounds.begin(), rounds.end(),
                           [](const Rounds &of) { return is_one(control_of(of)); });
    };
    take_turns(row, 0); // to warm up
    for (int arm = 0; arm < ARMS; arm++)
        row.result(arm);
    for (int round = 0; !enough(round); round++) {
        take_turns(row, round);
        for (int arm = 0; arm < ARMS; arm++) {
            const auto found = row.result(arm);
            for (size_t i = 0; i < found.size(); i++)
                rounds[i][size_t(arm)].push_back(found[i]);
        }
    }
    for (size_t i = 0; i < row.metrics.size(); i++)
        print(row.metrics[i], rounds[i]);
    std::fflush(stdout);
}
