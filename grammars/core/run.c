#include "run.h"

enum { MOST_WORK = 2048 }; /* stacks visited for one token of one head */

static bool contains(const PwNode *nodes, uint32_t count, PwNode node) {
  for (uint32_t i = 0; i < count; i++) {
    if (nodes[i] == node) return true;
  }
  return false;
}

/* The stack left when a rule of `children` symbols is popped; PW_NO_NODE if it is not that deep. */
static PwNode pop(const PwArena *arena, PwNode node, uint8_t children) {
  while (children-- && node) node = arena->nodes[node].parent;
  return node;
}

static void add_node(PwRun *run, PwNodes *nodes, PwNode node) {
  if (contains(nodes->nodes, nodes->count, node)) return;
  if (nodes->count == PW_MOST_HEADS) {
    run->trouble = PW_LIMIT_HEADS;
    return;
  }
  nodes->nodes[nodes->count++] = node;
}

void pw_shift(
  PwRun *run, PwNode node, TSSymbol symbol, bool ends_extra, PwNodes *after, PwNodes *stuck
) {
  PwArena *arena = run->arena;
  const TSLanguage *grammar = arena->grammar;
  PwNode seen[MOST_WORK];
  uint32_t known = 1, next = 0;
  seen[0] = node;
  after->count = 0;
  while (next < known) {
    PwNode top = seen[next++];
    TSStateId state = arena->nodes[top].state;
    uint8_t count;
    const TSParseAction *actions = pw_actions(grammar, state, symbol, &count);
    if (count == 0 && stuck) add_node(run, stuck, top);
    for (uint8_t i = 0; i < count; i++) {
      const TSParseAction *action = &actions[i];
      PwNode result = PW_NO_NODE;
      if (action->type == TS_SHIFT) {
        if (action->shift.repetition) continue;
        result = action->shift.extra ? top : pw_arena_push(arena, top, action->shift.state);
      } else if (action->type == TS_ACCEPT) {
        run->accepted = true;
        continue;
      } else if (action->type == TS_REDUCE) {
        PwNode below = pop(arena, top, action->reduce.child_count);
        if (!below) continue;
        TSStateId from = arena->nodes[below].state;
        TSStateId to = pw_entry(grammar, from, action->reduce.symbol);
        if (!to) continue;
        PwNode reduced = ends_extra && to == from ? below : pw_arena_push(arena, below, to);
        if (!reduced) {
          run->trouble = PW_LIMIT_MEMORY;
          return;
        }
        if (ends_extra) {
          result = reduced; /* the token itself is looked at from there */
        } else {
          if (contains(seen, known, reduced)) continue;
          if (known == MOST_WORK) {
            run->trouble = PW_LIMIT_HEADS;
            return;
          }
          seen[known++] = reduced;
          continue;
        }
      } else {
        continue;
      }
      if (!result) {
        run->trouble = PW_LIMIT_MEMORY;
        return;
      }
      add_node(run, after, result);
    }
  }
}

/* Shift a token; a keyword is an identifier on stacks where it leads nowhere and is not reserved. */
static void shift_token(PwRun *run, PwNode node, const PwToken *token, PwNodes *after) {
  const TSLanguage *grammar = run->arena->grammar;
  PwNodes stuck, as_word;
  stuck.count = 0;
  pw_shift(run, node, token->symbol, false, after, token->keyword ? &stuck : NULL);
  for (uint32_t i = 0; i < stuck.count && run->trouble == PW_VIABLE; i++) {
    TSStateId state = run->arena->nodes[stuck.nodes[i]].state;
    if (pw_is_reserved(grammar, state, token->keyword)) continue;
    pw_shift(run, stuck.nodes[i], grammar->keyword_capture_token, false, &as_word, NULL);
    for (uint32_t j = 0; j < as_word.count; j++) add_node(run, after, as_word.nodes[j]);
  }
}

bool pw_can_shift(PwRun *run, PwNode node, TSSymbol symbol) {
  PwNodes after;
  bool accepted = run->accepted;
  pw_shift(run, node, symbol, false, &after, NULL);
  bool result = after.count > 0 || run->accepted;
  run->accepted = accepted;
  return result;
}

