"""What is global and gives up, and limits that are exact, symptoms, feelings and failings of ours."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Dev «does nothing all day».",
        "Three strokes and «no quality of life».",
        "She «struggles in every area».",
        "He «will never be able to live independently».",
        "«Cannot access the curriculum».",
        "Has «nothing to build on».",
        "Nora is «fully dependent on» carers now.",
        "Needs «support with all aspects» of daily life.",
        "«Total care needed» since the second stroke.",
        "Gareth «is useless with» money.",
        "She «can't do anything without staff».",
        "He «does nothing for himself».",
        "Len «can't cope».",
        "«No rehab potential», for long-term care.",
        "«There is little point in another» course.",
        "Bryn «will never hold down» a job.",
        "She «has plateaued» and can go.",
        "Idris «lacks initiative».",
        "His «lack of commitment» to the course shows.",
        "«Poorly motivated» and late each day.",
        "«Limited social skills», keeps to his room.",
        "«Low achiever», sits at the back.",
        "«Her weaknesses» are reading and sums.",
        "Mrs Hall «is so needy» on nights.",
        "He «is a clingy» man who follows staff.",
        "Ifor «has gone downhill» since June.",
        "«In spite of her learning disability» she dresses well.",
        "She is «articulate for someone with Down's» syndrome.",
        "«Surprisingly articulate» for a first meeting.",
        "Marked «learned helplessness» since the hostel.",
    ],
)
def test_finds_what_gives_somebody_up(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "He will never change his mind about Arsenal.",
        "She can't access lessons on the first floor until the lift is mended.",
        "He does nothing on Sundays by choice.",
        "The damp gives them a poor quality of life.",
        "The infection is unlikely to improve without the dressing.",
        "He gets nothing from the DWP since March.",
        "Struggling in most areas of Wales to find a dentist, we rang Shrewsbury.",
        "He stands with the rail everywhere but in the bath.",
        "She is fully dependent on oxygen at night.",
        "Her husband controls every aspect of her life, and has her bank card.",
        "The timetable is highly dependent on the weather.",
        "She felt hopeless in March and told us so that night.",
        "He lay helpless on the floor for nine hours.",
        "The form is useless and the lift is hopeless.",
        "We were useless at ringing back, and have said so.",
        "The council can't do anything until the lease is signed.",
        "We can't do much about the noise from the road.",
        "He can't do much with his left hand yet.",
        "She can't manage anything above the third stair.",
        "She sees no point in trying again, and we are worried for her life.",
        "There is no hope of a ground-floor flat before May.",
        "The surgeon says that he will never walk again, and he wants to hear it from her.",
        "The wound won't improve until the shoes are changed.",
        "She will never forget that day, or be alone with it.",
        "His weight has plateaued at 70 kilos.",
        "A lack of routine on the ward unsettled him.",
        "The lack of speech therapy since June is ours to put right.",
        "She lacks confidence in the council, with reason.",
        "Our poor communication cost him a month.",
        "Poor engagement from the agencies left her waiting.",
        "She has weakness down her left side since the stroke.",
        "He has attention deficit hyperactivity disorder.",
        "The budget deficit closed the day centre.",
        "Limited mobility since the fracture: ten steps with the frame.",
        "He is two years behind in reading, and reads bus timetables for fun.",
        "The home was rated inadequate, and staff skills were found wanting.",
        "The cliff garden is high maintenance.",
        "Leo (2) is clingy when he has a cold.",
        "He went downhill on his sledge and laughed.",
        "The slate trade is in decline, and her father lost his work.",
        "Despite her disability the council refused the ramp.",
        "We kept him waiting despite his condition.",
        "A bus pass for someone of his age is free.",
        "The wish list is long and needs identified by Mair come first.",
        "She is unable to swallow thin fluids and could choke.",
        "He has no feeling in three fingers.",
        "She adds nothing to her tea.",
        "He tires after ten minutes and could fall.",
        "It was not a lost cause: she sang.",
        "He is past the worst, the ward says.",
        "Nothing in the flat works without a card in the meter.",
    ],
)
def test_leaves_alone_what_is_exact_or_ours(said, passage):
    said(passage)


def test_leaves_every_cannot_to_the_strict_profile(said):
    said("Ray is unable to sign, and has no sense of time.")
    said("Ray «is unable to» sign, and has «no sense of time».", profile="strict")
