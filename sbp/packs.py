"""The packs of rules: for which plans each is."""

from __future__ import annotations

from collections.abc import Callable

from sbp.plan import Plan


def _law(name: str) -> Callable[[Plan], bool]:
    return lambda plan: plan.jurisdiction == name


def _kind(*names: str) -> Callable[[Plan], bool]:
    return lambda plan: plan.kind in names


def _setting(*names: str) -> Callable[[Plan], bool]:
    return lambda plan: plan.schema.name == "plan" and bool(set(plan.top.words("settings")) & set(names))


def _paid_direct(plan: Plan) -> bool:
    money = plan.top.item("money") if plan.schema.name == "plan" else None
    return money is not None and "direct_payment" in money


def _any(*packs: Callable[[Plan], bool]) -> Callable[[Plan], bool]:
    return lambda plan: any(pack(plan) for pack in packs)


# A rule names its pack; what is narrower still (a law and a kind), the rule itself looks at.
PACKS: dict[str, Callable[[Plan], bool]] = {
    "core": lambda plan: True,
    "language": lambda plan: True,
    "privacy": lambda plan: True,
    "wales": _law("wales"),
    "england": _law("england"),
    "scotland": _law("scotland"),
    "child": _any(_kind("child"), _setting("looked-after", "child-protection")),
    "carer": _kind("carer", "young-carer"),
    "family": _kind("family"),
    "provider": _kind("personal-plan"),
    "protection": _setting("safeguarding", "child-protection"),
    "end-of-life": _setting("end-of-life"),
    "direct-payment": _any(_setting("direct-payment"), _paid_direct),
}
