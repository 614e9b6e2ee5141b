#pragma once
#include <WiFiClientSecure.h>
#include <WiFiServerSecureBearSSL.h>
