#pragma once
#include <http_parser.h>
#include <http_parser.h>
#define HTTP_ANY (HTTPMethod)(255)

typedef enum http_method HTTPMethod;
