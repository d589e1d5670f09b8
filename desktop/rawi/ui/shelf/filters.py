"""What the list is ordered and narrowed by: a labelled choice for each, and a way to clear them all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QPushButton, QWidget

from rawi.library.model import Facet, Field, Query, Sort, State
from rawi.ui.cut_choice import CutChoice
from rawi.wording import entries as words

_LEAST = 16
"""Letters that a choice shows."""

_FEWEST = 4
"""Where letters are very large."""

_ORDERS = tuple(
    (sort, descending)
    for sort in Sort
    for descending in ((False, True) if sort is Sort.TITLE else (True, False))
)


class Filters(QWidget):
    """`changed` tells that the reader chose something else."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.order = self._choice(self.tr("Order"))
        for sort, descending in _ORDERS:
            self.order.addItem(words.sort_name(sort, descending=descending), (sort.value, descending))
        self.state = self._choice(self.tr("How far read"))
        for state in State:
            self.state.addItem(words.state_name(state), state.value)
        for whole in (self.order, self.state):
            whole.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.fields = {field: self._choice(words.field_name(field)) for field in Field}
        self.show_facets(dict.fromkeys(Field, ()))
        self.clearing = QPushButton(self.tr("Clear all filters"), self)
        self.clearing.clicked.connect(self.clear)
        self._layout.addRow(self.clearing)

    def _choice(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.view().setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LEAST)
        combo.currentIndexChanged.connect(lambda _index: self._chosen())
        CutChoice(combo)
        self._layout.addRow(name, combo)
        return combo

    def fit(self, width: int) -> None:
        """Choices show fewer letters where the usual ones are wider than this (pixels)."""
        for letters in range(_LEAST, _FEWEST - 1, -2):
            for combo in (self.order, self.state, *self.fields.values()):
                combo.setMinimumContentsLength(letters)
            self._layout.invalidate()
            if self.sizeHint().width() <= width:
                return

    def show_facets(self, facets: Mapping[Field, Sequence[Facet]]) -> None:
        """The values there are; what was chosen stays, even where nothing has it any more."""
        for field, found in facets.items():
            combo = self.fields[field]
            if combo.view().isVisible():
                continue
            value = str(combo.currentData() or "")
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(words.any_value(field), "")
            for facet in found:
                combo.addItem(f"{words.facet_name(field, facet.value)} ({facet.count})", facet.value)
            self._set(combo, value)
            combo.blockSignals(False)

    def query(self) -> Query:
        """What is chosen."""
        sort, descending = self.order.currentData()
        values = {field: str(combo.currentData() or "") for field, combo in self.fields.items()}
        return Query(
            language=values[Field.LANGUAGE],
            site=values[Field.SITE],
            author=values[Field.AUTHOR],
            tag=values[Field.TAG],
            collection=values[Field.COLLECTION],
            state=State(self.state.currentData()),
            sort=Sort(sort),
            descending=bool(descending),
        )

    def choose(self, query: Query) -> None:
        """Choose what a query says; `changed` is told once, if it is anything else."""
        before = self.query()
        self.blockSignals(True)
        self.order.setCurrentIndex(_ORDERS.index((query.sort, query.descending)))
        self.state.setCurrentIndex(list(State).index(query.state))
        for field, combo in self.fields.items():
            self._set(combo, str(getattr(query, field.value)))
        self.blockSignals(False)
        self._chosen(told=self.query() != before)

    def clear(self) -> None:
        """All articles, in the same order."""
        now = self.query()
        self.choose(Query(sort=now.sort, descending=now.descending))

    @property
    def narrowed(self) -> bool:
        """True where a filter is chosen."""
        now = self.query()
        return replace(now, sort=Query().sort, descending=True) != Query()

    def _set(self, combo: QComboBox, value: str) -> None:
        index = combo.findData(value, Qt.ItemDataRole.UserRole, Qt.MatchFlag.MatchExactly)
        if index < 0:
            field = next(each for each, of in self.fields.items() if of is combo)
            combo.addItem(words.facet_name(field, value), value)
            index = combo.count() - 1
        combo.setCurrentIndex(index)

    def _chosen(self, *, told: bool = True) -> None:
        if told:
            self.changed.emit()
