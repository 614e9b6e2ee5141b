"""Each module of codegen has a test file of its name, or says here where it is tested."""

from __future__ import annotations

import ast

import pytest

from tests.test_walls import NAMES, ROOT, our_imports

TESTS = ROOT / "tests"
# Test file -> the modules that are tested there, under `codegen`.
ELSEWHERE = {
    "codegen/behaviours/test_parse.py": (
        "behaviours.behaviour",
        "behaviours.courses",
        "behaviours.describe",
        "behaviours.events",
        "behaviours.levels",
        "behaviours.measures",
        "behaviours.printing",
        "behaviours.reactions",
        "behaviours.segment",
        "behaviours.sounds",
        "behaviours.story",
        "behaviours.things",
        "behaviours.tokens",
        "behaviours.understood",
    ),
    "codegen/behaviours/test_answer.py": (
        "behaviours.arduino",
        "behaviours.micropython",
        "behaviours.naming",
        "behaviours.promise",
    ),
    "codegen/understanding/test_joined.py": (
        "retrieval.together",
        "understanding.lead",
    ),
    "codegen/advice/test_fixes.py": (
        "advice.edits",
        "advice.imports",
    ),
    "codegen/advice/test_hints.py": (
        "advice.hover",
        "advice.pin_uses",
        "advice.pins",
    ),
    "codegen/advice/test_lib_deps.py": ("advice.libraries",),
    "codegen/device/test_upload.py": (
        "device.avrdude",
        "device.kept",
        "device.mpremote",
    ),
    "codegen/drafting/test_decode.py": (
        "drafting.draft",
        "models.scripted_model",
    ),
    "codegen/drafting/test_finish.py": ("drafting.brackets",),
    "codegen/drafting/test_seam.py": ("drafting.together",),
    "codegen/evaluation/test_judge.py": ("evaluation.projects",),
    "codegen/evaluation/test_reading.py": (
        "evaluation.conditions",
        "evaluation.reading.c_calls",
        "evaluation.reading.c_lexemes",
        "evaluation.reading.c_names",
        "evaluation.reading.c_reach",
        "evaluation.reading.calls",
        "evaluation.reading.python_calls",
        "evaluation.reading.python_names",
        "evaluation.reading.python_reach",
        "evaluation.reading.waits",
    ),
    "codegen/evaluation/test_request_run.py": (
        "evaluation.answers",
        "evaluation.shares",
    ),
    "codegen/evaluation/test_run.py": (
        "evaluation.picture",
        "evaluation.records",
    ),
    "codegen/insertion/test_into_python.py": (
        "insertion.python_parts",
        "insertion.target_program",
    ),
    "codegen/insertion/test_into_sketch.py": (
        "insertion.c_flow",
        "insertion.sketch_parts",
        "insertion.target_sketch",
    ),
    "codegen/insertion/test_original.py": ("insertion.changes",),
    "codegen/drafting/test_walk.py": (
        "drafting.server_drafter",
        "drafting.server_writer",
    ),
    "codegen/models/test_catalogue.py": ("models.store",),
    "codegen/models/test_fetch.py": (
        "models.coming",
        "models.hub",
        "models.index",
    ),
    "codegen/models/test_server.py": (
        "models.address",
        "models.events",
        "models.fim_texts",
    ),
    "codegen/models/test_model.py": (
        "cores",
        "models.kv_cache",
        "models.llama_model",
        "models.memory",
        "models.vocabulary",
        "models.window",
    ),
    "codegen/models/test_shelf.py": (
        "models.addition",
        "models.listing",
    ),
    "codegen/models/test_soundness.py": ("models.gguf_header",),
    "codegen/names/test_index.py": ("names.build",),
    "codegen/names/test_spelling.py": ("names.program", "names.receiver"),
    "codegen/project/test_board.py": ("project.board_files", "project.resolved_board"),
    "codegen/project/test_disk_libraries.py": ("project.sketchbook",),
    "codegen/project/test_globs.py": ("project.source_tree",),
    "codegen/project/test_platformio_ini.py": ("project.platformio_options",),
    "codegen/project/test_project.py": (
        "project.build_flags",
        "project.build_settings",
        "project.files",
        "project.header_macros",
        "project.included_files",
        "project.python_files",
    ),
    "codegen/project/test_sketch.py": (
        "project.macro_functions",
        "project.macro_heads",
        "project.prototypes",
    ),
    "codegen/recipes/test_compose.py": (
        "recipes.allotment",
        "recipes.c_names",
        "recipes.merge_c",
        "recipes.merge_python",
        "recipes.python_names",
    ),
    "codegen/recipes/test_recipes_hold.py": (
        "recipes.check",
        "recipes.drawn",
        "recipes.proof",
        "recipes.work",
    ),
    "codegen/recipes/test_variants.py": (
        "recipes.variants.gather",
        "recipes.variants.order_style",
        "recipes.variants.phrases_style",
        "recipes.variants.prints_style",
        "recipes.variants.python_style",
        "recipes.variants.sample",
        "recipes.variants.sentences",
        "recipes.variants.sketch_style",
        "recipes.variants.variant",
        "recipes.variants.waits_style",
        "recipes.variants.words",
    ),
    "codegen/test_complete.py": (
        "drafting.documents",
        "drafting.drafter",
        "stages",
    ),
    "codegen/test_engine.py": (
        "errors",
        "language",
        "turns",
        "types",
    ),
    "codegen/test_generate.py": (
        "drafting.code_only",
        "drafting.comment_writer",
        "drafting.snippet_draft",
        "drafting.writer",
    ),
    "codegen/test_hostile_texts.py": (
        "patience",
        "text_memory",
    ),
    "codegen/training/test_adapter_run.py": (
        "training.adapter_estimate",
        "training.adapter_loop",
        "training.adapter_request",
        "training.base",
        "training.curriculum",
        "training.lessons",
    ),
    "codegen/training/test_corpus.py": (
        "training.encode",
        "training.prepare",
        "training.processes",
        "training.records",
        "training.schedule",
        "training.tokenizer",
    ),
    "codegen/training/test_examples.py": ("training.cuts",),
    "codegen/training/test_kit.py": (
        "training.batches",
        "training.checkpoint",
    ),
    "codegen/training/test_llama.py": ("training.configs",),
    "codegen/training/test_pipeline.py": (
        "training.course",
        "training.estimate",
        "training.run_folder",
        "training.watcher",
    ),
    "codegen/training/test_requests.py": ("training.recipe_programs",),
    "codegen/training/test_train.py": (
        "training.ahead",
        "training.machine",
        "training.muon",
        "training.pace",
        "training.plan",
    ),
    "codegen/training/test_tune.py": (
        "training.asked",
        "training.lora",
    ),
    "codegen/understanding/test_brief.py": (
        "understanding.board_pins",
        "understanding.letters",
        "understanding.stand_in",
    ),
    "codegen/understanding/test_impossible.py": (
        "understanding.field",
        "understanding.phrases",
        "understanding.pin_wishes",
        "understanding.radios",
    ),
    "codegen/understanding/test_quantities.py": (
        "understanding.lists",
        "understanding.labels",
        "understanding.numbers",
    ),
    "codegen/understanding/test_binding.py": (
        "understanding.key_words",
        "understanding.limits",
        "understanding.moved",
        "understanding.pairs",
        "understanding.values",
    ),
    "codegen/validation/test_unread.py": ("validation.opened_by_macro",),
    "codegen/validation/test_absent_libraries.py": ("validation.api.absent_libraries",),
    "codegen/validation/api/test_libraries.py": (
        "validation.api.doubt",
        "validation.api.idf_names",
        "validation.api.judge",
        "validation.api.marks",
    ),
    "codegen/validation/api/test_precompiled.py": ("validation.api.unknown_headers",),
    "codegen/validation/micropython/test_check.py": ("validation.micropython.build",),
    "codegen/validation/micropython/test_compiler.py": ("validation.micropython.ports",),
    "codegen/validation/micropython/test_dialect.py": (
        "validation.micropython.binder",
        "validation.micropython.scopes",
    ),
    "codegen/validation/micropython/test_names.py": (
        "validation.micropython.annotations",
        "validation.micropython.families",
        "validation.micropython.guards",
        "validation.micropython.inference",
        "validation.micropython.modules",
        "validation.micropython.types",
    ),
    "codegen/validation/test_build.py": (
        "validation.doubtful",
        "validation.inlined",
        "validation.selfcheck",
    ),
    "codegen/validation/test_projects_on_disk.py": ("validation.standards",),
    "codegen/validation/test_fast_check.py": (
        "validation.check",
        "validation.compiler",
        "validation.depth",
    ),
    "codegen/validation/test_process.py": ("file_lock",),
    "windows/test_windows.py": ("validation.guard_windows",),
    "codegen/validation/test_layout.py": (
        "validation.line_markers",
        "validation.scratch_files",
    ),
    "codegen/validation/test_pin_rules.py": ("validation.simulation.pin_rules",),
    "codegen/validation/test_platformio_failures.py": ("validation.scratch_project",),
    "codegen/validation/test_safety.py": (
        "validation.confinement",
        "validation.guard",
        "validation.platformio",
    ),
    "codegen/validation/test_simulation.py": (
        "validation.simulation.behaviour",
        "validation.simulation.firmware",
        "validation.simulation.simavr",
        "validation.simulation.simulate",
        "validation.simulation.usb",
        "validation.simulation.verdict",
    ),
    "codegen/validation/test_simulation_facts.py": (
        "simulated",
        "validation.simulation.chips",
        "validation.simulation.opcodes",
        "validation.simulation.pins",
        "validation.simulation.signals",
        "validation.simulation.timers",
        "validation.simulation.trace",
        "validation.simulation.traps",
        "validation.simulation.vcd",
    ),
    "codegen/validation/test_toolchain.py": (
        "validation.installed",
        "validation.manifests",
        "validation.registry",
    ),
    "lsp_server/test_cli.py": ("doctor",),
    "lsp_server/test_insertion.py": ("inserted",),
    "codegen/worker/test_worker.py": (
        "worker.life",
        "worker.messages",
        "worker.serving",
    ),
}


