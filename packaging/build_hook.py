"""Puts resources and compiled translations into the wheel: rawi/_resources and rawi/_translations."""

import importlib.util
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RawiBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's base is generic in its own config
    """Compiles the translations into a temporary folder for the length of the build."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files; an editable build finds them in the checkout."""
        if version == "editable" or self.target_name != "wheel":
            return
        root = Path(self.root)
        self._folder = tempfile.TemporaryDirectory()
        compiled = Path(self._folder.name)
        if _translations(root).compile_files(sorted((root / "translations").glob("*.ts")), compiled):
            raise RuntimeError("the translations could not be compiled")
        include = build_data["force_include"]
        include[str(root / "resources")] = "rawi/_resources"
        include[str(compiled)] = "rawi/_translations"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - hatchling's signature
        """Remove the temporary folder."""
        folder = getattr(self, "_folder", None)
        if folder is not None:
            folder.cleanup()


def _translations(root: Path) -> ModuleType:
    """The tool beside this file, which is not an installed module."""
    spec = importlib.util.spec_from_file_location("rawi_translations", root / "packaging" / "translations.py")
    if spec is None or spec.loader is None:
        raise RuntimeError("packaging/translations.py is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
