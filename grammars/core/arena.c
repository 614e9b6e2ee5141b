#include "arena.h"

#include <stdlib.h>
#include <string.h>

#include "recognizer.h"

#ifndef PW_FIRST_NODES /* the fuzzer begins with few, to reach growth and reclamation soon */
#define PW_FIRST_NODES 4096
#define PW_FIRST_SCANNER_STATES 16
#define PW_MANY_SCANNER_STATES 256
#endif

enum {
  FIRST_NODES = PW_FIRST_NODES,
  FIRST_SCANNER_STATES = PW_FIRST_SCANNER_STATES,
  MANY_SCANNER_STATES = PW_MANY_SCANNER_STATES,
};

void *pw_arena_allocate(PwArena *arena, size_t size) {
  bool is_allowed = size <= arena->byte_budget - arena->bytes;
  void *memory = is_allowed ? malloc(size ? size : 1) : NULL;
  if (memory) arena->bytes += size;
  else arena->reclaim_at = 0; /* so that the next operation has what this one lacked */
  return memory;
}

void pw_arena_release(PwArena *arena, void *memory, size_t size) {
  if (memory) arena->bytes -= size;
  free(memory);
}

/* Grow an allocation, keeping its content; the old one stays valid if this fails. */
static void *grow(PwArena *arena, void *old, size_t old_size, size_t new_size) {
  void *memory = pw_arena_allocate(arena, new_size);
  if (!memory) return NULL;
  if (old_size) memcpy(memory, old, old_size);
  pw_arena_release(arena, old, old_size);
  return memory;
}

static uint32_t larger(uint32_t one, uint32_t other) { return one > other ? one : other; }

static uint32_t hash_node(PwNode parent, TSStateId state) {
  uint64_t mixed = ((uint64_t)parent << 16 | state) * 0x9E3779B97F4A7C15ull;
  return (uint32_t)(mixed >> 32);
}

/* Enter every live node into a table of `capacity`, or say that there is no room for it. */
static bool rebuild_node_table(PwArena *arena, uint32_t capacity) {
  size_t old_size = arena->node_table_capacity * sizeof(PwNode);
  if (capacity != arena->node_table_capacity) {
    PwNode *table = pw_arena_allocate(arena, capacity * sizeof(PwNode));
    if (!table) return false;
    pw_arena_release(arena, arena->node_table, old_size);
    arena->node_table = table;
    arena->node_table_capacity = capacity;
  }
  memset(arena->node_table, 0, capacity * sizeof(PwNode));
  for (PwNode node = 1; node < arena->node_count; node++) {
    const PwStackNode *entry = &arena->nodes[node];
    if (entry->depth == 0) continue;
    uint32_t slot = hash_node(entry->parent, entry->state) & (capacity - 1);
    while (arena->node_table[slot]) slot = (slot + 1) & (capacity - 1);
    arena->node_table[slot] = node;
  }
  return true;
}

/* Keep the words that may stand anywhere; false when memory is short. */
static bool keep_passed(PwArena *arena, const char *words) {
  size_t length = strlen(words);
  arena->passed = calloc(length + 2, 1);
  if (!arena->passed) return false;
  for (size_t i = 0; i < length; i++) {
    if (words[i] == ' ') continue;
    arena->passed[i] = words[i];
    if (i == 0 || words[i - 1] == ' ') arena->begins_passed[(uint8_t)words[i]] = true;
  }
  return true;
}

PwArena *pw_arena_new(const TSLanguage *grammar, const char *passed, size_t byte_budget) {
  PwArena *arena = calloc(1, sizeof *arena);
  if (!arena) return NULL;
  arena->grammar = grammar;
  arena->byte_budget = byte_budget;
  arena->node_count = 1; /* node 0 lies below every stack */
  arena->node_capacity = FIRST_NODES;
  arena->scanner_state_capacity = FIRST_SCANNER_STATES;
  arena->reclaim_at = FIRST_NODES;
  arena->reclaim_scanner_states_at = MANY_SCANNER_STATES;
  arena->nodes = pw_arena_allocate(arena, FIRST_NODES * sizeof(PwStackNode));
  arena->scanner_states =
    pw_arena_allocate(arena, FIRST_SCANNER_STATES * sizeof(PwScannerState));
  if (!keep_passed(arena, passed) || !arena->nodes || !arena->scanner_states || !rebuild_node_table(arena, 2 * FIRST_NODES)) {
    pw_arena_free(arena);
    return NULL;
  }
  memset(&arena->nodes[0], 0, sizeof(PwStackNode));
  if (grammar->external_scanner.create) arena->scanner = grammar->external_scanner.create();
  return arena;
}

void pw_arena_free(PwArena *arena) {
  if (!arena) return;
  while (arena->states) pw_state_free(arena->states);
  if (arena->scanner) arena->grammar->external_scanner.destroy(arena->scanner);
  for (uint32_t i = 0; i < arena->scanner_state_count; i++) free(arena->scanner_states[i].bytes);
  free(arena->scanner_states);
  free(arena->nodes);
  free(arena->node_table);
  free(arena->text);
  free(arena->passed);
  free(arena);
}

