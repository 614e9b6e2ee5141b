/* The Python face of the recogniser: `Arena` and `State` of `grammars._core`.
 *
 * The GIL is kept for short pieces: beside a busy thread, giving it up and getting it back costs
 * milliseconds, the call itself microseconds. It is released for pieces of a KB and more. Each arena
 * has a lock of its own; who waits for it gives up the GIL, and who needs the GIL back to return has
 * released the lock or is given it by those who wait: nobody waits forever.
 */
#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030B0000
#include <Python.h>
#include <pythread.h>

#include <string.h>

#include "recognizer.h"

#define LONG_PIECE 1024

typedef struct {
  PyTypeObject *arena_type;
  PyTypeObject *state_type;
  PyObject *limit_error;
} ModuleState;

typedef struct {
  PyObject_HEAD
  PwArena *arena;
  PyThread_type_lock lock;
  PyObject *grammar; /* the capsule, kept alive */
} ArenaObject;

typedef struct {
  PyObject_HEAD
  PwState *state;
  ArenaObject *owner;
} StateObject;

static ModuleState *module_of(PyObject *self) {
  return PyType_GetModuleState(Py_TYPE(self));
}

/* Take the arena's lock, without keeping everybody else waiting for the GIL meanwhile. */
static void lock(ArenaObject *owner) {
  if (PyThread_acquire_lock(owner->lock, NOWAIT_LOCK)) return;
  Py_BEGIN_ALLOW_THREADS
  PyThread_acquire_lock(owner->lock, WAIT_LOCK);
  Py_END_ALLOW_THREADS
}

static void unlock(ArenaObject *owner) { PyThread_release_lock(owner->lock); }

static const char *const LIMITS[] = {
  [PW_LIMIT_HEADS] = "too many parses at once",
  [PW_LIMIT_MEMORY] = "the recogniser's memory budget is used up",
  [PW_LIMIT_SCANNER] = "the grammar's scanner state is too large",
  [PW_LIMIT_STEPS] = "no end of the text in sight",
  [PW_LIMIT_REPAIRS] = "too many repairs",
};

static PyObject *raise_limit(PyObject *self, PwOutcome outcome) {
  PyErr_SetString(module_of(self)->limit_error, LIMITS[outcome]);
  return NULL;
}

/* Takes over `state`; the arena must not be locked. */
static PyObject *wrap(PyTypeObject *type, ArenaObject *owner, PwState *state) {
  StateObject *self = (StateObject *)PyType_GenericAlloc(type, 0);
  if (!self) {
    lock(owner);
    pw_state_free(state);
    unlock(owner);
    return NULL;
  }
  self->state = state;
  self->owner = owner;
  Py_INCREF((PyObject *)owner);
  return (PyObject *)self;
}

/* ---- Arena ---------------------------------------------------------------------------------- */

static PyObject *arena_new(PyTypeObject *type, PyObject *args, PyObject *keywords) {
  static char *names[] = {"grammar", "byte_budget", "passed", NULL};
  PyObject *capsule;
  const char *passed = "";
  Py_ssize_t budget = 64 << 20;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|ns", names, &capsule, &budget, &passed)) return NULL;
  const TSLanguage *grammar = PyCapsule_GetPointer(capsule, "tree_sitter.Language");
  if (!grammar) return NULL;
  if (!pw_abi_is_known(grammar)) {
    PyErr_Format(
      PyExc_ValueError,
      "grammar of ABI %u; this recogniser reads %u to %u",
      grammar->abi_version,
      PW_ABI_OLDEST,
      PW_ABI_NEWEST
    );
    return NULL;
  }
  ArenaObject *self = (ArenaObject *)PyType_GenericAlloc(type, 0);
  if (!self) return NULL;
  self->grammar = capsule;
  Py_INCREF(capsule);
  self->lock = PyThread_allocate_lock();
  self->arena = budget > 0 ? pw_arena_new(grammar, passed, (size_t)budget) : NULL;
  if (!self->lock || !self->arena) {
    Py_DECREF((PyObject *)self);
    return PyErr_NoMemory();
  }
  return (PyObject *)self;
}

