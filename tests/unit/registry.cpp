// The registry of handle ids that the bindings stand on: swig/registry.c.
#include "unit/catch.h"

extern "C" {
#include "support.h"
}

#include <atomic>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace {

// What the tests' ids name.
struct Thing {
    std::atomic<int> references{1};
    std::atomic<bool> broken{false};
};

std::atomic<int> released;

void retain(void *pointer) {
    static_cast<Thing *>(pointer)->references++;
}

void release(void *pointer) {
    Thing *thing = static_cast<Thing *>(pointer);
    if (--thing->references == 0) {
        thing->broken = true;
        released++;
    }
}

enum { THING = 1, OTHER = 2, UNCOUNTED = 3 };

comm_status acquire(comm_id id, int32_t kind, void **pointer) {
    return comm_id_acquire(id, kind, false, "thing", pointer);
}

std::string refusal(comm_id id, int32_t kind) {
    void *pointer;
    REQUIRE(acquire(id, kind, &pointer) == COMM_USAGE_ERROR);
    REQUIRE(pointer == nullptr);
    return comm_condition_text(nullptr);
}

} // namespace

extern "C" {
const comm_kind comm_kinds[] = {
    {THING, "thing", retain, release, nullptr},
    {OTHER, "other", retain, release, nullptr},
    {UNCOUNTED, "uncounted", nullptr, nullptr, nullptr},
};
const size_t comm_kind_count = 3;

/* What a language would do. */
static comm_status (*language)(const comm_argument *arguments, comm_answer *answer);

comm_status comm_closure_call(comm_closure *, const comm_argument *arguments, size_t, comm_answer *answer) {
    return language(arguments, answer);
}
}

TEST_CASE("an id names its pointer until it is dropped") {
    Thing thing;
    void *pointer = nullptr;
    const comm_id id = comm_id_give(THING, &thing);
    REQUIRE(id > 0);
    REQUIRE(id < (UINT64_C(1) << 62));
    REQUIRE(comm_id_kind(id) == THING);
    REQUIRE(acquire(id, THING, &pointer) == 0);
    REQUIRE(pointer == &thing);
    comm_id_release(id);
    REQUIRE(comm_id_drop(id, THING, "thing") == 0);
    REQUIRE(thing.broken);
    REQUIRE(refusal(id, THING).find("stale") != std::string::npos);
    REQUIRE(comm_id_drop(id, THING, "thing") == COMM_USAGE_ERROR);
    REQUIRE(comm_id_live_count() == 0);
}

TEST_CASE("null is refused unless it is allowed, and dropping it does nothing") {
    void *pointer = &pointer;
    REQUIRE(comm_id_acquire(0, THING, true, "thing", &pointer) == 0);
    REQUIRE(pointer == nullptr);
    REQUIRE(refusal(0, THING).find("null") != std::string::npos);
    REQUIRE(comm_id_drop(0, THING, "thing") == 0);
    REQUIRE(std::string(comm_condition_argument(nullptr)) == "thing");
}

TEST_CASE("another kind, another slot and another generation are refused") {
    Thing thing;
    const comm_id id = comm_id_give(THING, &thing);
    REQUIRE(refusal(id, OTHER).find("kind thing, not other") != std::string::npos);
    for (int bit = 0; bit < 64; bit++)
        REQUIRE_FALSE(refusal(id ^ (UINT64_C(1) << bit), THING).empty());
    REQUIRE(comm_id_drop(id, THING, "thing") == 0);
    REQUIRE(comm_id_live_count() == 0);
}

TEST_CASE("a slot's next id is another") {
    std::set<comm_id> ids;
    Thing thing;
    for (int i = 0; i < 1000; i++) {
        const comm_id id = comm_id_give(UNCOUNTED, &thing);
        REQUIRE(ids.insert(id).second);
        REQUIRE(comm_id_drop(id, UNCOUNTED, "thing") == 0);
    }
}