void pw_add_head(PwRun *run, PwHead head, bool pending) {
  for (uint32_t i = 0; i < run->head_count; i++) {
    const PwHead *other = &run->heads[i].head;
    if (other->node == head.node && other->offset == head.offset && other->scanner == head.scanner) {
      return;
    }
  }
  if (run->head_count == PW_MOST_HEADS) {
    run->trouble = PW_LIMIT_HEADS;
    return;
  }
  run->heads[run->head_count++] = (PwLiveHead){head, pending};
}

/* Take out the head that is farthest behind; false when all wait for more text. */
static bool take_head(PwRun *run, PwHead *head) {
  uint32_t best = run->head_count;
  for (uint32_t i = 0; i < run->head_count; i++) {
    if (run->heads[i].pending) continue;
    if (best == run->head_count || run->heads[i].head.offset < run->heads[best].head.offset) {
      best = i;
    }
  }
  if (best == run->head_count) return false;
  *head = run->heads[best].head;
  run->heads[best] = run->heads[--run->head_count];
  return true;
}

static void note_failure(PwRun *run, const PwHead *head, PwLexed lexed, uint32_t scanner) {
  uint32_t place = lexed == PW_TOKEN ? run->token.start : head->offset;
  if (run->failure_count && place < run->failed_at) return;
  if (place > run->failed_at) run->failure_count = 0;
  run->failed_at = place;
  if (run->failure_count == PW_MOST_HEADS) return;
  run->failures[run->failure_count++] = (PwFailure){
    .head = *head,
    .symbol = run->token.symbol,
    .end = run->token.end,
    .scanner = scanner,
    .has_token = lexed == PW_TOKEN,
  };
}

/* Move one head past its next token, or let it wait, or let it die. */
static void step(PwRun *run, PwHead head) {
  PwArena *arena = run->arena;
  PwToken *token = &run->token;
  PwNodes after;
  TSStateId state = arena->nodes[head.node].state;
  if (!run->is_whole_file && head.offset >= run->text.length) {
    pw_add_head(run, head, true);
    return;
  }
  uint32_t passed;
  PwPass pass = pw_pass_word(run, head.offset, &passed);
  if (pass == PW_MAY_PASS) {
    pw_add_head(run, head, true);
    return;
  }
  if (pass == PW_PASSES) pw_add_head(run, (PwHead){head.node, head.scanner, passed}, false);
  PwLexed lexed = pw_lex(arena, &run->text, head.offset, state, head.scanner, token);
  if (lexed == PW_SCANNER_TOO_LARGE) {
    run->trouble = PW_LIMIT_SCANNER;
    return;
  }
  if (lexed == PW_ONLY_REDUCE) {
    pw_shift(run, head.node, PW_END_SYMBOL, true, &after, NULL);
    for (uint32_t i = 0; i < after.count; i++) {
      pw_add_head(run, (PwHead){after.nodes[i], head.scanner, head.offset}, false);
    }
    return;
  }
  if (token->touched_end && !run->is_whole_file) {
    if (pw_may_become_valid(run, &head, lexed)) pw_add_head(run, head, true);
    else note_failure(run, &head, lexed, head.scanner);
    return;
  }
  if (lexed == PW_NO_TOKEN) {
    note_failure(run, &head, lexed, head.scanner);
    return;
  }
  uint32_t scanner = head.scanner;
  if (token->external) {
    scanner = pw_arena_scanner_state(arena, token->scanner_bytes, token->scanner_length);
    if (scanner == PW_NO_SCANNER) {
      run->trouble = PW_LIMIT_MEMORY;
      return;
    }
  }
  shift_token(run, head.node, token, &after);
  if (!after.count && !run->accepted) note_failure(run, &head, lexed, scanner);
  for (uint32_t i = 0; i < after.count; i++) {
    pw_add_head(run, (PwHead){after.nodes[i], scanner, token->end}, false);
  }
}

PwOutcome pw_run_to_end(PwRun *run) {
  PwHead head;
  while (run->trouble == PW_VIABLE && take_head(run, &head)) {
    if (run->steps_left-- == 0) {
      run->trouble = PW_LIMIT_STEPS;
      break;
    }
    step(run, head);
  }
  if (run->trouble != PW_VIABLE) return run->trouble;
  bool lives = run->is_whole_file ? run->accepted : run->head_count > 0;
  return lives ? PW_VIABLE : PW_DEAD;
}
