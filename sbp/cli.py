"""The command line: which command is meant, and how an error leaves."""

from __future__ import annotations

import contextlib
import os
import sys
from importlib import import_module
from typing import Annotated

import typer

from sbp import __version__
from sbp.errors import SbpError

COMMANDS = ("new", "lint", "due", "words", "review", "agree", "history", "diff", "render", "explain", "rules", "schema")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"sbp {__version__}")
        raise typer.Exit


def _start(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Strengths-based practice: plans in people's own words, in plain text.

    A first plan: sbp new, then sbp lint, sbp review and sbp render. Every command has --help with an example.
    """


def app(arguments: list[str]) -> typer.Typer:
    """Return the program with the command that is meant, or with all of them if none is named."""
    program = typer.Typer(
        name="sbp",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    program.callback()(_start)
    for name in _needed(arguments):
        module = import_module(f"sbp.commands.{name}")
        program.command(name, epilog=module.EXAMPLE)(getattr(module, name))
    return program


def _needed(arguments: list[str]) -> tuple[str, ...]:
    """Return the commands to load: the one named, none for the version, else all, for help and typing slips."""
    if arguments == ["--version"]:
        return ()
    return (arguments[0],) if arguments and arguments[0] in COMMANDS else COMMANDS


def main(arguments: list[str]) -> int:
    """Run a command and return its exit code: 0 all well, 1 findings, 2 not done, 130 stopped by the user."""
    try:
        result = app(arguments)(args=arguments, prog_name="sbp", standalone_mode=False)
    except SbpError as error:
        typer.echo(f"sbp: {error}", err=True)
        return 2
    except KeyboardInterrupt:
        return 130
    except typer.Abort:
        typer.echo("sbp: stopped", err=True)
        return 130
    except OSError as error:
        if error.filename is None:
            raise  # standard output can't be written to: for run() to say
        return _bug(error)
    except Exception as error:
        return _usage(error) if hasattr(error, "format_message") else _bug(error)
    return result if isinstance(result, int) else 0


def _usage(error: Exception) -> int:
    """Say what was wrong with the way the command was written."""
    context = getattr(error, "ctx", None)
    message = " ".join(str(error.format_message()).split())  # type: ignore[attr-defined]
    help_of = f" `{context.command_path} --help` shows how." if context is not None else ""
    if type(error).__name__ == "NoArgsIsHelpError":
        typer.echo(message if context is None else context.get_help())
        return 2
    stop = "" if message.endswith((".", "?", ")")) else "."
    typer.echo(f"sbp: {message}{stop}{help_of}", err=True)
    return 2


def _bug(error: Exception) -> int:
    """Name the place in our own code, and nothing of what a plan says."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace is not None else "?"
    typer.echo(
        f"sbp: a fault in sbp itself ({type(error).__name__} at {where}); nothing was lost. Please report it.", err=True
    )
    return 2


def run() -> None:
    """Run the program for the words on the command line."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = main(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        code = 2
        if not isinstance(error, BrokenPipeError):
            typer.echo(
                f"sbp: the result can't be written: {(error.strerror or 'no reason is known').lower()}", err=True
            )
        # what is still waiting to be written would fail again at the end
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    with contextlib.suppress(OSError, AttributeError):
        sys.stderr.flush()
    os._exit(code)  # all is written; to take everything apart first would cost a tenth of a run