TEST_CASE("many ids live at once, over several chunks") {
    std::vector<comm_id> ids;
    std::vector<int> things(20000);
    for (int &thing : things)
        ids.push_back(comm_id_give(UNCOUNTED, &thing));
    REQUIRE(comm_id_live_count() == things.size());
    for (size_t i = 0; i < ids.size(); i++) {
        void *pointer = nullptr;
        REQUIRE(acquire(ids[i], UNCOUNTED, &pointer) == 0);
        REQUIRE(pointer == &things[i]);
        comm_id_release(ids[i]);
        REQUIRE(comm_id_drop(ids[i], UNCOUNTED, "thing") == 0);
    }
    REQUIRE(comm_id_live_count() == 0);
}

TEST_CASE("what a call uses stays until the call ends") {
    Thing thing;
    void *pointer = nullptr;
    const comm_id id = comm_id_give(THING, &thing);
    REQUIRE(acquire(id, THING, &pointer) == 0);
    REQUIRE(comm_id_drop(id, THING, "thing") == 0);
    REQUIRE_FALSE(thing.broken);
    REQUIRE_FALSE(refusal(id, THING).empty());
    comm_id_release(id);
    REQUIRE(thing.broken);
}

TEST_CASE("a child is one id, dies with its parent, and holds it while it is used") {
    Thing parent, child;
    void *pointer = nullptr;
    const comm_id id = comm_id_give(THING, &parent);
    REQUIRE(acquire(id, THING, &pointer) == 0);
    const comm_id borrowed = comm_id_borrow(OTHER, &child, id);
    REQUIRE(comm_id_borrow(OTHER, &child, id) == borrowed);
    REQUIRE(child.references == 2);
    comm_id_release(id);
    REQUIRE(comm_id_drop(borrowed, OTHER, "child") == COMM_USAGE_ERROR);
    REQUIRE(acquire(borrowed, OTHER, &pointer) == 0);
    REQUIRE(comm_id_drop(id, THING, "thing") == 0);
    REQUIRE_FALSE(refusal(borrowed, OTHER).empty());
    REQUIRE_FALSE(parent.broken);
    comm_id_release(borrowed);
    REQUIRE(parent.broken);
    REQUIRE(child.references == 1);
    REQUIRE(comm_id_live_count() == 0);
}

TEST_CASE("children end without their parent, grandchildren with them") {
    Thing parent, child, grandchild;
    void *pointer = nullptr;
    const comm_id id = comm_id_give(THING, &parent);
    REQUIRE(acquire(id, THING, &pointer) == 0);
    const comm_id second = comm_id_borrow(OTHER, &child, id);
    REQUIRE(acquire(second, OTHER, &pointer) == 0);
    const comm_id third = comm_id_borrow(UNCOUNTED, &grandchild, second);
    comm_id_release(second);
    comm_id_end_children(id);
    REQUIRE_FALSE(refusal(second, OTHER).empty());
    REQUIRE_FALSE(refusal(third, UNCOUNTED).empty());
    REQUIRE(child.references == 1);
    comm_id_release(id);
    REQUIRE(comm_id_drop(id, THING, "thing") == 0);
    REQUIRE(comm_id_live_count() == 0);
}

TEST_CASE("an argument of a callback has a reference of its own until its end") {
    Thing thing;
    const comm_id id = comm_id_borrow(THING, &thing, 0);
    REQUIRE(thing.references == 2);
    REQUIRE(comm_id_drop(id, THING, "thing") == COMM_USAGE_ERROR);
    comm_id_end(id);
    comm_id_end(id);
    REQUIRE(thing.references == 1);
    REQUIRE(comm_id_live_count() == 0);
}

