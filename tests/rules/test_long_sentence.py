"""Sentences that nobody can hold in their head."""

LONG = (
    "Mair told us that she would like to go back to the pool on Tuesdays if somebody could be with Emyr while she is out,"
    " which Dilys has kindly offered"
)


def test_finds_a_sentence_of_more_than_25_words(marked):
    marked(f"conversations: [{{our_view: '«{LONG}.»'}}]\n", says="30 words")


def test_finds_the_long_one_among_others(marked):
    marked(f"conversations: [{{our_view: 'He is well. «{LONG}.» She is glad.'}}]\n")


def test_counts_25_and_no_more(marked):
    marked(f"conversations: [{{our_view: {' '.join(['word'] * 25)}}}, {{our_view: «{' '.join(['word'] * 26)}»}}]\n")


def test_counts_across_the_lines_of_a_folded_text(marked):
    marked(
        """
        conversations:
          - our_view: >-
              «Mair told us that she would like to go back to the pool on Tuesdays if
              somebody could be with Emyr while she is out, which Dilys has kindly offered.»
        """
    )


def test_takes_no_title_initial_or_time_for_an_end(marked):
    marked(
        """
        conversations:
          - our_view: «Mrs. Price and Dr. Rao from St. Mary's at 9.30 told Mr. J. Cole that the shower and the bath and the bed and the chair and the ramp and the rail come»
        """
    )


def test_leaves_short_sentences_a_list_and_a_list_in_lines(marked):
    items = "one two three four five six seven eight"
    marked(
        f"""
        conversations:
          - our_view: {items}. {items.title()}. {items.title()}. {items.title()}.
          - our_view: {items}; {items}; {items}; {items}
          - our_view: "What we saw: {items} {items} and {items}"
          - our_view: |
              - {items}
              - {items}
              - {items}
              - {items}
        """
    )


def test_leaves_figures_and_what_somebody_is_quoted_with(marked):
    marked(
        """
        conversations:
          - our_view: 'Weighed on 1 May 2026, 8 May 2026, 15 May 2026, 22 May 2026 and 29 May 2026, each time before breakfast and in the same blue shoes.'
          - our_view: 'She said “I would like to go back to the pool on Tuesdays if somebody could be with him while I am out, and I mean it” and laughed.'
        """
    )


def test_leaves_the_persons_and_the_familys_own_words_and_other_languages(marked):
    marked(
        f"""
        people: [{{id: bron, name: Bron, kind: family, views: ['{LONG}']}}]
        about_me: {{what_matters: ['I say that {LONG.replace("Mair", "she")}']}}
        conversations: [{{our_view: {{words: '{LONG}', lang: cy}}}}]
        """
    )
