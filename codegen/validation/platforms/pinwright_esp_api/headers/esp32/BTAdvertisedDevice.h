#pragma once
#include <pinwright_marks.h>
#include <BTAddress.h>
#if PINWRIGHT_CORE >= 30000
#include <string>
#endif

class PINWRIGHT_COMPLETE_2 BTAdvertisedDevice {
 public:
  virtual ~BTAdvertisedDevice() = default;
  virtual BTAddress getAddress() = 0;
  virtual uint32_t getCOD() const = 0;
  virtual std::string getName() const = 0;
  virtual int8_t getRSSI() const = 0;
  virtual bool haveCOD() const = 0;
  virtual bool haveName() const = 0;
  virtual bool haveRSSI() const = 0;
  virtual std::string toString() = 0;
};

class PINWRIGHT_COMPLETE_2 BTAdvertisedDeviceSet : public virtual BTAdvertisedDevice {
 public:
  BTAdvertisedDeviceSet();
  BTAddress getAddress();
  uint32_t getCOD() const;
  std::string getName() const;
  int8_t getRSSI() const;
  bool haveCOD() const;
  bool haveName() const;
  bool haveRSSI() const;
  std::string toString();
  void setAddress(BTAddress);
  void setCOD(uint32_t);
  void setName(std::string);
  void setRSSI(int8_t);
  bool m_haveCOD;
  bool m_haveName;
  bool m_haveRSSI;
  BTAddress m_address;
  uint32_t m_cod;
  std::string m_name;
  int8_t m_rssi;
};
