"""What PlatformIO knows of the options of a platformio.ini: lists, switches, defaults, old names.

Each is named with its scope: `platformio.` or `env.`. A test compares this table with the installed
PlatformIO's own (docs.platformio.org/page/projectconf).
"""

from __future__ import annotations

LISTS = frozenset(
    {
        "platformio.default_envs", "platformio.extra_configs",
        "env.platform_packages", "env.framework", "env.targets", "env.extends",
        "env.build_flags", "env.build_src_flags", "env.build_unflags", "env.build_src_filter",
        "env.upload_flags", "env.monitor_filters", "env.extra_scripts",
        "env.lib_deps", "env.lib_ignore", "env.lib_extra_dirs",
        "env.check_tool", "env.check_src_filters", "env.check_flags", "env.check_severity",
        "env.test_filter", "env.test_ignore", "env.test_testing_command",
        "env.debug_build_flags", "env.debug_init_cmds", "env.debug_extra_cmds",
        "env.debug_load_cmds", "env.debug_server",
    }
)  # fmt: skip
"""Options that take several values."""

SWITCHES = frozenset(
    f"env.{name}"
    for name in (
        "monitor_raw", "monitor_echo", "lib_archive", "check_skip_packages", "test_build_src",
    )
)  # fmt: skip
"""Options that are on or off."""

OLD_NAMES = {
    "platformio.env_default": "default_envs",
    "platformio.home_dir": "core_dir",
    "env.board_mcu": "board_build.mcu",
    "env.board_f_cpu": "board_build.f_cpu",
    "env.board_f_flash": "board_build.f_flash",
    "env.board_flash_mode": "board_build.flash_mode",
    "env.src_build_flags": "build_src_flags",
    "env.src_filter": "build_src_filter",
    "env.monitor_baud": "monitor_speed",
    "env.lib_use": "lib_deps",
    "env.lib_force": "lib_deps",
    "env.lib_install": "lib_deps",
    "env.check_patterns": "check_src_filters",
    "env.test_build_project_src": "test_build_src",
    "env.debug_load_cmd": "debug_load_cmds",
    "env.extra_script": "extra_scripts",
}
"""Names that are still taken, and what the option is called now."""

_FOLDERS = ("include", "src", "lib", "data", "test", "boards", "monitor", "shared")

DEFAULTS: dict[str, str | None] = {
    **dict.fromkeys(
        (
            "platformio.name", "platformio.description", "platformio.build_cache_dir",
            "env.platform", "env.board", "env.board_build.mcu",
            "env.board_build.f_cpu", "env.board_build.f_flash", "env.board_build.flash_mode",
            "env.upload_port", "env.upload_protocol", "env.upload_speed",
            "env.upload_resetmethod", "env.upload_command", "env.monitor_port",
            "env.monitor_rts", "env.monitor_dtr", "env.test_port", "env.debug_tool",
            "env.debug_port", "env.debug_speed", "env.debug_svd_path",
            "env.debug_server_ready_pattern", "env.debug_test",
        )
    ),
    "platformio.core_dir": "~/.platformio",
    "platformio.globallib_dir": "${platformio.core_dir}/lib",
    "platformio.platforms_dir": "${platformio.core_dir}/platforms",
    "platformio.packages_dir": "${platformio.core_dir}/packages",
    "platformio.cache_dir": "${platformio.core_dir}/.cache",
    "platformio.workspace_dir": "${PROJECT_DIR}/.pio",
    "platformio.build_dir": "${platformio.workspace_dir}/build",
    "platformio.libdeps_dir": "${platformio.workspace_dir}/libdeps",
    **{f"platformio.{name}_dir": f"${{PROJECT_DIR}}/{name}" for name in _FOLDERS},
    "env.build_type": "release",
    "env.build_src_filter": "+<*> -<.git/> -<.svn/>",
    "env.monitor_speed": "9600",
    "env.monitor_parity": "N",
    "env.monitor_eol": "CRLF",
    "env.monitor_raw": "False",
    "env.monitor_echo": "False",
    "env.monitor_encoding": "UTF-8",
    "env.lib_ldf_mode": "chain",
    "env.lib_compat_mode": "soft",
    "env.lib_archive": "True",
    "env.check_tool": "cppcheck",
    "env.check_severity": "low\nmedium\nhigh",
    "env.check_skip_packages": "False",
    "env.test_framework": "unity",
    "env.test_speed": "115200",
    "env.test_build_src": "False",
    "env.debug_build_flags": "-Og\n-g2\n-ggdb2",
    "env.debug_init_break": "tbreak main",
    "env.debug_load_cmds": "load",
    "env.debug_load_mode": "always",
}  # fmt: skip
"""Defaults; None means no value, which may still be referred to."""