static void arena_dealloc(PyObject *object) {
  ArenaObject *self = (ArenaObject *)object;
  PyTypeObject *type = Py_TYPE(object);
  pw_arena_free(self->arena);
  if (self->lock) PyThread_free_lock(self->lock);
  Py_XDECREF(self->grammar);
  freefunc release = PyType_GetSlot(type, Py_tp_free);
  release(object);
  Py_DECREF((PyObject *)type);
}

static PyObject *arena_start(PyObject *object, PyObject *Py_UNUSED(ignored)) {
  ArenaObject *self = (ArenaObject *)object;
  lock(self);
  PwState *state = pw_start(self->arena);
  unlock(self);
  if (!state) return raise_limit(object, PW_LIMIT_MEMORY);
  return wrap(module_of(object)->state_type, self, state);
}

static PyObject *arena_usage(PyObject *object, PyObject *Py_UNUSED(ignored)) {
  ArenaObject *self = (ArenaObject *)object;
  lock(self);
  const PwArena *arena = self->arena;
  PyObject *usage = Py_BuildValue(
    "{s:n,s:I,s:I,s:K}",
    "bytes", (Py_ssize_t)arena->bytes,
    "nodes", (unsigned)arena->live_nodes,
    "scanner_states", (unsigned)arena->live_scanner_states,
    "reclaims", (unsigned long long)arena->reclaims
  );
  unlock(self);
  return usage;
}

static PyMethodDef arena_methods[] = {
  {"start", arena_start, METH_NOARGS, PyDoc_STR("The state before the first byte.")},
  {"usage", arena_usage, METH_NOARGS, PyDoc_STR("Bytes, nodes and scanner states in use.")},
  {NULL, NULL, 0, NULL},
};

static PyType_Slot arena_slots[] = {
  {Py_tp_new, arena_new},
  {Py_tp_dealloc, arena_dealloc},
  {Py_tp_methods, arena_methods},
  {Py_tp_doc, "Arena(grammar, byte_budget=64 MiB, passed=''): memory of the states of one grammar."},
  {0, NULL},
};

static PyType_Spec arena_spec = {
  "grammars._core.Arena", sizeof(ArenaObject), 0, Py_TPFLAGS_DEFAULT, arena_slots
};

/* ---- State ---------------------------------------------------------------------------------- */

static void state_dealloc(PyObject *object) {
  StateObject *self = (StateObject *)object;
  PyTypeObject *type = Py_TYPE(object);
  if (self->state) {
    lock(self->owner);
    pw_state_free(self->state);
    unlock(self->owner);
  }
  Py_XDECREF((PyObject *)self->owner);
  freefunc release = PyType_GetSlot(type, Py_tp_free);
  release(object);
  Py_DECREF((PyObject *)type);
}

static PyObject *state_advance(PyObject *object, PyObject *piece) {
  StateObject *self = (StateObject *)object;
  char *bytes;
  Py_ssize_t length;
  if (PyBytes_AsStringAndSize(piece, &bytes, &length) < 0) return NULL;
  PwState *after = NULL;
  PwOutcome outcome;
  lock(self->owner);
  if (length < LONG_PIECE) {
    outcome = pw_advance(self->state, (const uint8_t *)bytes, (size_t)length, &after);
    unlock(self->owner);
  } else {
    Py_BEGIN_ALLOW_THREADS
    outcome = pw_advance(self->state, (const uint8_t *)bytes, (size_t)length, &after);
    unlock(self->owner);
    Py_END_ALLOW_THREADS
  }
  if (outcome == PW_DEAD) Py_RETURN_NONE;
  if (outcome != PW_VIABLE) return raise_limit(object, outcome);
  return wrap(Py_TYPE(object), self->owner, after);
}

static PyObject *state_advance_repairing(PyObject *object, PyObject *args) {
  StateObject *self = (StateObject *)object;
  const char *bytes;
  Py_ssize_t length;
  unsigned most;
  if (!PyArg_ParseTuple(args, "y#I", &bytes, &length, &most)) return NULL;
  PwState *after = NULL;
  PwOutcome outcome;
  PwRepairs repairs = {0, 0, 0};
  lock(self->owner);
  Py_BEGIN_ALLOW_THREADS
  outcome = pw_advance_repairing(
    self->state, (const uint8_t *)bytes, (size_t)length, most, &after, &repairs
  );
  unlock(self->owner);
  Py_END_ALLOW_THREADS
  if (outcome == PW_DEAD) outcome = PW_LIMIT_REPAIRS;
  if (outcome != PW_VIABLE) return raise_limit(object, outcome);
  PyObject *state = wrap(Py_TYPE(object), self->owner, after);
  if (!state) return NULL;
  return Py_BuildValue(
    "NIIK", state, repairs.inserted, repairs.skipped, (unsigned long long)repairs.last
  );
}

