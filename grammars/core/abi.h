/* The layout of a compiled tree-sitter grammar, ABI 14 and 15, as far as a recogniser reads it.
 *
 * These structs are declared by every generated parser; their field order is the ABI. Only the type
 * of `lex_modes` differs between the two: ABI 15 adds the reserved word set, and the fields from
 * `name` on.
 */
#ifndef PINWRIGHT_ABI_H
#define PINWRIGHT_ABI_H

#include <stdbool.h>
#include <stdint.h>

#define PW_ABI_OLDEST 14u
#define PW_ABI_NEWEST 15u
#define PW_SERIALIZATION_BUFFER 1024u /* what a scanner may write */
/* What scanners write past it before they stop: tree-sitter-python 0.25.0 a byte, within a string
 * under 511 blocks. */
#define PW_SERIALIZATION_OVERRUN 8u
#define PW_END_SYMBOL 0u
#define PW_START_STATE 1u
#define PW_NO_LOOKAHEAD UINT16_MAX /* lex state after a non-terminal extra */

typedef uint16_t TSSymbol;
typedef uint16_t TSStateId;
typedef struct TSLexer TSLexer;

struct TSLexer {
  int32_t lookahead;
  TSSymbol result_symbol;
  void (*advance)(TSLexer *, bool skip);
  void (*mark_end)(TSLexer *);
  uint32_t (*get_column)(TSLexer *);
  bool (*is_at_included_range_start)(const TSLexer *);
  bool (*eof)(const TSLexer *);
  void (*log)(const TSLexer *, const char *, ...);
};

typedef enum { TS_SHIFT, TS_REDUCE, TS_ACCEPT, TS_RECOVER } TSParseActionType;

typedef union {
  struct {
    uint8_t type;
    TSStateId state;
    bool extra;
    bool repetition;
  } shift;
  struct {
    uint8_t type;
    uint8_t child_count;
    TSSymbol symbol;
    int16_t dynamic_precedence;
    uint16_t production_id;
  } reduce;
  uint8_t type;
} TSParseAction;

typedef union {
  TSParseAction action;
  struct {
    uint8_t count;
    bool reusable;
  } entry;
} TSParseActionEntry;

typedef struct {
  uint16_t lex_state;
  uint16_t external_lex_state;
} TSLexMode; /* ABI 14 */

typedef struct {
  uint16_t lex_state;
  uint16_t external_lex_state;
  uint16_t reserved_word_set_id;
} TSLexerMode; /* ABI 15 */

typedef struct {
  bool visible;
  bool named;
  bool supertype;
} TSSymbolMetadata;

typedef struct {
  uint32_t abi_version;
  uint32_t symbol_count;
  uint32_t alias_count;
  uint32_t token_count;
  uint32_t external_token_count;
  uint32_t state_count;
  uint32_t large_state_count;
  uint32_t production_id_count;
  uint32_t field_count;
  uint16_t max_alias_sequence_length;
  const uint16_t *parse_table;
  const uint16_t *small_parse_table;
  const uint32_t *small_parse_table_map;
  const TSParseActionEntry *parse_actions;
  const char *const *symbol_names;
  const char *const *field_names;
  const void *field_map_slices;
  const void *field_map_entries;
  const TSSymbolMetadata *symbol_metadata;
  const TSSymbol *public_symbol_map;
  const uint16_t *alias_map;
  const TSSymbol *alias_sequences;
  const void *lex_modes; /* TSLexMode or TSLexerMode */
  bool (*lex_fn)(TSLexer *, TSStateId);
  bool (*keyword_lex_fn)(TSLexer *, TSStateId);
  TSSymbol keyword_capture_token;
  struct {
    const bool *states;
    const TSSymbol *symbol_map;
    void *(*create)(void);
    void (*destroy)(void *);
    bool (*scan)(void *, TSLexer *, const bool *valid);
    unsigned (*serialize)(void *, char *buffer);
    void (*deserialize)(void *, const char *buffer, unsigned length);
  } external_scanner;
  const TSStateId *primary_state_ids;
  /* ABI 15 from here on */
  const char *name;
  const TSSymbol *reserved_words;
  uint16_t max_reserved_word_set_size;
} TSLanguage;

#endif