/* An unused node, or PW_NO_NODE when the budget is used up. */
static PwNode take_node(PwArena *arena) {
  if (arena->free_node) {
    PwNode node = arena->free_node;
    arena->free_node = arena->nodes[node].parent;
    return node;
  }
  if (arena->node_count == arena->node_capacity) {
    uint32_t capacity = arena->node_capacity * 2;
    PwStackNode *nodes = grow(
      arena,
      arena->nodes,
      arena->node_capacity * sizeof(PwStackNode),
      capacity * sizeof(PwStackNode)
    );
    if (!nodes) return PW_NO_NODE;
    arena->nodes = nodes;
    arena->node_capacity = capacity;
  }
  return arena->node_count++;
}

PwNode pw_arena_push(PwArena *arena, PwNode parent, TSStateId state) {
  uint32_t mask = arena->node_table_capacity - 1;
  uint32_t slot = hash_node(parent, state) & mask;
  for (PwNode node; (node = arena->node_table[slot]); slot = (slot + 1) & mask) {
    if (arena->nodes[node].parent == parent && arena->nodes[node].state == state) return node;
  }
  if ((arena->live_nodes + 1) * 2 > arena->node_table_capacity) {
    if (!rebuild_node_table(arena, arena->node_table_capacity * 2)) return PW_NO_NODE;
    mask = arena->node_table_capacity - 1;
    slot = hash_node(parent, state) & mask;
    while (arena->node_table[slot]) slot = (slot + 1) & mask;
  }
  PwNode node = take_node(arena);
  if (!node) return PW_NO_NODE;
  uint32_t depth = parent ? arena->nodes[parent].depth + 1 : 1;
  arena->nodes[node] = (PwStackNode){parent, depth, state};
  arena->node_table[slot] = node;
  arena->live_nodes++;
  return node;
}

uint32_t pw_arena_scanner_state(PwArena *arena, const char *bytes, uint32_t length) {
  uint32_t vacant = PW_NO_SCANNER;
  for (uint32_t i = 0; i < arena->scanner_state_count; i++) {
    const PwScannerState *known = &arena->scanner_states[i];
    if (!known->bytes) {
      vacant = i;
    } else if (known->length == length && memcmp(known->bytes, bytes, length) == 0) {
      return i;
    }
  }
  if (vacant == PW_NO_SCANNER) {
    if (arena->scanner_state_count == arena->scanner_state_capacity) {
      uint32_t capacity = arena->scanner_state_capacity * 2;
      PwScannerState *states = grow(
        arena,
        arena->scanner_states,
        arena->scanner_state_capacity * sizeof(PwScannerState),
        capacity * sizeof(PwScannerState)
      );
      if (!states) return PW_NO_SCANNER;
      arena->scanner_states = states;
      arena->scanner_state_capacity = capacity;
    }
    vacant = arena->scanner_state_count++;
    arena->scanner_states[vacant] = (PwScannerState){NULL, 0, false};
  }
  uint8_t *copy = pw_arena_allocate(arena, length);
  if (!copy) return PW_NO_SCANNER;
  memcpy(copy, bytes, length);
  arena->scanner_states[vacant] = (PwScannerState){copy, length, false};
  arena->live_scanner_states++;
  return vacant;
}

uint8_t *pw_arena_text(PwArena *arena, size_t length) {
  if (!arena->text || length > arena->text_capacity) { /* a text of no length has a place too */
    size_t capacity = length + length / 2 + 256;
    uint8_t *text = pw_arena_allocate(arena, capacity);
    if (!text) return NULL;
    pw_arena_release(arena, arena->text, arena->text_capacity);
    arena->text = text;
    arena->text_capacity = capacity;
  }
  return arena->text;
}

void pw_arena_reclaim(PwArena *arena) {
  if (
    arena->live_nodes < arena->reclaim_at &&
    arena->live_scanner_states < arena->reclaim_scanner_states_at
  ) {
    return;
  }
  /* Mark by the top bit of the depth; a chain is left where it was marked already. */
  const uint32_t mark = UINT32_C(1) << 31;
  for (struct PwState *state = arena->states; state; state = state->next) {
    for (uint32_t i = 0; i < state->head_count; i++) {
      if (state->heads[i].scanner != PW_NO_SCANNER) {
        arena->scanner_states[state->heads[i].scanner].used = true;
      }
      PwNode node = state->heads[i].node;
      while (node && !(arena->nodes[node].depth & mark)) {
        arena->nodes[node].depth |= mark;
        node = arena->nodes[node].parent;
      }
    }
  }
  arena->live_nodes = 0;
  for (PwNode node = 1; node < arena->node_count; node++) {
    PwStackNode *entry = &arena->nodes[node];
    if (entry->depth & mark) {
      entry->depth &= ~mark;
      arena->live_nodes++;
    } else if (entry->depth) {
      *entry = (PwStackNode){arena->free_node, 0, 0};
      arena->free_node = node;
    }
  }
  for (uint32_t i = 0; i < arena->scanner_state_count; i++) {
    PwScannerState *state = &arena->scanner_states[i];
    if (!state->used && state->bytes) {
      pw_arena_release(arena, state->bytes, state->length);
      *state = (PwScannerState){NULL, 0, false};
      arena->live_scanner_states--;
    }
    state->used = false;
  }
  rebuild_node_table(arena, arena->node_table_capacity); /* of the same size: cannot fail */
  arena->reclaim_at = larger(arena->live_nodes * 2, FIRST_NODES);
  arena->reclaim_scanner_states_at = larger(arena->live_scanner_states * 2, MANY_SCANNER_STATES);
  arena->reclaims++;
}
