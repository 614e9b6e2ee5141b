#include <string.h>

#include "run.h"

/* Words such as PROGMEM stand between tokens and mean nothing to the grammar: attributes by macro. */
PwPass pw_pass_word(const PwRun *run, uint32_t offset, uint32_t *end) {
  const PwText *text = &run->text;
  uint32_t start = offset;
  while (start < text->length && (text->bytes[start] == ' ' || text->bytes[start] == '\t')) start++;
  if (start == text->length || !run->arena->begins_passed[text->bytes[start]]) return PW_PASSES_NOT;
  uint32_t stop = start;
  while (stop < text->length && pw_is_word_byte(text->bytes[stop])) stop++;
  uint32_t length = stop - start;
  for (const char *word = run->arena->passed; *word; word += strlen(word) + 1) {
    if (strncmp(word, (const char *)text->bytes + start, length) != 0) continue;
    if (stop == text->length && !run->is_whole_file) return PW_MAY_PASS;
    if (word[length] != '\0') continue;
    *end = stop;
    return PW_PASSES;
  }
  return PW_PASSES_NOT;
}
