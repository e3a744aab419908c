"""Decide which branch of a stub holds for a Python version and platform."""

import ast
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """The Python that the checked code is meant for."""

    version: tuple[int, int]
    platform: str

    def decide(self, test: ast.expr) -> bool | None:
        """Evaluate the test of an ``if``; ``None`` if it asks about anything else."""
        match test:
            case ast.BoolOp(op=operator, values=values):
                parts = [self.decide(value) for value in values]
                if None in parts:
                    return None
                return all(parts) if isinstance(operator, ast.And) else any(parts)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                answer = self.decide(operand)
                return None if answer is None else not answer
            case ast.Compare(left=left, ops=[operator], comparators=[right]):
                return self._compare(ast.unparse(left), operator, right)
            case ast.Call(func=function, args=[ast.Constant(value=str(prefix))], keywords=[]) if (
                ast.unparse(function) == "sys.platform.startswith"
            ):
                return self.platform.startswith(prefix)
            case _:
                return None

    def _compare(self, left: str, operator: ast.cmpop, right: ast.expr) -> bool | None:
        try:
            wanted = ast.literal_eval(right)
        except ValueError:
            return None
        match left, wanted:
            case "sys.version_info", (int(),) | (int(), int()):
                return _compare_versions(self.version[: len(wanted)], operator, wanted)
            case "sys.platform", str() if isinstance(operator, (ast.Eq, ast.NotEq)):
                return (self.platform == wanted) is isinstance(operator, ast.Eq)
            case _:
                return None


def _compare_versions(
    actual: tuple[int, ...], operator: ast.cmpop, wanted: tuple[int, ...]
) -> bool | None:
    match operator:
        case ast.Eq():
            return actual == wanted
        case ast.NotEq():
            return actual != wanted
        case ast.Lt():
            return actual < wanted
        case ast.LtE():
            return actual <= wanted
        case ast.Gt():
            return actual > wanted
        case ast.GtE():
            return actual >= wanted
        case _:
            return None
