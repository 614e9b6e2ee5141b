/* Where parse stacks live: hash-consed, so that a stack is one number and copying it is free.
 *
 * A node is a state on top of another node. Equal stacks are the same node, however made.
 * What no live state of a recogniser can reach any more is reclaimed when room is wanted
 * (`pw_arena_reclaim`); until then an unused node costs its 12 bytes. All memory of nodes, scanner
 * states and recogniser states is counted against one budget.
 *
 * Not thread-safe: one lock around each arena is the caller's.
 */
#ifndef PINWRIGHT_ARENA_H
#define PINWRIGHT_ARENA_H

#include <stddef.h>

#include "abi.h"

#define PW_NO_NODE 0u
#define PW_NO_SCANNER UINT32_MAX

typedef uint32_t PwNode; /* index of a node; 0 is below the bottom of every stack */

typedef struct {
  PwNode parent; /* in a free node: the next free one */
  uint32_t depth; /* nodes from the bottom to here; 0 marks a free node */
  TSStateId state;
} PwStackNode;

typedef struct {
  uint8_t *bytes;
  uint32_t length;
  bool used;
} PwScannerState;

struct PwState;

typedef struct {
  const TSLanguage *grammar;
  void *scanner; /* the external scanner's payload, or NULL */
  char *passed; /* words that may stand anywhere, each with its 0, and one more at the end */
  bool begins_passed[256]; /* by their first byte */

  PwStackNode *nodes;
  uint32_t node_count; /* ever used, the free ones among them included */
  uint32_t node_capacity;
  PwNode free_node;
  uint32_t live_nodes;
  PwNode *node_table; /* open addressing; capacity is a power of two */
  uint32_t node_table_capacity;

  PwScannerState *scanner_states;
  uint32_t scanner_state_count;
  uint32_t scanner_state_capacity;
  uint32_t live_scanner_states;

  struct PwState *states; /* every live recogniser state, newest first */

  uint8_t *text; /* room to join a state's tail and what follows */
  size_t text_capacity;

  size_t bytes; /* allocated now */
  size_t byte_budget;
  uint32_t reclaim_at; /* live nodes at which the next reclaim pays */
  uint32_t reclaim_scanner_states_at;
  uint64_t reclaims;
} PwArena;

/* A new arena, or NULL when memory is short. `grammar` must be of a known ABI. `passed` are words
 * that may stand anywhere, separated by spaces. */
PwArena *pw_arena_new(const TSLanguage *grammar, const char *passed, size_t byte_budget);
void pw_arena_free(PwArena *arena);

/* The node for `state` on top of `parent`; PW_NO_NODE when the budget is used up. */
PwNode pw_arena_push(PwArena *arena, PwNode parent, TSStateId state);

/* The number of a scanner state; PW_NO_SCANNER when the budget is used up. */
uint32_t pw_arena_scanner_state(PwArena *arena, const char *bytes, uint32_t length);

/* Free whatever the live states do not reach, if enough has gathered to make it worth while. */
void pw_arena_reclaim(PwArena *arena);

/* Room for `length` bytes of text, or NULL when memory is short. */
uint8_t *pw_arena_text(PwArena *arena, size_t length);

/* malloc and free that count against the budget. */
void *pw_arena_allocate(PwArena *arena, size_t size);
void pw_arena_release(PwArena *arena, void *memory, size_t size);

#endif
