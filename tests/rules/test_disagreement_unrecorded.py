"""People who see it differently, and are not quoted."""


def test_finds_a_no_without_a_word(marked):
    marked(
        "agreement: [{who: shazia, agreed: «partly»}, {who: imran, agreed: «no»}]", says="what they don't agree with"
    )


def test_finds_somebody_who_disagrees_with_a_worry_in_silence(marked):
    marked(
        """
        worries: [{worry: Emyr may fall, disagreements: [{who: «emyr»}]}]
        positive_risks: [{wish: I want to go alone, disagrees: [{who: «gwyn»}]}]
        """,
        says="their view isn't here",
    )


def test_leaves_alone_what_they_said(marked):
    marked(
        """
        agreement:
          - {who: shazia, agreed: partly, disagrees_about: The last bus}
          - {who: imran, agreed: no, said: {words: I'll not sign that., said_by: imran}}
        """
    )


def test_leaves_those_alone_who_had_their_say_where_it_belongs(marked):
    marked(
        """
        worries: [{worry: Emyr may fall, disagreements: [{who: emyr, view: I worked sixty foot up}]}]
        agreement: [{who: emyr, agreed: partly}]
        """
    )


def test_leaves_a_yes_and_somebody_who_could_not_say_alone(marked):
    marked("agreement: [{who: person, agreed: could-not}, {who: dilys, agreed: yes}, {who: gwyn}]")


def test_leaves_a_plan_without_agreement_to_another_rule(marked):
    marked("status: agreed")
