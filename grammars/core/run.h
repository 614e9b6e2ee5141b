/* One run over a text, from a state's heads to its end. Internal to the recogniser.
 *
 * run.c moves heads past tokens, passing.c past words that may stand anywhere, pending.c judges the lexeme at the end of the text, repair.c mends
 * what does not parse, recognizer.c makes states of what is left.
 */
#ifndef PINWRIGHT_RUN_H
#define PINWRIGHT_RUN_H

#include "recognizer.h"

/* A head that died, and the token that it died of. */
typedef struct {
  PwHead head;
  TSSymbol symbol;
  uint32_t end;
  uint32_t scanner; /* after the token */
  bool has_token;
} PwFailure;

typedef struct {
  PwHead head;
  bool pending;
} PwLiveHead;

/* One run over a text, from a state's heads to the end of the text. */
typedef struct {
  PwArena *arena;
  PwText text;
  bool is_whole_file;
  bool accepted;
  PwOutcome trouble; /* PW_VIABLE while there is none */
  PwLiveHead heads[PW_MOST_HEADS];
  uint32_t head_count;
  PwFailure failures[PW_MOST_HEADS]; /* of the heads that got farthest */
  uint32_t failure_count;
  uint32_t failed_at;
  uint64_t steps_left;
  PwToken token;
} PwRun;

typedef struct {
  PwNode nodes[PW_MOST_HEADS];
  uint32_t count;
} PwNodes;

/* All stacks after `symbol` was shifted on `node`, whatever has to be reduced before that. Those on
 * which it has no action at all are added to `stuck`, unless that is NULL.
 *
 * `ends_extra` is set at the end of a non-terminal extra, which is not pushed: there a reduction
 * that leads back to the state below leaves the stack as it was. */
void pw_shift(
  PwRun *run, PwNode node, TSSymbol symbol, bool ends_extra, PwNodes *after, PwNodes *stuck
);

/* Whether the token has a place on the stack. */
bool pw_can_shift(PwRun *run, PwNode node, TSSymbol symbol);

/* Put a head among the live ones, if it is not there yet. */
void pw_add_head(PwRun *run, PwHead head, bool pending);

typedef enum { PW_PASSES_NOT, PW_PASSES, PW_MAY_PASS } PwPass;

/* Whether a word that may stand anywhere is next, which ends at `end`; or what may become one. */
PwPass pw_pass_word(const PwRun *run, uint32_t offset, uint32_t *end);

bool pw_is_word_byte(uint8_t byte);

/* Whether the lexeme at the end of the text, which is not finished yet, may become a valid one. */
bool pw_may_become_valid(PwRun *run, const PwHead *head, PwLexed lexed);

/* Run all heads to the end of the text, or until none is left. */
PwOutcome pw_run_to_end(PwRun *run);

/* The same, mending what does not parse; `tail_start` is the file's byte at which the text begins. */
PwOutcome pw_run_repairing(PwRun *run, uint64_t tail_start, uint32_t most, PwRepairs *repairs);

#endif