TEST_CASE("what a callback is passed dies with its return, and what it answers is the library's own") {
    Thing thing;
    const comm_argument arguments[] = {comm_argument_handle(THING, &thing), comm_argument_number(7)};
    comm_answer answer = {COMM_ANSWERS_HANDLE, nullptr, nullptr, 0, 0};
    REQUIRE(comm_id_live_count() == 1);
    language = [](const comm_argument *given, comm_answer *wanted) {
        wanted->number = given[0].number;
        return given[1].number == 7 ? 0 : COMM_USAGE_ERROR;
    };
    comm_status status = language(arguments, &answer);
    REQUIRE(comm_answer_own(&answer, THING, &status) == &thing);
    REQUIRE(thing.references == 3);
    REQUIRE(comm_answer_own(&answer, OTHER, &status) == nullptr);
    REQUIRE(status == COMM_USAGE_ERROR);
    comm_disown(THING, &thing);
    REQUIRE(comm_closure_ask(nullptr, arguments, 2, &answer) == 0);
    REQUIRE(comm_id_live_count() == 0);
    REQUIRE(thing.references == 1);
    REQUIRE(comm_answer_own(&answer, THING, &status) == nullptr);
}

TEST_CASE("an answer in bytes fits its room or is refused") {
    char room[4] = "";
    comm_answer answer = {COMM_ANSWERS_BYTES, nullptr, room, sizeof room, 0};
    REQUIRE(comm_answer_bytes(&answer, "full", 4) == 0);
    REQUIRE(answer.number == 4);
    REQUIRE(std::string(room, 4) == "full");
    REQUIRE(comm_answer_bytes(&answer, "too much", 8) == COMM_USAGE_ERROR);
    REQUIRE(std::string(comm_condition_argument(nullptr)) == "answer");
    REQUIRE(comm_answer_bytes(&answer, nullptr, 0) == 0);
    REQUIRE(answer.number == 0);
}

TEST_CASE("the end of an owner drops what it owns, and nothing else") {
    Thing mine, child, others;
    int one, two;
    void *pointer = nullptr;
    const comm_id id = comm_id_give(THING, &mine), other = comm_id_give(THING, &others);
    comm_id_set_owner(id, &one);
    comm_id_set_owner(other, &two);
    REQUIRE(acquire(id, THING, &pointer) == 0);
    const comm_id borrowed = comm_id_borrow(OTHER, &child, id);
    comm_id_release(id);
    comm_owner_end(&one);
    REQUIRE(mine.broken);
    REQUIRE_FALSE(refusal(borrowed, OTHER).empty());
    REQUIRE_FALSE(others.broken);
    REQUIRE(comm_id_drop(other, THING, "thing") == 0);
    REQUIRE(comm_id_live_count() == 0);
}

TEST_CASE("threads use ids while others drop them") {
    enum { ROUNDS = 500, USERS = 3 };
    std::atomic<comm_id> current{0};
    std::atomic<bool> stop{false};
    std::atomic<int> bad{0}, uses{0};
    std::vector<std::thread> users;
    released = 0;
    for (int i = 0; i < USERS; i++)
        users.emplace_back([&] {
            while (!stop) {
                void *pointer;
                const comm_id id = current;
                if (id == 0 || acquire(id, THING, &pointer) != 0)
                    continue;
                bad += static_cast<Thing *>(pointer)->broken;
                comm_id_borrow(OTHER, pointer, id);
                bad += static_cast<Thing *>(pointer)->broken;
                uses++;
                comm_id_release(id);
            }
        });
    std::vector<Thing> things(ROUNDS);
    for (Thing &thing : things) {
        const comm_id id = comm_id_give(THING, &thing);
        const int before = uses;
        current = id;
        while (uses == before)
            std::this_thread::yield();
        bad += comm_id_drop(id, THING, "thing") != 0;
    }
    stop = true;
    for (std::thread &user : users)
        user.join();
    REQUIRE(bad == 0);
    REQUIRE(released == ROUNDS);
    REQUIRE(comm_id_live_count() == 0);
}
