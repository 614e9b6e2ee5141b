auto a = R"delim(line
)delim" R"(x)"; char8_t b[] = u8"é\x41"; int c = 0x1p-3f + 1'000;
#define X(a) \
  a##b
#if 0
#endif
