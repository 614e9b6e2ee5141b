#include <string.h>

#include "run.h"

enum { MOST_PROBE = 3 }; /* characters by which a pending lexeme is tried to be extended */

bool pw_is_word_byte(uint8_t byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_' || byte >= 0x80;
}

static bool is_word(const uint8_t *bytes, uint32_t length) {
  if (length == 0 || (bytes[0] >= '0' && bytes[0] <= '9')) return false;
  for (uint32_t i = 0; i < length; i++) {
    if (!pw_is_word_byte(bytes[i])) return false;
  }
  return true;
}

/* Whether the token is spelt by its name, as `while` is, or by a pattern, as `type_token1` is. */
static bool is_spelt(const TSLanguage *grammar, TSSymbol symbol) {
  const TSSymbolMetadata *facts = &grammar->symbol_metadata[symbol];
  return facts->visible && !facts->named;
}

/* Whether some keyword or identifier that begins with the pending word is valid at `node`. */
static bool word_can_become_valid(PwRun *run, PwNode node, const PwToken *token) {
  const TSLanguage *grammar = run->arena->grammar;
  TSStateId state = run->arena->nodes[node].state;
  const char *word = (const char *)run->text.bytes + token->start;
  uint32_t length = run->text.length - token->start;
  if (pw_can_shift(run, node, grammar->keyword_capture_token)) return true;
  if (pw_can_shift(run, node, token->symbol)) return true;
  for (TSSymbol symbol = 1; symbol < grammar->token_count; symbol++) {
    if (!pw_entry(grammar, state, symbol)) continue;
    if (is_spelt(grammar, symbol)) {
      const char *name = grammar->symbol_names[symbol];
      if (strncmp(name, word, length) != 0) continue;
    } else if (grammar->symbol_metadata[symbol].visible) {
      continue; /* a named token that is not a word: a number, a string */
    }
    if (pw_can_shift(run, node, symbol)) return true;
  }
  return false;
}

/* Whether some continuation of the pending lexeme is another one, which is valid at `node`. */
static bool extension_is_valid(
  PwRun *run, const PwHead *head, const PwToken *pending, uint8_t *buffer, uint32_t length, int depth
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
      if (pw_can_shift(run, head->node, token.symbol)) return true;
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

bool pw_may_become_valid(PwRun *run, const PwHead *head, PwLexed lexed) {
  enum { LONGEST = 64 };
  const PwToken *token = &run->token;
  const PwText *text = &run->text;
  if (lexed != PW_TOKEN || token->external || token->start == text->length) return true;
  if (token->scanner_wants_more) return true;
  uint32_t length = text->length - token->start;
  if (pw_can_shift(run, head->node, token->symbol)) return true;
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
