"""Plans in Wales of which nobody knows whether Welsh was offered."""


def test_finds_a_plan_in_wales_that_says_nothing_of_it(marked):
    marked(
        """
        jurisdiction: wales
        status: «agreed»
        person: {name: Joan}
        """,
        says="nothing says whether Welsh was offered",
    )


def test_finds_languages_without_the_offer(marked):
    marked(
        """
        jurisdiction: wales
        person: {name: Joan, language: en}
        languages: {«records_in»: [en]}
        """,
        says="nothing says",
    )


def test_finds_an_offer_that_was_not_made(marked):
    marked(
        """
        jurisdiction: wales
        languages: {offered_welsh: «no», records_in: [en]}
        """,
        says="hasn't been offered",
    )
    marked("jurisdiction: wales\nlanguages: {offered_welsh: «not-asked»}\n")


def test_leaves_an_offer_alone_whatever_was_chosen(marked):
    marked(
        "jurisdiction: wales\nlanguages: {offered_welsh: yes, records_in: [en]}\nperson: {name: Tegan, language: en}\n"
    )
    marked("jurisdiction: wales\nlanguages: {offered_welsh: partly}\n")


def test_leaves_those_alone_who_speak_welsh_already(marked):
    marked("jurisdiction: wales\nperson: {name: Wil, language: cy}\n")
    marked("jurisdiction: wales\nlanguages: {records_in: [en, cy]}\n")


def test_leaves_those_alone_who_were_asked_and_speak_another_language(marked):
    marked("jurisdiction: wales\nperson: {name: Ewa, language: pl}\n")
    marked("jurisdiction: wales\nperson: {name: Calum, language: bfi}\nlanguages: {records_in: [en]}\n")


def test_leaves_plans_elsewhere_alone(marked):
    for jurisdiction in ("england", "scotland", "other"):
        marked(f"jurisdiction: {jurisdiction}\nlanguages: {{records_in: [en]}}\n")
    marked("kind: adult\n")


def test_leaves_a_page_about_a_person_and_a_closed_plan_alone(marked):
    marked("jurisdiction: wales\nkind: profile\n")
    marked("jurisdiction: wales\nstatus: closed\n")
