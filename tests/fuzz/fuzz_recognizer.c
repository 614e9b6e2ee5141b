/* Fuzzes the recogniser's C core: the input bytes choose a grammar, a budget and what is done.
 *
 *   byte 0      bits 0-1 the grammar (order of GRAMMARS, modulo), bits 2-4 the memory budget
 *   byte 1      the number of operations, modulo MOST_OPERATIONS + 1
 *   3 bytes each: operation, the slot that it works on, bytes of text that it takes
 *   the rest    the text, at most MOST_TEXT bytes; each slot reads on where its own state stopped
 *
 * A slot holds a state and the text that led to it. Whatever the bytes, these must hold, or the
 * harness aborts with the line that was violated:
 *
 *   - one piece, or the same bytes in two pieces, or all from the start: the same outcome and the
 *     same heads (stacks, scanner states, places), unless a limit was reached on the way;
 *   - check, reach and advance agree; a text that may end may go on; a mended text that needed no
 *     mending is the plain one;
 *   - a state never changes, neither its bytes nor the stacks that it holds;
 *   - the arena's count of bytes, nodes and scanner states is exact, and back at nothing but pools
 *     when every state is gone; a budget once used up can be used again;
 *   - one operation ends within MOST_SECONDS of processor time.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../grammars/core/recognizer.h"

enum { SLOTS = 8, MOST_OPERATIONS = 24, MOST_TEXT = 4096, MOST_HISTORY = 8192 };
enum { MUCH_MEMORY = 64 << 20 };
#define PASSED "PROGMEM IRAM_ATTR P if" /* a word that begins another, and a keyword */

#ifndef MOST_SECONDS
#define MOST_SECONDS 3.0 /* under the sanitizers, some five times slower than without */
#endif

#define HOLDS(condition)                                                            \
  do {                                                                              \
    if (!(condition)) {                                                             \
      fprintf(stderr, "VIOLATED at %s:%d: %s\n", __FILE__, __LINE__, #condition);   \
      abort();                                                                      \
    }                                                                               \
  } while (0)

/* For each grammar an environment variable says "distance path": the wheel's shared object, and how
 * far its language struct lies behind PyInit__binding, for not every wheel exports the function that
 * returns it. */
static const char *const GRAMMARS[] = {"FUZZ_CPP", "FUZZ_ARDUINO", "FUZZ_PYTHON"};
enum { GRAMMAR_COUNT = sizeof GRAMMARS / sizeof *GRAMMARS };

static const TSLanguage *languages[GRAMMAR_COUNT];

/* libFuzzer takes these for coverage: the parse states reached guide it through the grammars. */
enum { PARSE_STATE_COUNTERS = 1 << 15 };
__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t
  parse_states[PARSE_STATE_COUNTERS];

typedef struct {
  PwState *state;
  uint64_t fingerprint;
  uint32_t position; /* in the input's text */
  uint32_t history_length;
  bool replayable; /* nothing was mended: history alone leads to the state */
  uint8_t history[MOST_HISTORY];
} Slot;

typedef struct {
  PwArena *arena;
  const uint8_t *text;
  uint32_t text_length;
  uint32_t grammar;
  Slot slots[SLOTS];
} World;

typedef struct {
  uint8_t code;
  uint8_t slot;
  uint8_t length;
} Operation;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc;
  (void)argv;
  for (uint32_t i = 0; i < GRAMMAR_COUNT; i++) {
    const char *place = getenv(GRAMMARS[i]);
    char *path = NULL;
    long long distance = place ? strtoll(place, &path, 10) : 0;
    void *wheel = path ? dlopen(path + 1, RTLD_LAZY) : NULL; /* Python's functions stay unbound */
    char *known = wheel ? dlsym(wheel, "PyInit__binding") : NULL;
    if (!known) {
      fprintf(stderr, "%s: %s\n", GRAMMARS[i], place ? dlerror() : "not set");
      exit(2);
    }
    languages[i] = (const TSLanguage *)(void *)(known + distance);
    HOLDS(pw_abi_is_known(languages[i]));
  }
  return 0;
}

static double processor_seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

static size_t budget; /* of the input at hand */

static bool is_limit(PwOutcome outcome) {
  HOLDS(outcome != PW_LIMIT_MEMORY || budget < MUCH_MEMORY); /* no short text needs that much */
  return outcome != PW_VIABLE && outcome != PW_DEAD;
}

/* ---- what must stay as it is ---------------------------------------------------------------- */

static uint64_t mix(uint64_t hash, const void *bytes, size_t length) {
  const uint8_t *each = bytes;
  for (size_t i = 0; i < length; i++) hash = (hash ^ each[i]) * 0x100000001B3ull;
  return hash;
}

