"""Reviews without the one that they are about."""

from conftest import plan_of

from sbp.rules.review_without_person import check


def test_finds_a_review_among_workers(marked):
    marked("reviews: [{date: 2026-10-22, present: [«sian», tracey], decision: confirm}]", says="doesn't say why")


def test_finds_a_review_with_the_family_and_without_the_person(marked):
    marked(
        """
        kind: adult
        people: [{id: gwyn, name: Gwyn, kind: family}, {id: sian, name: Sian, kind: paid}]
        reviews: [{date: 2026-10-22, present: [«gwyn», sian]}]
        """
    )


def test_finds_every_one(marked):
    marked(
        "reviews: [{date: 2026-04-22, present: [«sian»]}, {date: 2026-10-22, present: [person]}, {date: 2026-11-22, present: [«sian»]}]"
    )


def test_asks_who_was_there_where_nobody_is_named_and_nobody_speaks(marked):
    text = "reviews: [{date: «2026-10-22», decision: confirm, reasons: No change.}]"
    marked(text, says="who was there")
    assert [hit.severity for hit in check(plan_of(text.replace("«", "").replace("»", "")))] == ["warning"]


def test_leaves_a_review_with_the_person_alone(marked):
    marked("reviews: [{date: 2026-10-22, present: [person, sian]}, {date: 2026-11-22, present: person}]")


def test_leaves_a_review_alone_that_says_why_they_were_not_there(marked):
    marked(
        """
        reviews:
          - date: 2026-10-22
            present: [sian, dilys]
            without_person_because: Mair was on the ward. Dilys took the questions to her.
        """
    )


def test_leaves_a_review_alone_that_says_how_views_were_found_out(marked):
    marked(
        """
        reviews:
          - date: 2026-10-22
            present: [marcia, ines]
            how_we_know: {method: [observation], present: [ines], confidence: fairly}
        """
    )


def test_leaves_a_review_with_an_advocate_alone(marked):
    marked(
        """
        people: [{id: kath, name: Kath, kind: advocate}, {id: shona, name: Shona, kind: paid}]
        advocacy: {kind: imca, who: shona}
        reviews: [{date: 2026-10-22, present: [sian, kath]}, {date: 2026-11-22, present: [sian, shona]}]
        """
    )


def test_leaves_a_family_at_its_own_review_alone(marked):
    marked(
        """
        kind: family
        people: [{id: beca, name: Beca, kind: family}]
        family_plan: {members: [beca, paul]}
        reviews: [{date: 2026-10-22, present: [beca, elin]}, {date: 2026-11-22, present: [paul]}]
        """
    )


def test_leaves_the_last_review_of_somebody_who_died_alone(marked):
    marked(
        """
        status: closed
        closure: {kind: died, reasons: Mavis died at home.}
        reviews: [{date: 2026-10-22, present: [person]}, {date: 2026-11-22, present: [dilys, sian], decision: close}]
        """
    )


def test_leaves_a_review_alone_that_names_nobody_and_in_which_the_person_speaks(marked):
    marked("reviews: [{date: 2026-10-22, better: [I went three weeks running]}]")


def test_a_plan_without_reviews_has_nothing_to_find(marked):
    marked("status: agreed\nreviews: []")
