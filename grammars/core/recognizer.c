#include "recognizer.h"

#include <string.h>

#include "run.h"

enum {
  STEPS_PER_BYTE = 512,
  SPARE_STEPS = 1 << 16,
};

static size_t state_size(uint32_t heads, uint32_t tail) {
  return sizeof(PwState) + heads * sizeof(PwHead) + tail;
}

static PwState *new_state(PwArena *arena, uint32_t heads, uint32_t tail) {
  PwState *state = pw_arena_allocate(arena, state_size(heads, tail));
  if (!state) return NULL;
  *state = (PwState){.arena = arena, .head_count = heads, .tail_length = tail};
  state->heads = (PwHead *)(state + 1);
  state->tail = (uint8_t *)(state->heads + heads);
  state->next = arena->states;
  if (state->next) state->next->previous = state;
  arena->states = state;
  return state;
}

void pw_state_free(PwState *state) {
  if (state->previous) state->previous->next = state->next;
  else state->arena->states = state->next;
  if (state->next) state->next->previous = state->previous;
  pw_arena_release(state->arena, state, state_size(state->head_count, state->tail_length));
}

PwState *pw_start(PwArena *arena) {
  char bytes[PW_SERIALIZATION_BUFFER + PW_SERIALIZATION_OVERRUN];
  uint32_t length = 0;
  pw_arena_reclaim(arena);
  if (arena->scanner) {
    void *fresh = arena->grammar->external_scanner.create();
    length = arena->grammar->external_scanner.serialize(fresh, bytes);
    arena->grammar->external_scanner.destroy(fresh);
  }
  uint32_t scanner = pw_arena_scanner_state(arena, bytes, length);
  PwNode bottom = pw_arena_push(arena, PW_NO_NODE, PW_START_STATE);
  if (scanner == PW_NO_SCANNER || !bottom) return NULL;
  PwState *state = new_state(arena, 1, 0);
  if (state) state->heads[0] = (PwHead){bottom, scanner, 0};
  return state;
}

/* Join the state's tail and `piece`, and put its heads before them. */
static bool prepare(PwRun *run, const PwState *state, const uint8_t *piece, size_t length) {
  PwArena *arena = state->arena;
  run->trouble = PW_LIMIT_MEMORY;
  if (length > UINT32_MAX / 2 - state->tail_length) return false;
  uint8_t *text = pw_arena_text(arena, state->tail_length + length);
  if (!text) return false;
  memcpy(text, state->tail, state->tail_length);
  if (length) memcpy(text + state->tail_length, piece, length);
  run->arena = arena;
  run->text = (PwText){
    .bytes = text,
    .length = state->tail_length + (uint32_t)length,
    .column_base = state->column_base,
    .from_file_start = state->tail_start == 0,
  };
  run->is_whole_file = false;
  run->accepted = false;
  run->trouble = PW_VIABLE;
  run->head_count = 0;
  run->failure_count = 0;
  run->failed_at = 0;
  run->steps_left = SPARE_STEPS + (uint64_t)STEPS_PER_BYTE * run->text.length;
  for (uint32_t i = 0; i < state->head_count; i++) pw_add_head(run, state->heads[i], false);
  return true;
}

/* The run's heads as a state of their own; it keeps the text that some head has not taken. */
static PwState *keep(const PwRun *run, const PwState *before) {
  uint32_t taken = run->text.length;
  for (uint32_t i = 0; i < run->head_count; i++) {
    if (run->heads[i].head.offset < taken) taken = run->heads[i].head.offset;
  }
  PwState *state = new_state(run->arena, run->head_count, run->text.length - taken);
  if (!state) return NULL;
  for (uint32_t i = 0; i < run->head_count; i++) {
    state->heads[i] = run->heads[i].head;
    state->heads[i].offset -= taken;
  }
  memcpy(state->tail, run->text.bytes + taken, run->text.length - taken);
  state->tail_start = before->tail_start + taken;
  state->column_base = 0;
  uint32_t i = taken;
  for (; i > 0 && run->text.bytes[i - 1] != '\n'; i--) {
    if ((run->text.bytes[i - 1] & 0xC0) != 0x80) state->column_base++;
  }
  if (i == 0) state->column_base += before->column_base;
  return state;
}

PwOutcome pw_advance(const PwState *state, const uint8_t *piece, size_t length, PwState **after) {
  PwRun run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  PwOutcome outcome = pw_run_to_end(&run);
  if (outcome != PW_VIABLE) return outcome;
  *after = keep(&run, state);
  return *after ? PW_VIABLE : PW_LIMIT_MEMORY;
}

PwOutcome pw_advance_repairing(
  const PwState *state,
  const uint8_t *piece,
  size_t length,
  uint32_t most,
  PwState **after,
  PwRepairs *repairs
) {
  PwRun run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  PwOutcome outcome = pw_run_repairing(&run, state->tail_start, most, repairs);
  if (outcome != PW_VIABLE) return outcome;
  *after = keep(&run, state);
  return *after ? PW_VIABLE : PW_LIMIT_MEMORY;
}

PwOutcome pw_check(const PwState *state, const uint8_t *piece, size_t length) {
  PwRun run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  return pw_run_to_end(&run);
}

PwOutcome pw_check_whole(const PwState *state, const uint8_t *piece, size_t length) {
  PwRun run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  run.is_whole_file = true;
  return pw_run_to_end(&run);
}

size_t pw_reach(const PwState *state, const uint8_t *piece, size_t length, PwOutcome *outcome) {
  PwRun run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) {
    *outcome = run.trouble;
    return 0;
  }
  *outcome = pw_run_to_end(&run);
  if (*outcome == PW_VIABLE) return length;
  return run.failed_at > state->tail_length ? run.failed_at - state->tail_length : 0;
}

PwOutcome pw_expected(const PwState *state, bool *valid) {
  const TSLanguage *grammar = state->arena->grammar;
  PwRun run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, NULL, 0)) return run.trouble;
  for (uint32_t i = 0; i < state->head_count; i++) {
    TSStateId top = state->arena->nodes[state->heads[i].node].state;
    for (TSSymbol symbol = 0; symbol < grammar->token_count; symbol++) {
      if (valid[symbol] || !pw_entry(grammar, top, symbol)) continue;
      if (pw_is_extra(grammar, top, symbol)) continue;
      valid[symbol] = pw_can_shift(&run, state->heads[i].node, symbol);
    }
  }
  return run.trouble;
}

uint32_t pw_depth(const PwState *state) {
  uint32_t least = UINT32_MAX;
  for (uint32_t i = 0; i < state->head_count; i++) {
    uint32_t depth = state->arena->nodes[state->heads[i].node].depth;
    if (depth < least) least = depth;
  }
  return least;
}