static PyObject *state_can_end(PyObject *object, PyObject *args, PyObject *keywords) {
  static char *names[] = {"suffix", "reach", NULL};
  StateObject *self = (StateObject *)object;
  const char *bytes;
  Py_ssize_t length;
  PyObject *reach = Py_None;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "y#|O", names, &bytes, &length, &reach)) {
    return NULL;
  }
  bool is_whole = reach == Py_None;
  if (!is_whole) {
    Py_ssize_t wanted = PyLong_AsSsize_t(reach);
    if (wanted == -1 && PyErr_Occurred()) return NULL;
    if (wanted < 0) {
      PyErr_SetString(PyExc_ValueError, "reach is a number of bytes");
      return NULL;
    }
    if (wanted < length) length = wanted;
  }
  PwOutcome (*check)(const PwState *, const uint8_t *, size_t) = is_whole ? pw_check_whole : pw_check;
  PwOutcome outcome;
  lock(self->owner);
  if (length < LONG_PIECE) {
    outcome = check(self->state, (const uint8_t *)bytes, (size_t)length);
    unlock(self->owner);
  } else {
    Py_BEGIN_ALLOW_THREADS
    outcome = check(self->state, (const uint8_t *)bytes, (size_t)length);
    unlock(self->owner);
    Py_END_ALLOW_THREADS
  }
  if (outcome != PW_VIABLE && outcome != PW_DEAD) return raise_limit(object, outcome);
  return PyBool_FromLong(outcome == PW_VIABLE);
}

static PyObject *state_reach(PyObject *object, PyObject *suffix) {
  StateObject *self = (StateObject *)object;
  char *bytes;
  Py_ssize_t length;
  if (PyBytes_AsStringAndSize(suffix, &bytes, &length) < 0) return NULL;
  PwOutcome outcome;
  lock(self->owner);
  size_t reach = pw_reach(self->state, (const uint8_t *)bytes, (size_t)length, &outcome);
  unlock(self->owner);
  if (outcome != PW_VIABLE && outcome != PW_DEAD) return raise_limit(object, outcome);
  return PyLong_FromSize_t(reach);
}

static PyObject *state_check_many(PyObject *object, PyObject *candidates) {
  StateObject *self = (StateObject *)object;
  Py_ssize_t count = PySequence_Size(candidates);
  if (count < 0) return NULL;
  PyObject *bitmap = PyBytes_FromStringAndSize(NULL, count);
  if (!bitmap) return NULL;
  char *verdicts = PyBytes_AsString(bitmap);
  for (Py_ssize_t i = 0; i < count; i++) {
    char *bytes;
    Py_ssize_t length;
    PyObject *candidate = PySequence_GetItem(candidates, i);
    if (!candidate || PyBytes_AsStringAndSize(candidate, &bytes, &length) < 0) {
      Py_XDECREF(candidate);
      Py_DECREF(bitmap);
      return NULL;
    }
    lock(self->owner);
    PwOutcome outcome = pw_check(self->state, (const uint8_t *)bytes, (size_t)length);
    unlock(self->owner);
    Py_DECREF(candidate);
    if (outcome != PW_VIABLE && outcome != PW_DEAD) {
      Py_DECREF(bitmap);
      return raise_limit(object, outcome);
    }
    verdicts[i] = outcome == PW_VIABLE;
  }
  return bitmap;
}

