"""The program: `sbp`, and `python -m sbp`."""

import gc


def run() -> None:
    """Run the program for the words on the command line, and leave."""
    gc.set_threshold(200_000, 20, 20)  # a short run makes little garbage, and looking for it takes a tenth of the time
    from sbp.cli import run as run_command

    run_command()


if __name__ == "__main__":
    run()
