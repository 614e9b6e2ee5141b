#pragma once
#include <pinwright_marks.h>
#include <SPIFFS.h>
#include <StreamString.h>
#include <Update.h>
#include <WebServer.h>
static const char serverIndex[] PROGMEM = R"(<!DOCTYPE html>
     <html lang='en'>
     <head>
         <meta charset='utf-8'>
         <meta name='viewport' content='width=device-width,initial-scale=1'/>
     </head>
     <body>
     <form method='POST' action='' enctype='multipart/form-data'>
         Firmware:<br>
         <input type='file' accept='.bin,.bin.gz' name='firmware'>
         <input type='submit' value='Update Firmware'>
     </form>
     <form method='POST' action='' enctype='multipart/form-data'>
         FileSystem:<br>
         <input type='file' accept='.bin,.bin.gz,.image' name='filesystem'>
         <input type='submit' value='Update FileSystem'>
     </form>
     </body>
     </html>)";
static const char successResponse[] PROGMEM =
    "<META http-equiv=\"refresh\" content=\"15;URL=/\">Update Success! Rebooting...";

class PINWRIGHT_COMPLETE_2 HTTPUpdateServer {
 public:
  HTTPUpdateServer(bool serial_debug = false);
  void setup(WebServer*);
  void setup(WebServer*, const String&);
  void setup(WebServer*, const String&, const String&);
  void setup(WebServer*, const String&, const String&, const String&);
  void updateCredentials(const String&, const String&);

 protected:
  void _setUpdaterError();
};
