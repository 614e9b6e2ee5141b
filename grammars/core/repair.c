#include <string.h>

#include "run.h"

/* Whether the token closes something: what is missing most often, and harms least. */
static bool is_closer(const TSLanguage *grammar, TSSymbol symbol) {
  const char *name = grammar->symbol_names[symbol];
  return name[0] && !name[1] && strchr(")]};", name[0]);
}

/* Let a head that died go on from `node` past its token, if it can. */
static bool resume(PwRun *run, const PwFailure *failure, PwNode node) {
  PwNodes after;
  pw_shift(run, node, failure->symbol, false, &after, NULL);
  for (uint32_t i = 0; i < after.count; i++) {
    pw_add_head(run, (PwHead){after.nodes[i], failure->scanner, failure->end}, false);
  }
  return after.count > 0;
}

/* Insert a missing token at `node`, and closers before it as long as `closers` lasts. */
static bool insert_at(
  PwRun *run, const PwFailure *failure, PwNode node, bool (*fits)(const TSLanguage *, TSSymbol), int closers
) {
  const TSLanguage *grammar = run->arena->grammar;
  TSStateId state = run->arena->nodes[node].state;
  bool found = false;
  for (TSSymbol missing = 1; missing < grammar->token_count && !found; missing++) {
    PwNodes between;
    if (!pw_entry(grammar, state, missing) || (fits && !fits(grammar, missing))) continue;
    pw_shift(run, node, missing, false, &between, NULL);
    for (uint32_t i = 0; i < between.count && run->trouble == PW_VIABLE; i++) {
      if (between.nodes[i] == node) continue; /* an extra mends nothing */
      if (resume(run, failure, between.nodes[i])) found = true;
      else if (closers) found |= insert_at(run, failure, between.nodes[i], is_closer, closers - 1);
    }
  }
  return found;
}

/* Let the heads that died go on past their token as if something missing had stood before it: a
 * closer, else a few closers, else any one token. */
static bool insert_missing(PwRun *run) {
  static const struct {
    bool (*fits)(const TSLanguage *, TSSymbol);
    int closers;
  } ways[] = {{is_closer, 0}, {is_closer, 2}, {NULL, 0}};
  for (size_t way = 0; way < sizeof ways / sizeof ways[0]; way++) {
    bool mended = false;
    for (uint32_t i = 0; i < run->failure_count && run->trouble == PW_VIABLE; i++) {
      const PwFailure *failure = &run->failures[i];
      if (!failure->has_token || failure->symbol == PW_END_SYMBOL) continue;
      mended |= insert_at(run, failure, failure->head.node, ways[way].fits, ways[way].closers);
    }
    if (mended) return true;
  }
  return false;
}

/* Where the first character at or after `offset` that is not white space ends. */
static uint32_t after_character(const PwText *text, uint32_t offset) {
  while (offset < text->length && strchr(" \t\r\n", text->bytes[offset]) && text->bytes[offset]) {
    offset++;
  }
  if (offset == text->length) return offset;
  uint32_t width = pw_utf8_length(text->bytes + offset, text->length - offset);
  return width ? offset + width : text->length;
}

/* Let each head that died go on past its token as if it were not there. */
static void skip_token(PwRun *run) {
  for (uint32_t i = 0; i < run->failure_count; i++) {
    const PwFailure *failure = &run->failures[i];
    uint32_t past = failure->end;
    if (!failure->has_token || past <= failure->head.offset) {
      past = after_character(&run->text, run->failed_at);
    }
    pw_add_head(run, (PwHead){failure->head.node, failure->scanner, past}, false);
  }
}

PwOutcome pw_run_repairing(PwRun *run, uint64_t tail_start, uint32_t most, PwRepairs *repairs) {
  *repairs = (PwRepairs){0, 0, 0};
  for (;;) {
    PwOutcome outcome = pw_run_to_end(run);
    if (outcome != PW_DEAD) return outcome;
    if (repairs->inserted + repairs->skipped == most || !run->failure_count) {
      return PW_LIMIT_REPAIRS;
    }
    if (insert_missing(run)) {
      repairs->inserted++;
      repairs->last = tail_start + run->failures[0].head.offset;
    } else if (run->trouble == PW_VIABLE) {
      skip_token(run);
      repairs->skipped++;
      repairs->last = tail_start + run->failed_at;
    }
    run->failure_count = 0;
    run->failed_at = 0;
  }
}
