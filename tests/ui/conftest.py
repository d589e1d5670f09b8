"""Windows without a screen; what Qt complains about fails the test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
