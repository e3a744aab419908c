"""What would mypy say of code that is not there?"""

from dataclasses import dataclass

from mypy.checker import TypeChecker
from mypy.checkmember import analyze_member_access
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import CallExpr, Context, TempNode
from mypy.subtypes import is_subtype
from mypy.types import CallableType, Instance, ProperType, get_proper_type


@dataclass(frozen=True, slots=True)
class Accepted:
    """The form (overload) of a callable that takes the arguments, and what it returns for them."""

    form: CallableType
    result: ProperType


def bound_type(checker: TypeChecker, receiver: ProperType, name: str) -> ProperType:
    """The type of ``receiver.name``, bound to the receiver."""
    with checker.msg.filter_errors(filter_deprecated=True):
        return get_proper_type(
            analyze_member_access(
                name,
                receiver,
                Context(),
                is_lvalue=False,
                is_super=False,
                is_operator=False,
                original_type=receiver,
                chk=checker,
                no_deferral=True,
                suppress_errors=True,
            )
        )


def call_instead(checker: TypeChecker, callee: ProperType, call: CallExpr) -> Accepted | None:
    """Call ``callee`` with the arguments of ``call``, which mypy has checked.

    ``None`` if it does not take them. The arguments are not checked again, only their types are
    used: so no hook runs for what stands in them, and nothing that mypy knows of them changes.
    """
    if not all(map(checker.has_type, call.args)):
        return None
    arguments = [
        TempNode(checker.lookup_type(argument), context=argument) for argument in call.args
    ]
    place = TempNode(callee, context=call)  # (no node of the source, so that no check looks at it)
    # What is expected of the present call is not expected of this one.
    contexts = checker.expr_checker.type_context
    contexts.append(None)
    try:
        with checker.msg.filter_errors(filter_deprecated=True) as watcher:
            result, form = checker.expr_checker.check_call(
                callee, [*arguments], call.arg_kinds, place, call.arg_names
            )
    finally:
        contexts.pop()
    chosen = get_proper_type(form)
    if watcher.has_new_errors() or not isinstance(chosen, CallableType):
        return None
    return Accepted(chosen, get_proper_type(result))


def is_assignable(type_: ProperType, target: ProperType) -> bool:
    return is_subtype(type_, target)


def as_base(type_: ProperType, base: str) -> Instance | None:
    """The type as that of one of its bases: ``Task[int]`` is an ``Awaitable[int]``."""
    if isinstance(type_, Instance):
        for info in type_.type.mro:
            if info.fullname == base:
                return map_instance_to_supertype(type_, info)
    return None
