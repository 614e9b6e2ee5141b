#include "lexer.h"

#include <string.h>

enum { BYTE_ORDER_MARK = 0xFEFF, DECODE_ERROR = -1 };

/* tree-sitter's TSLexer with our own cursor behind it; `base` must come first. */
typedef struct {
  TSLexer base;
  const PwText *text;
  uint32_t position;
  uint32_t width; /* bytes of the character at `position` */
  uint32_t start;
  uint32_t end;
  bool end_is_marked;
  bool touched_end;
} Cursor;

uint32_t pw_utf8_length(const uint8_t *bytes, uint32_t available) {
  uint8_t lead = bytes[0];
  uint32_t wanted = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (wanted == 0) return 1;
  for (uint32_t i = 1; i < wanted; i++) {
    if (i == available) return 0;
    if ((bytes[i] & 0xC0) != 0x80) return 1;
  }
  return wanted;
}

/* Read the character at the cursor into `lookahead`; past the end it is 0. */
static void look(Cursor *cursor) {
  const PwText *text = cursor->text;
  if (cursor->position >= text->length) {
    cursor->touched_end = true;
    cursor->base.lookahead = 0;
    cursor->width = 1;
    return;
  }
  const uint8_t *bytes = text->bytes + cursor->position;
  if (bytes[0] < 0x80) {
    cursor->base.lookahead = bytes[0];
    cursor->width = 1;
    return;
  }
  uint32_t width = pw_utf8_length(bytes, text->length - cursor->position);
  if (width == 0) { /* a character that the end of the text cuts */
    cursor->touched_end = true;
    width = 1;
  }
  cursor->width = width;
  static const uint8_t lead_bits[] = {0, 0, 0x1F, 0x0F, 0x07};
  if (width == 1) {
    cursor->base.lookahead = DECODE_ERROR;
    return;
  }
  int32_t point = bytes[0] & lead_bits[width];
  for (uint32_t i = 1; i < width; i++) point = point << 6 | (bytes[i] & 0x3F);
  bool is_surrogate = point >= 0xD800 && point < 0xE000;
  bool is_overlong = (width == 3 && point < 0x800) || (width == 4 && point < 0x10000);
  if (is_surrogate || is_overlong || point > 0x10FFFF) {
    cursor->base.lookahead = DECODE_ERROR;
    cursor->width = 1;
    return;
  }
  cursor->base.lookahead = point;
}

static void lexer_advance(TSLexer *base, bool skip) {
  Cursor *cursor = (Cursor *)base;
  if (cursor->position >= cursor->text->length) return;
  cursor->position += cursor->width;
  if (skip) cursor->start = cursor->position;
  look(cursor);
}

static void lexer_mark_end(TSLexer *base) {
  Cursor *cursor = (Cursor *)base;
  cursor->end = cursor->position;
  cursor->end_is_marked = true;
}

static uint32_t lexer_get_column(TSLexer *base) {
  const Cursor *cursor = (const Cursor *)base;
  uint32_t column = 0;
  for (uint32_t i = cursor->position; i > 0; i--) {
    uint8_t byte = cursor->text->bytes[i - 1];
    if (byte == '\n') return column;
    if ((byte & 0xC0) != 0x80) column++;
  }
  return column + cursor->text->column_base;
}

static bool lexer_eof(const TSLexer *base) {
  Cursor *cursor = (Cursor *)base;
  if (cursor->position < cursor->text->length) return false;
  cursor->touched_end = true;
  return true;
}

static bool lexer_is_at_range_start(const TSLexer *base) {
  (void)base;
  return false;
}

static void lexer_log(const TSLexer *base, const char *format, ...) {
  (void)base;
  (void)format;
}

static void move_to(Cursor *cursor, uint32_t offset) {
  cursor->position = cursor->start = offset;
  cursor->end_is_marked = false;
  cursor->base.result_symbol = 0;
  look(cursor);
  bool at_file_start = offset == 0 && cursor->text->from_file_start;
  if (at_file_start && cursor->base.lookahead == BYTE_ORDER_MARK) {
    lexer_advance(&cursor->base, true);
  }
}

