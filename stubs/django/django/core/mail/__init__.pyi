from typing import Any

from mypy_async_validator.markers import blocking

@blocking("network")
def send_mail(
    subject: Any,
    message: Any,
    from_email: str | None,
    recipient_list: Any,
    *,
    fail_silently: bool = False,
    auth_user: str | None = None,
    auth_password: str | None = None,
    connection: Any = None,
    html_message: str | None = None,
    using: str | None = None,
) -> int: ...
@blocking("network")
def send_mass_mail(
    datatuple: Any,
    *,
    fail_silently: bool = False,
    auth_user: str | None = None,
    auth_password: str | None = None,
    connection: Any = None,
    using: str | None = None,
) -> int: ...
@blocking("network")
def mail_admins(
    subject: Any,
    message: Any,
    *,
    fail_silently: bool = False,
    connection: Any = None,
    html_message: str | None = None,
    using: str | None = None,
) -> None: ...
@blocking("network")
def mail_managers(
    subject: Any,
    message: Any,
    *,
    fail_silently: bool = False,
    connection: Any = None,
    html_message: str | None = None,
    using: str | None = None,
) -> None: ...

class EmailMessage:
    @blocking("network")
    def send(self, fail_silently: bool = False, *, using: str | None = None) -> int: ...