/* All that a state says, the parse states on its stacks and its scanner's bytes included. */
static uint64_t fingerprint(const PwState *state) {
  const PwArena *arena = state->arena;
  uint64_t hash = 0xCBF29CE484222325ull;
  hash = mix(hash, &state->tail_start, sizeof state->tail_start);
  hash = mix(hash, &state->column_base, sizeof state->column_base);
  hash = mix(hash, state->tail, state->tail_length);
  hash = mix(hash, state->heads, state->head_count * sizeof(PwHead));
  for (uint32_t i = 0; i < state->head_count; i++) {
    const PwHead *head = &state->heads[i];
    HOLDS(head->offset <= state->tail_length);
    HOLDS(head->scanner < arena->scanner_state_count);
    const PwScannerState *scanner = &arena->scanner_states[head->scanner];
    HOLDS(scanner->bytes != NULL);
    hash = mix(hash, scanner->bytes, scanner->length);
    uint32_t depth = 0;
    for (PwNode node = head->node; node; node = arena->nodes[node].parent, depth++) {
      HOLDS(node < arena->node_count);
      hash = mix(hash, &arena->nodes[node].state, sizeof(TSStateId));
    }
    HOLDS(depth > 0 && depth == arena->nodes[head->node].depth);
  }
  return hash;
}

static void check_nothing_changed(const World *world) {
  for (uint32_t i = 0; i < SLOTS; i++) {
    const Slot *slot = &world->slots[i];
    if (slot->state) HOLDS(fingerprint(slot->state) == slot->fingerprint);
  }
}

/* The arena counts what it holds: its pools, the scanner states and the live recogniser states. */
static void check_accounts(const PwArena *arena) {
  size_t bytes = arena->node_capacity * sizeof(PwStackNode) +
                 arena->node_table_capacity * sizeof(PwNode) +
                 arena->scanner_state_capacity * sizeof(PwScannerState) + arena->text_capacity;
  uint32_t scanners = 0, live = 0, idle = 0;
  for (uint32_t i = 0; i < arena->scanner_state_count; i++) {
    if (!arena->scanner_states[i].bytes) continue;
    bytes += arena->scanner_states[i].length;
    scanners++;
  }
  for (const PwState *state = arena->states; state; state = state->next) {
    bytes += sizeof(PwState) + state->head_count * sizeof(PwHead) + state->tail_length;
  }
  for (PwNode node = 1; node < arena->node_count; node++) {
    if (arena->nodes[node].depth) live++;
  }
  for (PwNode node = arena->free_node; node; node = arena->nodes[node].parent) idle++;
  HOLDS(bytes == arena->bytes);
  HOLDS(arena->bytes <= arena->byte_budget);
  HOLDS(scanners == arena->live_scanner_states);
  HOLDS(live == arena->live_nodes);
  HOLDS(live + idle + 1 == arena->node_count);
}

static void reclaim_now(PwArena *arena) {
  arena->reclaim_at = 0;
  pw_arena_reclaim(arena);
}

/* ---- comparisons ---------------------------------------------------------------------------- */

static bool has_head(const PwState *state, PwHead wanted, uint64_t place) {
  for (uint32_t i = 0; i < state->head_count; i++) {
    const PwHead *head = &state->heads[i];
    if (head->node == wanted.node && head->scanner == wanted.scanner &&
        state->tail_start + head->offset == place) {
      return true;
    }
  }
  return false;
}

static void check_same_heads(const PwState *one, const PwState *other) {
  HOLDS(one->head_count == other->head_count);
  HOLDS(one->tail_start == other->tail_start && one->tail_length == other->tail_length);
  HOLDS(one->column_base == other->column_base);
  for (uint32_t i = 0; i < one->head_count; i++) {
    HOLDS(has_head(other, one->heads[i], one->tail_start + one->heads[i].offset));
  }
}

static void note_parse_states(const World *world, const PwState *state) {
  for (uint32_t i = 0; i < state->head_count && i < 4; i++) {
    uint32_t top = world->arena->nodes[state->heads[i].node].state;
    parse_states[(top + world->grammar * 10007u) % PARSE_STATE_COUNTERS] = 1;
  }
}

/* Whether heads of `state` may be waiting only because their lexeme is too long to be probed (the
 * core's LONGEST): a shorter part of it may have been refused, and rightly. */
static bool is_unsure(const PwState *state) { return state && state->tail_length > 60; }

