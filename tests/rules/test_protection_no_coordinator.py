"""Protection plans that nobody holds together."""


def test_finds_a_plan_that_nobody_leads(marked):
    marked(
        """
        settings: [safeguarding]
        safeguarding:
          protection_plan:
            «steps»: [Locks changed]
        """,
        says="doesn't say who leads it, or how often it is looked at",
    )


def test_finds_a_childs_plan_without_a_core_group(marked):
    marked(
        """
        kind: child
        settings: [child-protection]
        safeguarding: {protection_plan: {lead_practitioner: «priya», interval: 6 weeks}}
        """,
        says="doesn't say who is in the core group",
    )


def test_finds_a_child_on_the_register_without_a_plan(marked):
    marked(
        """
        kind: child
        settings: [child-protection]
        status: «agreed»
        """,
        says="who leads the protection plan",
    )


def test_leaves_a_plan_alone_that_somebody_leads(marked):
    marked(
        """
        settings: [safeguarding]
        safeguarding: {protection_plan: {lead_coordinator: huw, lead_practitioner: bethan, interval: 6 weeks}}
        """
    )
    marked(
        """
        settings: [child-protection]
        safeguarding: {protection_plan: {lead_practitioner: priya, core_group: [priya, joanne], interval: 6 weeks}}
        """
    )


def test_counts_how_often_the_whole_plan_is_reviewed(marked):
    marked(
        """
        settings: [safeguarding]
        safeguarding: {protection_plan: {lead_coordinator: huw}}
        review_arrangements: {interval: 6 weeks}
        """
    )


def test_leaves_an_enquiry_without_a_protection_plan_alone(marked):
    marked("settings: [safeguarding]\nsafeguarding: {enquiry: {under: s126, made: yes, status: open}}\n")
    marked("settings: [safeguarding]\n")


def test_leaves_other_plans_and_closed_ones_alone(marked):
    marked("kind: adult\nsafeguarding: {protection_plan: {steps: [Locks changed]}}\n")
    marked("settings: [child-protection]\nstatus: closed\n")
