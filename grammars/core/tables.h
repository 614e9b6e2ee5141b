/* Reading a grammar's compiled tables. Nothing here allocates or fails. */
#ifndef PINWRIGHT_TABLES_H
#define PINWRIGHT_TABLES_H

#include "abi.h"

/* Whether this core can read a grammar of that ABI. */
static inline bool pw_abi_is_known(const TSLanguage *grammar) {
  return grammar->abi_version >= PW_ABI_OLDEST && grammar->abi_version <= PW_ABI_NEWEST;
}

/* How to lex in a parse state; the reserved word set is 0 before ABI 15. */
static inline TSLexerMode pw_lex_mode(const TSLanguage *grammar, TSStateId state) {
  if (grammar->abi_version < 15) {
    TSLexMode mode = ((const TSLexMode *)grammar->lex_modes)[state];
    return (TSLexerMode){mode.lex_state, mode.external_lex_state, 0};
  }
  return ((const TSLexerMode *)grammar->lex_modes)[state];
}

/* The table's entry: an index of actions for a token, a state for a non-terminal, 0 for none. */
static inline uint16_t pw_entry(const TSLanguage *grammar, TSStateId state, TSSymbol symbol) {
  if (state < grammar->large_state_count) {
    return grammar->parse_table[(uint32_t)state * grammar->symbol_count + symbol];
  }
  uint32_t row = grammar->small_parse_table_map[state - grammar->large_state_count];
  const uint16_t *data = &grammar->small_parse_table[row];
  uint16_t groups = *data++;
  for (uint16_t i = 0; i < groups; i++) {
    uint16_t value = *data++;
    uint16_t symbols = *data++;
    for (uint16_t j = 0; j < symbols; j++) {
      if (*data++ == symbol) return value;
    }
  }
  return 0;
}

/* The actions for a token in a state, and how many. */
static inline const TSParseAction *pw_actions(
  const TSLanguage *grammar, TSStateId state, TSSymbol token, uint8_t *count
) {
  const TSParseActionEntry *entry = &grammar->parse_actions[pw_entry(grammar, state, token)];
  *count = entry->entry.count;
  return (const TSParseAction *)(entry + 1);
}

/* Whether the state is left as it was by a token: comments, white space. */
static inline bool pw_is_extra(const TSLanguage *grammar, TSStateId state, TSSymbol token) {
  uint8_t count;
  const TSParseAction *actions = pw_actions(grammar, state, token, &count);
  return count > 0 && actions[count - 1].type == TS_SHIFT && actions[count - 1].shift.extra;
}

/* Whether a keyword may not serve as an identifier in a state. */
static inline bool pw_is_reserved(const TSLanguage *grammar, TSStateId state, TSSymbol keyword) {
  uint16_t set = pw_lex_mode(grammar, state).reserved_word_set_id;
  if (set == 0) return false;
  const TSSymbol *words = &grammar->reserved_words[set * grammar->max_reserved_word_set_size];
  for (uint16_t i = 0; i < grammar->max_reserved_word_set_size && words[i]; i++) {
    if (words[i] == keyword) return true;
  }
  return false;
}

#endif