/* `whole` is what came of all bytes at once: two pieces must come to the same. */
static void check_split(
  const PwState *before, const uint8_t *piece, uint32_t length, PwOutcome whole, const PwState *after
) {
  uint32_t cut = length / 2;
  PwState *middle = NULL, *end = NULL;
  PwOutcome first = pw_advance(before, piece, cut, &middle);
  if (is_limit(first)) return;
  if (first == PW_DEAD) {
    HOLDS(whole != PW_VIABLE || is_unsure(after));
    return;
  }
  PwOutcome second = pw_advance(middle, piece + cut, length - cut, &end);
  if (!is_limit(second) && !is_limit(whole) && !is_unsure(after)) {
    HOLDS(second == whole);
    if (end) check_same_heads(end, after);
  }
  if (end) pw_state_free(end);
  pw_state_free(middle);
}

static void check_replay(const Slot *slot) {
  if (!slot->replayable) return;
  PwState *start = pw_start(slot->state->arena);
  if (!start) return;
  PwState *after = NULL;
  PwOutcome outcome = pw_advance(start, slot->history, slot->history_length, &after);
  if (!is_limit(outcome)) HOLDS(outcome == PW_VIABLE);
  if (after && !is_unsure(after)) check_same_heads(slot->state, after);
  if (after) pw_state_free(after);
  pw_state_free(start);
}

static void check_verdicts(const PwState *state, const uint8_t *piece, uint32_t length, PwOutcome advanced) {
  PwOutcome checked = pw_check(state, piece, length);
  if (!is_limit(checked) && !is_limit(advanced)) HOLDS(checked == advanced);
  PwOutcome reached;
  size_t reach = pw_reach(state, piece, length, &reached);
  if (!is_limit(checked) && !is_limit(reached)) HOLDS(reached == checked);
  HOLDS(reach <= length);
  if (reached == PW_VIABLE) HOLDS(reach == length);
  if (reached == PW_DEAD) {
    PwOutcome part = pw_check(state, piece, reach);
    HOLDS(part == PW_VIABLE || is_limit(part));
  }
  PwOutcome ended = pw_check_whole(state, piece, length);
  if (ended == PW_VIABLE) HOLDS(checked == PW_VIABLE || is_limit(checked));
}

static void check_expected(const PwState *state) {
  uint32_t count = state->arena->grammar->token_count;
  bool *valid = calloc(count, sizeof *valid);
  HOLDS(valid != NULL);
  pw_expected(state, valid);
  free(valid);
  HOLDS(pw_depth(state) > 0 && pw_depth(state) < UINT32_MAX);
}

/* ---- operations ----------------------------------------------------------------------------- */

static void empty(Slot *slot) {
  if (slot->state) pw_state_free(slot->state);
  slot->state = NULL;
}

static void fill(const World *world, Slot *slot, PwState *state) {
  HOLDS(state->tail_start + state->tail_length == slot->history_length);
  slot->state = state;
  slot->fingerprint = fingerprint(state);
  note_parse_states(world, state);
}

static void begin(World *world, Slot *slot) {
  empty(slot);
  PwState *state = pw_start(world->arena);
  slot->position = 0;
  slot->history_length = 0;
  slot->replayable = true;
  if (state) fill(world, slot, state);
}

/* Take over `after`, which `piece` led to from `from`'s state, into `to`. */
static void follow(
  World *world, const Slot *from, Slot *to, PwState *after, const uint8_t *piece, uint32_t length
) {
  if (to != from) {
    memcpy(to->history, from->history, from->history_length);
    to->history_length = from->history_length;
    to->position = from->position;
    to->replayable = from->replayable;
  }
  empty(to);
  memcpy(to->history + to->history_length, piece, length);
  to->history_length += length;
  to->position += length;
  fill(world, to, after);
}

static void mend(World *world, Slot *from, const uint8_t *piece, uint32_t length, uint32_t most) {
  PwState *after = NULL, *plain = NULL;
  PwRepairs repairs = {0, 0, 0};
  uint64_t end = from->state->tail_start + from->state->tail_length + length;
  PwOutcome outcome = pw_advance_repairing(from->state, piece, length, most, &after, &repairs);
  HOLDS(outcome != PW_DEAD);
  HOLDS((outcome == PW_VIABLE) == (after != NULL));
  if (!after) return;
  HOLDS(repairs.inserted + repairs.skipped <= most && repairs.last <= end);
  if (repairs.inserted + repairs.skipped == 0) {
    outcome = pw_advance(from->state, piece, length, &plain);
    HOLDS(outcome == PW_VIABLE || is_limit(outcome));
    if (plain) {
      check_same_heads(plain, after);
      pw_state_free(plain);
    }
  }
  follow(world, from, from, after, piece, length);
  if (repairs.inserted + repairs.skipped) from->replayable = false;
}

