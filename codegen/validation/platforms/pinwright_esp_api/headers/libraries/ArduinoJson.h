// ArduinoJson 6 and 7 (bblanchon/ArduinoJson): JSON documents. What either of them has is accepted:
// DynamicJsonDocument(capacity), and JsonDocument without one. What several classes can do is said
// once, in `detail`: `Sized` for all of them, `Read` and `Written` for what may hold any value.
#pragma once
#include <Arduino.h>

#include <pinwright_traits.h>
#ifndef __AVR__  // which has no C++ library
#include <string>
#include <type_traits>
#endif

#define ARDUINOJSON_VERSION "7.2.0"
#define ARDUINOJSON_VERSION_MAJOR 7
#define ARDUINOJSON_VERSION_MINOR 2
#define ARDUINOJSON_VERSION_REVISION 0
#define JSON_ARRAY_SIZE(N) (ArduinoJson::detail::sizeofArray(N))
#define JSON_OBJECT_SIZE(N) (ArduinoJson::detail::sizeofObject(N))
#define JSON_STRING_SIZE(N) ((N) + 1)

namespace ArduinoJson {

class JsonArray;
class JsonArrayConst;
class JsonObject;
class JsonObjectConst;
class JsonVariant;
class JsonVariantConst;

using JsonFloat = double;
#ifdef __AVR__
using JsonInteger = long;
using JsonUInt = unsigned long;
#else
using JsonInteger = long long;
using JsonUInt = unsigned long long;
#endif

// Programs specialise it for types of their own.
template <typename T, typename Enable = void>
struct Converter;

class PINWRIGHT_COMPLETE JsonString {
public:
  enum Ownership { Copied, Linked };
  JsonString();
  JsonString(const char*, Ownership = Linked);
  JsonString(const char*, size_t, Ownership = Linked);
  const char* c_str() const;
  bool isNull() const;
  bool isLinked() const;
  size_t size() const;
  explicit operator bool() const;
  friend bool operator==(JsonString, JsonString);
  friend bool operator!=(JsonString, JsonString);
};

namespace detail {

constexpr size_t sizeofArray(size_t n) { return n * 16; }
constexpr size_t sizeofObject(size_t n) { return n * 16; }

struct PINWRIGHT_COMPLETE Tag {};
class Element;

template <typename T>
using IsOurs = pinwright_traits::is_base_of<Tag, T>;

// What a value of type T is when it comes out of a document.
template <typename T>
struct Value {
  using type = T;
};
template <>
struct Value<char*> {
  using type = const char*;
};

// What `element | fallback` gives.
template <typename T, typename Enable = void>
struct Fallback {
  using type = T;
};
template <size_t N>
struct Fallback<char[N]> {
  using type = const char*;
};
template <>
struct Fallback<char*> {
  using type = const char*;
};
template <typename T>
struct Fallback<T, typename pinwright_traits::enable_if<IsOurs<T>::value>::type> {
  using type = JsonVariantConst;
};

class PINWRIGHT_COMPLETE Sized : public Tag {
public:
  bool isNull() const;
  size_t size() const;
  size_t nesting() const;
  size_t memoryUsage() const;
};

// A value of any type, to be read.
class PINWRIGHT_COMPLETE Read : public Sized {
public:
  template <typename T>
  typename Value<T>::type as() const;
  template <typename T>
  bool is() const;
  template <typename Key>
  bool containsKey(const Key&) const;
};

// A value of any type, to be read and written.
class PINWRIGHT_COMPLETE Written : public Read {
public:
  template <typename T>
  bool set(const T&) const;
  template <typename T>
  bool set(T*) const;
  template <typename T>
  typename pinwright_traits::enable_if<IsOurs<T>::value, T>::type to() const;
  template <typename T>
  T add() const;
  JsonVariant add() const;
  template <typename T>
  bool add(const T&) const;
  template <typename T>
  bool add(T*) const;
  template <typename Key>
  void remove(const Key&) const;
  template <typename Key>
  Element operator[](const Key&) const;
  JsonArray createNestedArray() const;
  template <typename Key>
  JsonArray createNestedArray(const Key&) const;
  JsonObject createNestedObject() const;
  template <typename Key>
  JsonObject createNestedObject(const Key&) const;
  void clear() const;
};

// What a value is when a program wants a T.
template <typename Self>
class PINWRIGHT_COMPLETE Convertible {
public:
  template <typename T, typename = typename pinwright_traits::enable_if<!pinwright_traits::is_same<T, Self>::value>::type>
  operator T() const;
  bool isUnbound() const;
};

class PINWRIGHT_COMPLETE Element : public Written, public Convertible<Element> {
public:
  Element(const Element&);
  Element& operator=(const Element&);
  template <typename T>
  Element& operator=(const T&);
  template <typename T>
  Element& operator=(T*);
  void shallowCopy(JsonVariantConst) const;
};

template <typename T>
struct Arrow {
  T* operator->();
};

template <typename T>
class PINWRIGHT_COMPLETE Iterator {
public:
  Iterator();
  T operator*() const;
  Arrow<T> operator->();
  bool operator==(const Iterator&) const;
  bool operator!=(const Iterator&) const;
  Iterator& operator++();
  Iterator& operator+=(size_t);
};

template <typename A, typename B>
using Comparable = typename pinwright_traits::enable_if<IsOurs<A>::value || IsOurs<B>::value, bool>::type;

template <typename A, typename B>
Comparable<A, B> operator==(const A&, const B&);
template <typename A, typename B>
Comparable<A, B> operator!=(const A&, const B&);
template <typename A, typename B>
Comparable<A, B> operator<(const A&, const B&);
template <typename A, typename B>
Comparable<A, B> operator<=(const A&, const B&);
template <typename A, typename B>
Comparable<A, B> operator>(const A&, const B&);
template <typename A, typename B>
Comparable<A, B> operator>=(const A&, const B&);
template <typename A, typename T>
typename pinwright_traits::enable_if<IsOurs<A>::value, Fallback<T>>::type::type operator|(const A&, const T&);

}  // namespace detail

class PINWRIGHT_COMPLETE JsonVariantConst : public detail::Read, public detail::Convertible<JsonVariantConst> {
public:
  JsonVariantConst();
  template <typename Key>
  JsonVariantConst operator[](const Key&) const;
};

class PINWRIGHT_COMPLETE JsonVariant : public detail::Written, public detail::Convertible<JsonVariant> {
public:
  JsonVariant();
  void shallowCopy(JsonVariantConst) const;
};

class PINWRIGHT_COMPLETE JsonPair {
public:
  JsonString key() const;
  JsonVariant value() const;
};

class PINWRIGHT_COMPLETE JsonPairConst {
public:
  JsonString key() const;
  JsonVariantConst value() const;
};

using JsonArrayIterator = detail::Iterator<JsonVariant>;
using JsonArrayConstIterator = detail::Iterator<JsonVariantConst>;
using JsonObjectIterator = detail::Iterator<JsonPair>;
using JsonObjectConstIterator = detail::Iterator<JsonPairConst>;

class PINWRIGHT_COMPLETE JsonArrayConst : public detail::Sized {
public:
  using iterator = JsonArrayConstIterator;
  JsonArrayConst();
  operator JsonVariantConst() const;
  operator bool() const;
  iterator begin() const;
  iterator end() const;
  template <typename Index>
  JsonVariantConst operator[](const Index&) const;
};

class PINWRIGHT_COMPLETE JsonObjectConst : public detail::Sized {
public:
  using iterator = JsonObjectConstIterator;
  JsonObjectConst();
  template <typename Key>
  bool containsKey(const Key&) const;
  operator JsonVariantConst() const;
  operator bool() const;
  iterator begin() const;
  iterator end() const;
  template <typename Key>
  JsonVariantConst operator[](const Key&) const;
};

class PINWRIGHT_COMPLETE JsonArray : public detail::Sized {
public:
  using iterator = JsonArrayIterator;
  JsonArray();
  operator JsonVariant() const;
  operator JsonArrayConst() const;
  operator JsonVariantConst() const;
  operator bool() const;
  iterator begin() const;
  iterator end() const;
  template <typename T>
  T add() const;
  JsonVariant add() const;
  template <typename T>
  bool add(const T&) const;
  template <typename T>
  bool add(T*) const;
  bool set(JsonArrayConst) const;
  template <typename Index>
  void remove(const Index&) const;
  void remove(iterator) const;
  template <typename Index>
  detail::Element operator[](const Index&) const;
  JsonArray createNestedArray() const;
  JsonObject createNestedObject() const;
  void clear() const;
};

class PINWRIGHT_COMPLETE JsonObject : public detail::Sized {
public:
  using iterator = JsonObjectIterator;
  JsonObject();
  operator JsonVariant() const;
  operator JsonObjectConst() const;
  operator JsonVariantConst() const;
  operator bool() const;
  iterator begin() const;
  iterator end() const;
  bool set(JsonObjectConst) const;
  template <typename Key>
  bool containsKey(const Key&) const;
  template <typename Key>
  void remove(const Key&) const;
  void remove(iterator) const;
  template <typename Key>
  detail::Element operator[](const Key&) const;
  template <typename Key>
  JsonArray createNestedArray(const Key&) const;
  template <typename Key>
  JsonObject createNestedObject(const Key&) const;
  void clear() const;
};

class Allocator {
public:
  virtual void* allocate(size_t) = 0;
  virtual void deallocate(void*) = 0;
  virtual void* reallocate(void*, size_t) = 0;

protected:
  ~Allocator();
};

class PINWRIGHT_COMPLETE JsonDocument : public detail::Written {
public:
  JsonDocument();
  explicit JsonDocument(Allocator*);
  JsonDocument(const JsonDocument&);
  template <typename T, typename = typename pinwright_traits::enable_if<detail::IsOurs<T>::value>::type>
  JsonDocument(const T&, Allocator* = nullptr);
  JsonDocument& operator=(const JsonDocument&);
  template <typename T>
  JsonDocument& operator=(const T&);
  operator JsonVariant();
  operator JsonVariantConst() const;
  Allocator* allocator() const;
  void shrinkToFit();
  bool overflowed() const;
  size_t capacity() const;
  friend void swap(JsonDocument&, JsonDocument&);
};

class PINWRIGHT_COMPLETE DynamicJsonDocument : public JsonDocument {
public:
  bool garbageCollect();
  explicit DynamicJsonDocument(size_t);
  DynamicJsonDocument(const DynamicJsonDocument&);
  template <typename T, typename = typename pinwright_traits::enable_if<detail::IsOurs<T>::value>::type>
  DynamicJsonDocument(const T&);
  DynamicJsonDocument& operator=(const DynamicJsonDocument&);
  template <typename T>
  DynamicJsonDocument& operator=(const T&);
};

template <size_t capacity>
class PINWRIGHT_COMPLETE StaticJsonDocument : public JsonDocument {
public:
  StaticJsonDocument();
  void garbageCollect();
  template <typename T, typename = typename pinwright_traits::enable_if<detail::IsOurs<T>::value>::type>
  StaticJsonDocument(const T&);
  template <typename T>
  StaticJsonDocument& operator=(const T&);
};

template <typename TAllocator>
class PINWRIGHT_COMPLETE BasicJsonDocument : public JsonDocument {
public:
  explicit BasicJsonDocument(size_t, TAllocator = TAllocator());
  bool garbageCollect();
  template <typename T>
  BasicJsonDocument& operator=(const T&);
};

#define PINWRIGHT_OF_VERSION_5 __attribute__((unavailable("it is of ArduinoJson 5: use JsonDocument")))
class PINWRIGHT_OF_VERSION_5 DynamicJsonBuffer {};
class PINWRIGHT_OF_VERSION_5 JsonBuffer {};
template <size_t capacity>
class PINWRIGHT_OF_VERSION_5 StaticJsonBuffer {};
#undef PINWRIGHT_OF_VERSION_5

class PINWRIGHT_COMPLETE DeserializationError {
public:
  enum Code { Ok, EmptyInput, IncompleteInput, InvalidInput, NoMemory, TooDeep };
  DeserializationError();
  DeserializationError(Code);
  explicit operator bool() const;
  Code code() const;
  const char* c_str() const;
  const __FlashStringHelper* f_str() const;
  friend bool operator==(const DeserializationError&, const DeserializationError&);
  friend bool operator!=(const DeserializationError&, const DeserializationError&);
};

namespace DeserializationOption {
class PINWRIGHT_COMPLETE Filter {
public:
#ifndef __AVR__
  explicit Filter(JsonDocument&);
#endif
  explicit Filter(JsonVariantConst);
  bool allow() const;
  bool allowArray() const;
  bool allowObject() const;
  bool allowValue() const;
  template <typename Key>
  Filter operator[](const Key&) const;
};
class NestingLimit {
public:
  NestingLimit();
  explicit NestingLimit(uint8_t);
};
}  // namespace DeserializationOption

// The input is text, a stream or a pointer; behind it a size, a filter and a nesting limit may stand.
template <typename T, typename Input, typename... Options>
DeserializationError deserializeJson(T&&, Input&&, Options&&...);
template <typename T, typename... Options>  // for an array of variable length
DeserializationError deserializeJson(T&&, const char*, Options&&...);
template <typename T, typename Input, typename... Options>
DeserializationError deserializeMsgPack(T&&, Input&&, Options&&...);

size_t serializeJson(JsonVariantConst, Print&);
size_t serializeJson(JsonVariantConst, void*, size_t);
template <typename T>
size_t serializeJson(JsonVariantConst, T&);
size_t serializeJsonPretty(JsonVariantConst, Print&);
size_t serializeJsonPretty(JsonVariantConst, void*, size_t);
template <typename T>
size_t serializeJsonPretty(JsonVariantConst, T&);
size_t serializeMsgPack(JsonVariantConst, Print&);
size_t serializeMsgPack(JsonVariantConst, void*, size_t);
template <typename T>
size_t serializeMsgPack(JsonVariantConst, T&);
size_t measureJson(JsonVariantConst);
size_t measureJsonPretty(JsonVariantConst);
size_t measureMsgPack(JsonVariantConst);

template <typename From, typename To>
size_t copyArray(const From&, To&&);
template <typename From, typename To>
size_t copyArray(const From*, size_t, To&&);
template <typename From, typename To>
size_t copyArray(const From&, To*, size_t);

template <typename T>
class PINWRIGHT_COMPLETE SerializedValue {
public:
  explicit SerializedValue(T);
  operator T() const;
  const char* data() const;
  size_t size() const;
};
template <typename T>
class SerializedValue<T*> {
public:
  explicit SerializedValue(T*, size_t);
  operator T*() const;
  T* data() const;
  size_t size() const;
};
template <typename T>
SerializedValue<T> serialized(T);
template <typename T>
SerializedValue<T> serialized(T, size_t);

class PINWRIGHT_COMPLETE MsgPackBinary {
public:
  MsgPackBinary();
  explicit MsgPackBinary(const void*, size_t);
  const void* data() const;
  size_t size() const;
};

class PINWRIGHT_COMPLETE MsgPackExtension {
public:
  MsgPackExtension();
  explicit MsgPackExtension(int8_t, const void*, size_t);
  int8_t type() const;
  const void* data() const;
  size_t size() const;
};

}  // namespace ArduinoJson

using namespace ArduinoJson;
