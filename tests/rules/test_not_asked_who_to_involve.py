"""Plans that list relatives, and never say whom the person wants."""


def test_finds_a_list_of_people_and_no_question(marked):
    marked(
        """
        status: agreed
        «people»:
          - {id: menna, name: Menna, relationship: daughter, kind: family, contact: 07700 900436}
          - {id: gethin, name: Gethin, relationship: son, kind: family, involvement: not-asked}
        """,
        says="whom the person wants involved",
    )


def test_finds_a_plan_with_nobody_in_it(marked):
    marked(
        """
        id: heron-lane
        status: «agreed»
        review_arrangements: {interval: 6 months}
        """
    )


def test_leaves_any_answer_alone(marked):
    for answer in (
        "involvement: wants-in",
        "involvement: wants-out",
        "involvement: undecided",
        "asked: 2026-03-02",
        "how_involved: Go steady",
        "may_see: [outcomes]",
    ):
        marked(f"people: [{{id: menna, name: Menna, kind: family, {answer}}}]\n")


def test_leaves_alone_who_is_invited_as_the_person_wishes(marked):
    marked("review_arrangements: {who_invited: [person]}\n")


def test_leaves_alone_what_was_asked_at_a_review_or_shared_with_a_yes(marked):
    marked("reviews: [{date: 2026-06-01, experience: {asked_who_else: 5}}]\n")
    marked("sharing: {consent: [{who: val, what: her outcomes, given: yes}]}\n")


def test_leaves_a_draft_alone_that_names_nobody_yet(marked):
    marked("status: draft\n")
    marked("status: draft\n«people»: [{id: menna, name: Menna, kind: family}]\n")


def test_leaves_a_page_about_a_person_and_a_closed_plan_alone(marked):
    marked("kind: profile\npeople: [{id: mo, name: Mo, kind: family}]\n")
    marked("status: closed\npeople: [{id: mo, name: Mo, kind: family}]\n")
