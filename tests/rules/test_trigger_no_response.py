"""Triggers that say what to fear, and not what to do."""


def test_finds_a_trigger_without_what_helps(marked):
    marked(
        """
        life_experience:
          helps_me_feel_safe: [The chain on]
          triggers:
            - trigger: «Somebody coming up the stairs behind me»
            - {trigger: «A man shouting», what_helps: }
            - {trigger: Letters with a window in, what_helps: I take them to Femi shut}
        """,
        says="what helps when this happens",
    )


def test_leaves_a_trigger_with_what_helps_alone(marked):
    marked(
        """
        life_experience:
          triggers:
            - {trigger: A man shouting, what_helps: 'Say what it is, and I go upstairs for a bit'}
            - {trigger: November, what_helps: 'Nothing helps. Leave me be, I come back'}
        """
    )


def test_leaves_alone_what_brings_a_review_forward(marked):
    marked("review_arrangements: {trigger_events: [A fall, Two bad nights]}\n")


def test_leaves_what_need_not_be_told_again_alone(marked):
    marked("life_experience: {do_not_ask_again: [What was said at the funeral], ask_before: [Closing a door]}\n")


def test_leaves_closed_plans_alone(marked):
    marked("status: closed\nlife_experience: {triggers: [{trigger: A man shouting}]}\n")
