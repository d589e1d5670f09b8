"""Our tests; a package of its own, since argos-translate-lt installs one called `tests` too."""
