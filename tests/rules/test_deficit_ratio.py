"""Plans in which our own words say only what isn't there."""

CANNOT = (
    "Mair is unable to wash. She cannot cook. She lacks confidence on the stairs. Limited mobility in the house. Dependent on"
    " others for shopping. Poor memory for names. Needs help in the bath. Cannot lift the pan."
)
CAN = (
    "Mair swam for the county. She knows every hymn, and teaches the choir. She rings Dilys on Sundays. She grows leeks. She makes"
    " her own bread and gives half away. She walks to chapel. She laughs at the news."
)
PLAIN = " The house stands at the end of the lane, and the lane is steep." * 9


def test_finds_a_plan_that_says_only_what_isnt_there(marked):
    text = CANNOT.replace("unable", "«unable»")
    marked(
        f"person: {{name: Mair}}\nconversations: [{{our_view: '{text}{PLAIN}'}}]\n",
        says="8 times what isn't there, and 0",
    )


def test_leaves_a_plan_that_says_both(marked):
    marked(f"person: {{name: Mair}}\nconversations: [{{our_view: '{CANNOT} {CAN}{PLAIN}'}}]\n")


def test_leaves_a_plan_with_its_strengths_written_down(marked):
    strengths = "\n".join(f"- {{kind: personal, words: Hymn number {n}}}" for n in range(4))
    marked(f"person: {{name: Mair}}\nstrengths:\n{strengths}\nconversations: [{{our_view: '{CANNOT}{PLAIN}'}}]\n")


def test_leaves_a_short_plan_and_a_profile(marked):
    marked(f"person: {{name: Mair}}\nconversations: [{{our_view: '{CANNOT}'}}]\n")
    marked(f"kind: profile\nperson: {{name: Mair}}\nconversations: [{{our_view: '{CANNOT}{PLAIN}'}}]\n")


def test_leaves_needs_worries_and_what_if_where_they_belong(marked):
    marked(
        f"""
        person: {{name: Mair}}
        needs: [{{words: '{CANNOT}'}}]
        worries: [{{worry: '{CANNOT}', evidence: '{CANNOT}'}}]
        contingency: [{{when: '{CANNOT}'}}]
        reviews: [{{date: 2026-10-01, not_working: ['{CANNOT}']}}]
        conversations: [{{our_view: '{PLAIN}'}}]
        """
    )


def test_leaves_the_persons_own_words(marked):
    marked(
        f"about_me: {{what_matters: ['I say: {CANNOT.replace('Mair', 'she').replace(':', '')} {PLAIN}']}}\n".replace(
            "I say: ", "I say "
        )
    )
