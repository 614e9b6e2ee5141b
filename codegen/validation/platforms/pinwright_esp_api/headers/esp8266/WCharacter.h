#pragma once
boolean isAlphaNumeric(int c);
boolean isAlpha(int c);
boolean isAscii(int c);
boolean isWhitespace(int c);
boolean isControl(int c);
boolean isDigit(int c);
boolean isGraph(int c);
boolean isLowerCase(int c);
boolean isPrintable(int c);
boolean isPunct(int c);
boolean isSpace(int c);
boolean isUpperCase(int c);
boolean isHexadecimalDigit(int c);
int toAscii(int c);
int toLowerCase(int c);
int toUpperCase(int c);
