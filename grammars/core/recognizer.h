/* A GLR recogniser over a grammar's compiled tables: can this text still become a valid file?
 *
 * A state holds every parse that is still possible, as heads. A head is a stack, a place in the text
 * and the state of the external scanner; heads have places of their own, because parses disagree on
 * where lexemes end. A lexeme that the end of the text cuts is pending: neither taken nor refused,
 * unless nothing that it could become would be valid.
 *
 * Limits are reported as an outcome, never by aborting.
 */
#ifndef PINWRIGHT_RECOGNIZER_H
#define PINWRIGHT_RECOGNIZER_H

#include "lexer.h"

#ifndef PW_MOST_HEADS /* the fuzzer allows few, to reach the limit */
#define PW_MOST_HEADS 128u
#endif

typedef enum {
  PW_VIABLE, /* something valid can follow; for a whole file: it is valid */
  PW_DEAD, /* nothing can */
  PW_LIMIT_HEADS, /* more parses at once than PW_MOST_HEADS */
  PW_LIMIT_MEMORY, /* the arena's budget is used up */
  PW_LIMIT_SCANNER, /* the external scanner wrote more than its buffer */
  PW_LIMIT_STEPS, /* no end in sight */
  PW_LIMIT_REPAIRS, /* more repairs than were allowed */
} PwOutcome;

typedef struct {
  PwNode node;
  uint32_t scanner;
  uint32_t offset; /* in the state's tail */
} PwHead;

typedef struct PwState {
  struct PwState *next;
  struct PwState *previous;
  PwArena *arena;
  uint64_t tail_start; /* bytes of the file before the tail */
  uint32_t tail_length; /* text that some head has not taken yet */
  uint32_t column_base;
  uint32_t head_count;
  PwHead *heads; /* behind this struct, the tail behind them */
  uint8_t *tail;
} PwState;

typedef struct {
  uint32_t inserted; /* tokens that were missing */
  uint32_t skipped; /* tokens that were too much */
  uint64_t last; /* byte of the file at which the last repair was made */
} PwRepairs;

/* The state before the first byte; NULL when memory is short. */
PwState *pw_start(PwArena *arena);

/* The state after `piece`, in `*after` if viable. The old state stays as it is. */
PwOutcome pw_advance(const PwState *state, const uint8_t *piece, size_t length, PwState **after);

/* As pw_advance, but mend what does not parse, with at most `most` repairs. */
PwOutcome pw_advance_repairing(
  const PwState *state,
  const uint8_t *piece,
  size_t length,
  uint32_t most,
  PwState **after,
  PwRepairs *repairs
);

/* Whether `piece` may follow, without making a state of it. */
PwOutcome pw_check(const PwState *state, const uint8_t *piece, size_t length);

/* Whether the file may end after `piece`. */
PwOutcome pw_check_whole(const PwState *state, const uint8_t *piece, size_t length);

/* Bytes of `piece` that go on from here before no parse is left. */
size_t pw_reach(const PwState *state, const uint8_t *piece, size_t length, PwOutcome *outcome);

/* Set `valid[symbol]` for each of the grammar's tokens that may come next. */
PwOutcome pw_expected(const PwState *state, bool *valid);

/* Nodes of the shallowest stack. */
uint32_t pw_depth(const PwState *state);

void pw_state_free(PwState *state);

#endif
