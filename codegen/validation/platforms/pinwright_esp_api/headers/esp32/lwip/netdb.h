#pragma once
#include <lwip/sockets.h>

struct hostent {
  char* h_name;
  char** h_aliases;
  int h_addrtype;
  int h_length;
  char** h_addr_list;
};
struct addrinfo {
  int ai_flags;
  int ai_family;
  int ai_socktype;
  int ai_protocol;
  socklen_t ai_addrlen;
  struct sockaddr* ai_addr;
  char* ai_canonname;
  struct addrinfo* ai_next;
};
#define h_addr h_addr_list[0]

#ifdef __cplusplus
extern "C" {
#endif
struct hostent* gethostbyname(const char*);
int getaddrinfo(const char*, const char*, const struct addrinfo*,
                struct addrinfo**);
void freeaddrinfo(struct addrinfo*);
#ifdef __cplusplus
}
#endif
