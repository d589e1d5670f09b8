"""Programs of Windows in, the same signed out, where there is a key: osslsigncode, on any system.

RAWI_SIGN_PFX is the path of a certificate with its key (PKCS #12), RAWI_SIGN_PASSWORD_FILE that of a file with its password, and
RAWI_SIGN_TIMESTAMP, if it is set, the address of a time stamp service; asking it is the only thing here that uses the network.
"""

import subprocess
from collections.abc import Mapping
from pathlib import Path


def has_key(variables: Mapping[str, str]) -> bool:
    """Whether anything can be signed."""
    return bool(variables.get("RAWI_SIGN_PFX") and variables.get("RAWI_SIGN_PASSWORD_FILE"))


def command(program: Path, signed: Path, variables: Mapping[str, str]) -> list[str]:
    """What signs one program into another file."""
    key = ["-pkcs12", variables["RAWI_SIGN_PFX"], "-readpass", variables["RAWI_SIGN_PASSWORD_FILE"]]
    stamp = variables.get("RAWI_SIGN_TIMESTAMP", "")
    stamped = ["-ts", stamp] if stamp else []
    return [
        "osslsigncode",
        "sign",
        *key,
        "-h",
        "sha256",
        "-n",
        "Rawi",
        *stamped,
        "-in",
        str(program),
        "-out",
        str(signed),
    ]


def sign(program: Path, variables: Mapping[str, str]) -> None:
    """Sign it where it stands. OSError without the tool, CalledProcessError with its words."""
    signed = program.with_name(f"{program.name}.signed")
    try:
        subprocess.run(command(program, signed, variables), check=True, capture_output=True, text=True)  # noqa: S603 - osslsigncode
        signed.replace(program)
    finally:
        signed.unlink(missing_ok=True)
