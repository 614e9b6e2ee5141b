/* One lexeme at a time, from text in memory, the way tree-sitter's own lexer presents it. */
#ifndef PINWRIGHT_LEXER_H
#define PINWRIGHT_LEXER_H

#include "arena.h"
#include "tables.h"

typedef struct {
  const uint8_t *bytes;
  uint32_t length;
  uint32_t column_base; /* code points on the line before the first byte */
  bool from_file_start; /* the first byte is the file's first */
} PwText;

typedef enum {
  PW_NO_TOKEN, /* nothing that the grammar knows begins here */
  PW_TOKEN,
  PW_ONLY_REDUCE, /* a non-terminal extra ends here, without a look at the text */
  PW_SCANNER_TOO_LARGE,
} PwLexed;

typedef struct {
  TSSymbol symbol;
  TSSymbol keyword; /* the keyword that was recognised, or 0 */
  uint32_t start; /* white space before it left out */
  uint32_t end;
  bool touched_end; /* lexing looked at, or for, what follows the text */
  bool external;
  bool scanner_wants_more; /* the external scanner found nothing because the text ended */
  uint32_t scanner_length; /* state of the external scanner after it, in `scanner_bytes` */
  char scanner_bytes[PW_SERIALIZATION_BUFFER + PW_SERIALIZATION_OVERRUN];
} PwToken;

/* Lex at `offset` as parse state `state` wants it, the external scanner being in `scanner`. */
PwLexed pw_lex(
  PwArena *arena,
  const PwText *text,
  uint32_t offset,
  TSStateId state,
  uint32_t scanner,
  PwToken *token
);

/* Bytes of the UTF-8 sequence at `bytes`; 0 when it is cut by the end, 1 for a wrong byte. */
uint32_t pw_utf8_length(const uint8_t *bytes, uint32_t available);

#endif