static void operate(World *world, Operation operation) {
  Slot *slot = &world->slots[operation.slot % SLOTS];
  Slot *other = &world->slots[operation.slot / SLOTS % SLOTS];
  if (!slot->state) begin(world, slot);
  if (!slot->state) return;
  const uint8_t *piece = world->text + slot->position;
  uint32_t length = world->text_length - slot->position;
  if (operation.length < 250 && operation.length < length) length = operation.length;
  if (length > MOST_HISTORY - slot->history_length) length = MOST_HISTORY - slot->history_length;
  PwState *after = NULL;
  PwOutcome outcome;
  switch (operation.code % 10) {
    case 0: /* advance, in place */
    case 1: /* advance and keep where it came from */
      outcome = pw_advance(slot->state, piece, length, &after);
      HOLDS((outcome == PW_VIABLE) == (after != NULL));
      check_split(slot->state, piece, length, outcome, after);
      check_verdicts(slot->state, piece, length, outcome);
      if (after) follow(world, slot, operation.code % 10 ? other : slot, after, piece, length);
      break;
    case 2: /* many small pieces, as a decoder comes with them */
      for (uint32_t i = 0; i < 64 && slot->position < world->text_length; i++) {
        uint32_t few = 1 + (operation.length + i * 7u) % 6u;
        if (few > world->text_length - slot->position) few = world->text_length - slot->position;
        if (few > MOST_HISTORY - slot->history_length) break;
        piece = world->text + slot->position;
        after = NULL;
        if (pw_advance(slot->state, piece, few, &after) != PW_VIABLE) break;
        follow(world, slot, slot, after, piece, few);
      }
      break;
    case 3:
      check_verdicts(slot->state, piece, length, pw_check(slot->state, piece, length));
      break;
    case 4:
      mend(world, slot, piece, length, operation.length % 9u);
      break;
    case 5:
      check_expected(slot->state);
      break;
    case 6:
      empty(slot);
      break;
    case 7:
      reclaim_now(world->arena);
      check_accounts(world->arena);
      break;
    case 8: /* pass over some text without taking it */
      slot->position += length;
      break;
    default:
      check_replay(slot);
  }
}

/* Whether there is memory to begin anew. */
static bool has_room(const World *world) {
  PwState *start = pw_start(world->arena);
  if (!start) return false;
  uint32_t length = world->text_length < 16 ? world->text_length : 16;
  PwOutcome outcome = pw_check(start, world->text, length);
  pw_state_free(start);
  return outcome != PW_LIMIT_MEMORY;
}

/* With every state gone nothing is left but pools, and work can begin anew. */
static void check_end(World *world) {
  for (uint32_t i = 0; i < SLOTS; i += 2) empty(&world->slots[i]);
  check_nothing_changed(world);
  for (uint32_t i = 0; i < SLOTS; i++) empty(&world->slots[i]);
  HOLDS(world->arena->states == NULL);
  bool has_now = has_room(world) || has_room(world); /* a refusal may make the next one reclaim */
  reclaim_now(world->arena);
  check_accounts(world->arena);
  HOLDS(world->arena->live_nodes == 0 && world->arena->live_scanner_states == 0);
  HOLDS(has_now || !has_room(world));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const size_t BUDGETS[] = {
    MUCH_MEMORY, MUCH_MEMORY, 64 << 10, 16 << 10, 8 << 10, 4 << 10, 2 << 10, 1 << 10,
  };
  static World world;
  if (size < 2) return -1;
  uint32_t count = data[1] % (MOST_OPERATIONS + 1u);
  size_t header = 2 + count * 3u;
  if (size < header || size - header > MOST_TEXT) return -1;
  memset(&world, 0, offsetof(World, slots));
  world.grammar = (data[0] & 3u) % GRAMMAR_COUNT;
  world.text = data + header;
  world.text_length = (uint32_t)(size - header);
  for (uint32_t i = 0; i < SLOTS; i++) world.slots[i].state = NULL;
  budget = BUDGETS[data[0] >> 2 & 7u];
  world.arena = pw_arena_new(languages[world.grammar], PASSED, budget);
  if (!world.arena) return 0;
  for (uint32_t i = 0; i < count; i++) {
    const uint8_t *operation = data + 2 + i * 3u;
    double before = processor_seconds();
    operate(&world, (Operation){operation[0], operation[1], operation[2]});
    HOLDS(processor_seconds() - before < MOST_SECONDS);
    check_nothing_changed(&world);
  }
  check_accounts(world.arena);
  check_end(&world);
  pw_arena_free(world.arena);
  return 0;
}
