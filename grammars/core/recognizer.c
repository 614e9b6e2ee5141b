#include "recognizer.h"

#include <string.h>

enum {
  MOST_WORK = 2048, /* stacks visited for one token of one head */
  MOST_PROBE = 3, /* characters by which a pending lexeme is tried to be extended */
  STEPS_PER_BYTE = 512,
  SPARE_STEPS = 1 << 16,
};

/* A head that died, and the token that it died of. */
typedef struct {
  PwHead head;
  TSSymbol symbol;
  uint32_t end;
  uint32_t scanner; /* after the token */
  bool has_token;
} Failure;

typedef struct {
  PwHead head;
  bool pending;
} LiveHead;

/* One run over a text, from a state's heads to the end of the text. */
typedef struct {
  PwArena *arena;
  PwText text;
  bool is_whole_file;
  bool accepted;
  PwOutcome trouble; /* PW_VIABLE while there is none */
  LiveHead heads[PW_MOST_HEADS];
  uint32_t head_count;
  Failure failures[PW_MOST_HEADS]; /* of the heads that got farthest */
  uint32_t failure_count;
  uint32_t failed_at;
  uint64_t steps_left;
  PwToken token;
} Run;

typedef struct {
  PwNode nodes[PW_MOST_HEADS];
  uint32_t count;
} Nodes;

/* ---- stacks ------------------------------------------------------------------------------- */

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

static void add_node(Run *run, Nodes *nodes, PwNode node) {
  if (contains(nodes->nodes, nodes->count, node)) return;
  if (nodes->count == PW_MOST_HEADS) {
    run->trouble = PW_LIMIT_HEADS;
    return;
  }
  nodes->nodes[nodes->count++] = node;
}

/* All stacks after `symbol` was shifted on `node`, whatever has to be reduced before that. Those on
 * which it has no action at all are added to `stuck`, unless that is NULL.
 *
 * `ends_extra` is set at the end of a non-terminal extra, which is not pushed: there a reduction
 * that leads back to the state below leaves the stack as it was. */