def reached(test: str) -> set[str]:
    """Our modules that a test file imports, and all that these import."""
    waiting = list(our_imports(TESTS / test))
    found = set(waiting)
    while waiting:
        new = our_imports(NAMES[waiting.pop()]) - found
        found |= new
        waiting += new
    return found


def without_own_tests() -> set[str]:
    """The modules of codegen that have no test file of their name."""
    found = set()
    for name, path in NAMES.items():
        place = path.relative_to(ROOT)
        if place.parts[0] == "codegen" and path.stem not in {"__init__", "__main__"}:
            own = (TESTS / place).with_name(f"test_{path.name}")
            if not own.exists():
                found.add(name.removeprefix("codegen."))
    return found


def test_each_module_is_tested_somewhere():
    listed = [module for modules in ELSEWHERE.values() for module in modules]
    assert len(listed) == len(set(listed))
    assert set(listed) == without_own_tests()


@pytest.mark.parametrize("test", ELSEWHERE)
def test_a_test_file_reaches_what_it_is_said_to_test(test):
    functions = ast.walk(ast.parse((TESTS / test).read_text("utf-8")))
    assert any(getattr(each, "name", "").startswith("test_") for each in functions)
    assert {f"codegen.{module}" for module in ELSEWHERE[test]} <= reached(test)