/* Where the lexeme ended; it may not begin after that (scanners skip white space they do not use). */
static void finish(Cursor *cursor) {
  if (!cursor->end_is_marked) cursor->end = cursor->position;
  if (cursor->start > cursor->end) cursor->start = cursor->end;
}

static bool lex_external(
  PwArena *arena, Cursor *cursor, TSLexerMode mode, TSStateId state, uint32_t scanner, PwToken *token
) {
  const TSLanguage *grammar = arena->grammar;
  uint32_t offset = cursor->position;
  const PwScannerState *before = &arena->scanner_states[scanner];
  grammar->external_scanner.deserialize(
    arena->scanner, (const char *)before->bytes, before->length
  );
  const bool *valid =
    grammar->external_scanner.states + (size_t)grammar->external_token_count * mode.external_lex_state;
  if (!grammar->external_scanner.scan(arena->scanner, &cursor->base, valid)) return false;
  finish(cursor);
  token->symbol = grammar->external_scanner.symbol_map[cursor->base.result_symbol];
  token->scanner_length =
    grammar->external_scanner.serialize(arena->scanner, token->scanner_bytes);
  token->external = true;
  if (token->scanner_length > PW_SERIALIZATION_BUFFER) return true; /* reported by the caller */
  bool unchanged = token->scanner_length == before->length &&
                   memcmp(token->scanner_bytes, before->bytes, before->length) == 0;
  if (cursor->end <= offset && unchanged && pw_is_extra(grammar, state, token->symbol)) {
    token->external = false; /* an empty extra would be found again for ever */
    return false;
  }
  return true;
}

static void find_keyword(PwArena *arena, Cursor *cursor, TSStateId state, PwToken *token) {
  const TSLanguage *grammar = arena->grammar;
  uint32_t end = cursor->end;
  bool touched_end = cursor->touched_end;
  move_to(cursor, token->start);
  if (grammar->keyword_lex_fn(&cursor->base, 0)) {
    finish(cursor);
    TSSymbol keyword = cursor->base.result_symbol;
    bool is_wanted =
      pw_entry(grammar, state, keyword) != 0 || pw_is_reserved(grammar, state, keyword);
    if (cursor->end == end && is_wanted) token->symbol = token->keyword = keyword;
  }
  cursor->touched_end = touched_end;
}

PwLexed pw_lex(
  PwArena *arena,
  const PwText *text,
  uint32_t offset,
  TSStateId state,
  uint32_t scanner,
  PwToken *token
) {
  const TSLanguage *grammar = arena->grammar;
  TSLexerMode mode = pw_lex_mode(grammar, state);
  token->keyword = 0;
  token->external = false;
  token->scanner_wants_more = false;
  token->touched_end = false;
  if (mode.lex_state == PW_NO_LOOKAHEAD) return PW_ONLY_REDUCE;

  Cursor cursor = {
    .base =
      {
        .advance = lexer_advance,
        .mark_end = lexer_mark_end,
        .get_column = lexer_get_column,
        .is_at_included_range_start = lexer_is_at_range_start,
        .eof = lexer_eof,
        .log = lexer_log,
      },
    .text = text,
  };
  bool found = false;
  if (mode.external_lex_state) {
    move_to(&cursor, offset);
    found = lex_external(arena, &cursor, mode, state, scanner, token);
    if (found && token->scanner_length > PW_SERIALIZATION_BUFFER) return PW_SCANNER_TOO_LARGE;
  }
  if (!found) {
    token->scanner_wants_more = mode.external_lex_state && offset < text->length && cursor.touched_end;
    move_to(&cursor, offset);
    found = grammar->lex_fn(&cursor.base, mode.lex_state);
    finish(&cursor);
    token->symbol = cursor.base.result_symbol;
  }
  token->start = cursor.start;
  token->end = cursor.end;
  if (found && !token->external && token->symbol && token->symbol == grammar->keyword_capture_token) {
    find_keyword(arena, &cursor, state, token);
  }
  token->touched_end = cursor.touched_end;
  return found ? PW_TOKEN : PW_NO_TOKEN;
}