static void shift(
  Run *run, PwNode node, TSSymbol symbol, bool ends_extra, Nodes *after, Nodes *stuck
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
static void shift_token(Run *run, PwNode node, const PwToken *token, Nodes *after) {
  const TSLanguage *grammar = run->arena->grammar;
  Nodes stuck, as_word;
  stuck.count = 0;
  shift(run, node, token->symbol, false, after, token->keyword ? &stuck : NULL);
  for (uint32_t i = 0; i < stuck.count && run->trouble == PW_VIABLE; i++) {
    TSStateId state = run->arena->nodes[stuck.nodes[i]].state;
    if (pw_is_reserved(grammar, state, token->keyword)) continue;
    shift(run, stuck.nodes[i], grammar->keyword_capture_token, false, &as_word, NULL);
    for (uint32_t j = 0; j < as_word.count; j++) add_node(run, after, as_word.nodes[j]);
  }
}

static bool can_shift(Run *run, PwNode node, TSSymbol symbol) {
  Nodes after;
  bool accepted = run->accepted;
  shift(run, node, symbol, false, &after, NULL);
  bool result = after.count > 0 || run->accepted;
  run->accepted = accepted;
  return result;
}

/* ---- pending lexemes ----------------------------------------------------------------------- */

static bool is_word_byte(uint8_t byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_' || byte >= 0x80;
}

static bool is_word(const uint8_t *bytes, uint32_t length) {
  if (length == 0 || (bytes[0] >= '0' && bytes[0] <= '9')) return false;
  for (uint32_t i = 0; i < length; i++) {
    if (!is_word_byte(bytes[i])) return false;
  }
  return true;
}

/* Whether the token is spelt by its name, as `while` is, or by a pattern, as `type_token1` is. */
static bool is_spelt(const TSLanguage *grammar, TSSymbol symbol) {
  const TSSymbolMetadata *facts = &grammar->symbol_metadata[symbol];
  return facts->visible && !facts->named;
}

/* Whether some keyword or identifier that begins with the pending word is valid at `node`. */
static bool word_can_become_valid(Run *run, PwNode node, const PwToken *token) {
  const TSLanguage *grammar = run->arena->grammar;
  TSStateId state = run->arena->nodes[node].state;
  const char *word = (const char *)run->text.bytes + token->start;
  uint32_t length = run->text.length - token->start;
  if (can_shift(run, node, grammar->keyword_capture_token)) return true;
  if (can_shift(run, node, token->symbol)) return true;
  for (TSSymbol symbol = 1; symbol < grammar->token_count; symbol++) {
    if (!pw_entry(grammar, state, symbol)) continue;
    if (is_spelt(grammar, symbol)) {
      const char *name = grammar->symbol_names[symbol];
      if (strncmp(name, word, length) != 0) continue;
    } else if (grammar->symbol_metadata[symbol].visible) {
      continue; /* a named token that is no word: a number, a string */
    }
    if (can_shift(run, node, symbol)) return true;
  }
  return false;
}

/* Whether some continuation of the pending lexeme is another one, which is valid at `node`. */
static bool extension_is_valid(
  Run *run, const PwHead *head, const PwToken *pending, uint8_t *buffer, uint32_t length, int depth
) {
  PwArena *arena = run->arena;
  TSStateId state = arena->nodes[head->node].state;
  for (int c = ' ' - 1; c < 127; c++) {
    buffer[length] = c < ' ' ? '\n' : (uint8_t)c;
    PwText text = {buffer, length + 1, run->text.column_base, false};
    PwToken token;
    PwLexed lexed = pw_lex(arena, &text, 0, state, head->scanner, &token);
    if (lexed == PW_NO_TOKEN || token.end <= length) {
      if (!token.touched_end || token.scanner_wants_more) continue; /* no longer lexeme is begun */
      if (depth == MOST_PROBE) return true; /* still incomplete: it cannot be told */
      if (extension_is_valid(run, head, pending, buffer, length + 1, depth + 1)) return true;
    } else {
      if (token.symbol == pending->symbol) continue; /* more of the same */
      if (can_shift(run, head->node, token.symbol)) return true;
      if (depth < MOST_PROBE && token.touched_end &&
          extension_is_valid(run, head, &token, buffer, length + 1, depth + 1)) {
        return true;
      }
    }
  }
  return false;
}

/* Whether nothing follows but the beginning of a character. */
static bool is_cut_character(const PwText *text, uint32_t offset) {
  return offset < text->length && pw_utf8_length(text->bytes + offset, text->length - offset) == 0;
}

/* Whether the lexeme at the end of the text, which is not finished yet, may become a valid one. */
static bool may_become_valid(Run *run, const PwHead *head, PwLexed lexed) {
  enum { LONGEST = 64 };
  const PwToken *token = &run->token;
  const PwText *text = &run->text;
  if (lexed != PW_TOKEN || token->external || token->start == text->length) return true;
  if (token->scanner_wants_more) return true;
  uint32_t length = text->length - token->start;
  if (can_shift(run, head->node, token->symbol)) return true;
  bool is_named = token->symbol && token->symbol == run->arena->grammar->keyword_capture_token;
  if (is_named || is_word(text->bytes + token->start, length)) {
    return word_can_become_valid(run, head->node, token);
  }
  if (is_cut_character(text, token->end)) return false; /* only words have such letters */
  if (length + MOST_PROBE + 1 > LONGEST) return true;
  uint8_t buffer[LONGEST];
  memcpy(buffer, text->bytes + token->start, length);
  PwToken pending = {.symbol = token->symbol};
  return extension_is_valid(run, head, &pending, buffer, length, 0);
}

/* ---- heads --------------------------------------------------------------------------------- */

static void add_head(Run *run, PwHead head, bool pending) {
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
  run->heads[run->head_count++] = (LiveHead){head, pending};
}

/* Take out the head that is farthest behind; false when all wait for more text. */
static bool take_head(Run *run, PwHead *head) {
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

static void note_failure(Run *run, const PwHead *head, PwLexed lexed, uint32_t scanner) {
  uint32_t place = lexed == PW_TOKEN ? run->token.start : head->offset;
  if (run->failure_count && place < run->failed_at) return;
  if (place > run->failed_at) run->failure_count = 0;
  run->failed_at = place;
  if (run->failure_count == PW_MOST_HEADS) return;
  run->failures[run->failure_count++] = (Failure){
    .head = *head,
    .symbol = run->token.symbol,
    .end = run->token.end,
    .scanner = scanner,
    .has_token = lexed == PW_TOKEN,
  };
}

/* Move one head past its next token, or let it wait, or let it die. */
static void step(Run *run, PwHead head) {
  PwArena *arena = run->arena;
  PwToken *token = &run->token;
  Nodes after;
  TSStateId state = arena->nodes[head.node].state;
  if (!run->is_whole_file && head.offset >= run->text.length) {
    add_head(run, head, true);
    return;
  }
  PwLexed lexed = pw_lex(arena, &run->text, head.offset, state, head.scanner, token);
  if (lexed == PW_SCANNER_TOO_LARGE) {
    run->trouble = PW_LIMIT_SCANNER;
    return;
  }
  if (lexed == PW_ONLY_REDUCE) {
    shift(run, head.node, PW_END_SYMBOL, true, &after, NULL);
    for (uint32_t i = 0; i < after.count; i++) {
      add_head(run, (PwHead){after.nodes[i], head.scanner, head.offset}, false);
    }
    return;
  }
  if (token->touched_end && !run->is_whole_file) {
    if (may_become_valid(run, &head, lexed)) add_head(run, head, true);
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
    add_head(run, (PwHead){after.nodes[i], scanner, token->end}, false);
  }
}

/* Run all heads to the end of the text, or until none is left. */
static PwOutcome run_to_end(Run *run) {
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

/* ---- repairs ------------------------------------------------------------------------------- */

/* Whether the token closes something: what is missing most often, and harms least. */
static bool is_closer(const TSLanguage *grammar, TSSymbol symbol) {
  const char *name = grammar->symbol_names[symbol];
  return name[0] && !name[1] && strchr(")]};", name[0]);
}

/* Let a head that died go on from `node` past its token, if it can. */
static bool resume(Run *run, const Failure *failure, PwNode node) {
  Nodes after;
  shift(run, node, failure->symbol, false, &after, NULL);
  for (uint32_t i = 0; i < after.count; i++) {
    add_head(run, (PwHead){after.nodes[i], failure->scanner, failure->end}, false);
  }
  return after.count > 0;
}

/* Insert a missing token at `node`, and closers before it as long as `closers` lasts. */
static bool insert_at(
  Run *run, const Failure *failure, PwNode node, bool (*fits)(const TSLanguage *, TSSymbol), int closers
) {
  const TSLanguage *grammar = run->arena->grammar;
  TSStateId state = run->arena->nodes[node].state;
  bool found = false;
  for (TSSymbol missing = 1; missing < grammar->token_count && !found; missing++) {
    Nodes between;
    if (!pw_entry(grammar, state, missing) || (fits && !fits(grammar, missing))) continue;
    shift(run, node, missing, false, &between, NULL);
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
static bool insert_missing(Run *run) {
  static const struct {
    bool (*fits)(const TSLanguage *, TSSymbol);
    int closers;
  } ways[] = {{is_closer, 0}, {is_closer, 2}, {NULL, 0}};
  for (size_t way = 0; way < sizeof ways / sizeof ways[0]; way++) {
    bool mended = false;
    for (uint32_t i = 0; i < run->failure_count && run->trouble == PW_VIABLE; i++) {
      const Failure *failure = &run->failures[i];
      if (!failure->has_token || failure->symbol == PW_END_SYMBOL) continue;
      mended |= insert_at(run, failure, failure->head.node, ways[way].fits, ways[way].closers);
    }
    if (mended) return true;
  }
  return false;
}

/* Where the first character at or after `offset` ends that is no white space. */
static uint32_t after_character(const PwText *text, uint32_t offset) {
  while (offset < text->length && strchr(" \t\r\n", text->bytes[offset]) && text->bytes[offset]) {
    offset++;
  }
  if (offset == text->length) return offset;
  uint32_t width = pw_utf8_length(text->bytes + offset, text->length - offset);
  return width ? offset + width : text->length;
}

/* Let each head that died go on past its token as if it were not there. */
static void skip_token(Run *run) {
  for (uint32_t i = 0; i < run->failure_count; i++) {
    const Failure *failure = &run->failures[i];
    uint32_t past = failure->end;
    if (!failure->has_token || past <= failure->head.offset) {
      past = after_character(&run->text, run->failed_at);
    }
    add_head(run, (PwHead){failure->head.node, failure->scanner, past}, false);
  }
}

static PwOutcome run_repairing(Run *run, uint64_t tail_start, uint32_t most, PwRepairs *repairs) {
  *repairs = (PwRepairs){0, 0, 0};
  for (;;) {
    PwOutcome outcome = run_to_end(run);
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

/* ---- states -------------------------------------------------------------------------------- */

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
static bool prepare(Run *run, const PwState *state, const uint8_t *piece, size_t length) {
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
  for (uint32_t i = 0; i < state->head_count; i++) add_head(run, state->heads[i], false);
  return true;
}

/* The run's heads as a state of their own; it keeps the text that some head has not taken. */
static PwState *keep(const Run *run, const PwState *before) {
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
  Run run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  PwOutcome outcome = run_to_end(&run);
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
  Run run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  PwOutcome outcome = run_repairing(&run, state->tail_start, most, repairs);
  if (outcome != PW_VIABLE) return outcome;
  *after = keep(&run, state);
  return *after ? PW_VIABLE : PW_LIMIT_MEMORY;
}

PwOutcome pw_check(const PwState *state, const uint8_t *piece, size_t length) {
  Run run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  return run_to_end(&run);
}

PwOutcome pw_check_whole(const PwState *state, const uint8_t *piece, size_t length) {
  Run run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) return run.trouble;
  run.is_whole_file = true;
  return run_to_end(&run);
}

size_t pw_reach(const PwState *state, const uint8_t *piece, size_t length, PwOutcome *outcome) {
  Run run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, piece, length)) {
    *outcome = run.trouble;
    return 0;
  }
  *outcome = run_to_end(&run);
  if (*outcome == PW_VIABLE) return length;
  return run.failed_at > state->tail_length ? run.failed_at - state->tail_length : 0;
}

PwOutcome pw_expected(const PwState *state, bool *valid) {
  const TSLanguage *grammar = state->arena->grammar;
  Run run;
  pw_arena_reclaim(state->arena);
  if (!prepare(&run, state, NULL, 0)) return run.trouble;
  for (uint32_t i = 0; i < state->head_count; i++) {
    TSStateId top = state->arena->nodes[state->heads[i].node].state;
    for (TSSymbol symbol = 0; symbol < grammar->token_count; symbol++) {
      if (valid[symbol] || !pw_entry(grammar, top, symbol)) continue;
      if (pw_is_extra(grammar, top, symbol)) continue;
      valid[symbol] = can_shift(&run, state->heads[i].node, symbol);
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
