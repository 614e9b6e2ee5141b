#pragma once
#include <pinwright_marks.h>
#include <map>
#include <string>
#include <Print.h>
#include <BTAddress.h>
#include <BTAdvertisedDevice.h>

class BTAdvertisedDevice;

class BTAdvertisedDeviceSet;

class PINWRIGHT_COMPLETE_2 BTScanResults {
 public:
  virtual ~BTScanResults() = default;
  virtual void dump(Print* = nullptr) = 0;
  virtual int getCount() = 0;
  virtual BTAdvertisedDevice* getDevice(int) = 0;
};

class PINWRIGHT_COMPLETE_2 BTScanResultsSet : public BTScanResults {
 public:
  void dump(Print* = nullptr);
  int getCount();
  BTAdvertisedDevice* getDevice(int);
  bool add(BTAdvertisedDeviceSet, bool = true);
  void clear();
  std::map<std::string, BTAdvertisedDeviceSet> m_vectorAdvertisedDevices;
};