static PyObject *state_expected(PyObject *object, PyObject *Py_UNUSED(ignored)) {
  StateObject *self = (StateObject *)object;
  const TSLanguage *grammar = self->owner->arena->grammar;
  bool *valid = PyMem_Calloc(grammar->token_count, sizeof(bool));
  if (!valid) return PyErr_NoMemory();
  lock(self->owner);
  PwOutcome outcome = pw_expected(self->state, valid);
  unlock(self->owner);
  PyObject *names = outcome == PW_VIABLE ? PySet_New(NULL) : raise_limit(object, outcome);
  for (TSSymbol symbol = 0; names && symbol < grammar->token_count; symbol++) {
    if (!valid[symbol]) continue;
    PyObject *name = PyUnicode_FromString(grammar->symbol_names[symbol]);
    if (!name || PySet_Add(names, name) < 0) Py_CLEAR(names);
    Py_XDECREF(name);
  }
  PyMem_Free(valid);
  return names;
}

static PyObject *state_depth(PyObject *object, void *Py_UNUSED(closure)) {
  StateObject *self = (StateObject *)object;
  lock(self->owner);
  uint32_t depth = pw_depth(self->state);
  unlock(self->owner);
  return PyLong_FromUnsignedLong(depth);
}

static PyMethodDef state_methods[] = {
  {"advance", state_advance, METH_O,
   PyDoc_STR("The state after some bytes, or None if nothing valid can follow.")},
  {"advance_repairing", state_advance_repairing, METH_VARARGS,
   PyDoc_STR("(state, inserted, skipped, last): what does not parse is mended.")},
  {"can_end", (PyCFunction)(void (*)(void))state_can_end, METH_VARARGS | METH_KEYWORDS,
   PyDoc_STR("Whether the text may stop here, with a suffix standing after it.")},
  {"reach", state_reach, METH_O, PyDoc_STR("Bytes of the suffix that go on from here.")},
  {"check_many", state_check_many, METH_O,
   PyDoc_STR("One byte a candidate: 1 where it can follow, 0 where not.")},
  {"expected", state_expected, METH_NOARGS,
   PyDoc_STR("Names of the terminals that may come next.")},
  {NULL, NULL, 0, NULL},
};

static PyGetSetDef state_attributes[] = {
  {"depth", state_depth, NULL, "Nodes of the shallowest parse stack.", NULL},
  {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot state_slots[] = {
  {Py_tp_dealloc, state_dealloc},
  {Py_tp_methods, state_methods},
  {Py_tp_getset, state_attributes},
  {Py_tp_doc, "A text that can still become a valid file. Immutable: branching is free."},
  {0, NULL},
};

static PyType_Spec state_spec = {
  "grammars._core.State",
  sizeof(StateObject),
  0,
  Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
  state_slots,
};

/* ---- module --------------------------------------------------------------------------------- */

static int module_execute(PyObject *module) {
  ModuleState *held = PyModule_GetState(module);
  held->arena_type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &arena_spec, NULL);
  held->state_type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &state_spec, NULL);
  held->limit_error = PyErr_NewExceptionWithDoc(
    "grammars._core.LimitError", "A bound of the recogniser was reached.", PyExc_RuntimeError, NULL
  );
  if (!held->arena_type || !held->state_type || !held->limit_error) return -1;
  if (PyModule_AddType(module, held->arena_type) < 0) return -1;
  if (PyModule_AddType(module, held->state_type) < 0) return -1;
  return PyModule_AddObjectRef(module, "LimitError", held->limit_error);
}

static int module_traverse(PyObject *module, visitproc visit, void *arg) {
  ModuleState *held = PyModule_GetState(module);
  Py_VISIT((PyObject *)held->arena_type);
  Py_VISIT((PyObject *)held->state_type);
  Py_VISIT(held->limit_error);
  return 0;
}

static int module_clear(PyObject *module) {
  ModuleState *held = PyModule_GetState(module);
  Py_CLEAR(held->arena_type);
  Py_CLEAR(held->state_type);
  Py_CLEAR(held->limit_error);
  return 0;
}

static PyModuleDef_Slot module_slots[] = {{Py_mod_exec, module_execute}, {0, NULL}};

static struct PyModuleDef module_definition = {
  PyModuleDef_HEAD_INIT,
  .m_name = "_core",
  .m_doc = "A GLR recogniser over tree-sitter's compiled tables.",
  .m_size = sizeof(ModuleState),
  .m_slots = module_slots,
  .m_traverse = module_traverse,
  .m_clear = module_clear,
};

PyMODINIT_FUNC PyInit__core(void) { return PyModuleDef_Init(&module_definition); }
