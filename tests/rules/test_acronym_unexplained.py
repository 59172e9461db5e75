"""Initials and shorthand that a reader outside the office can't know, and those that everybody does."""

import json

import pytest
from conftest import SMALL

from sbp.settings import Settings

FOUND = [
    # meetings, plans, decisions
    "Await «MDT» on Thursday, then ring Nesta.",
    "«LAC» review moved to the 9th so that Tia’s netball is not missed.",
    "Booked for «ICPC» in June. Mum wants her sister there.",
    "Remains on a «CIN» plan; the twins go to Cubs on Thursdays.",
    "Outcome of the «MARAC» shared with Joanne over a coffee.",
    "«EHCP» due for review before she moves up to the big school.",
    "«s47» opened on Monday and closed on Friday.",
    "Leaves on «s.17» leave most weekends and goes to the match.",
    "«CPA» next month. He would like it at the allotment.",
    "Ask «CHC» for a decision in writing.",
    "«NFA» at this time.",
    "«NFA'd» by duty; her brother rang to say thank you.",
    "«POC» to restart Monday, four times a day.",
    "Placed on the «PLO» and has a good solicitor.",
    # people and teams
    "«OT» to chase the rails.",
    "«OTs» came on Friday and he made them tea.",
    "The «CPN’s» visit moved to Tuesday.",
    "Seen by «CMHT» in March.",
    "«CAMHS» waiting list is fourteen months.",
    "Two «PAs» whom she chose herself.",
    "Ring the «AMHP» if it comes to that.",
    "«IDVA» rings on her sister's phone, not hers.",
    "«HV» weighed the baby at home.",
    "«DN» dresses the leg on Mondays and Thursdays.",
    "«SaLT» came and he ordered a curry.",
    "«SALT» referral sent.",
    "«SENCo» meets Dad at the gate.",
    "«IRO» asked him what he wanted and wrote it down.",
    "«SW» informed by phone.",
    "«s/w» informed by phone.",
    "The «YP» has a key.",
    # conditions and labels
    "Lives with «COPD» and sings bass.",
    "Diagnosed with «EUPD» in 2012; nobody asked what had happened to her.",
    "It is just her «PD».",
    "Has an «LD» and a season ticket.",
    "«SMI» register, and chairs the chess club.",
    "Recovering from a «CVA».",
    "Sixteen and «NEET».",
    "Arrived as a «UASC» and speaks four languages.",
    # nursing shorthand
    "«NKDA».",
    "«nkda», likes her tea strong.",
    "«NWB» left leg until the fracture clinic.",
    "«nwb» left leg.",
    "«FWB» with the frame since Sunday.",
    "«B/O» ×1 this morning.",
    "«BNO» for three days.",
    "«c/o» chest pain at four, better by five.",
    "«o/e» chest clear.",
    "«Rx» changed on Friday.",
    "Past «Hx» of falls on the back step.",
    "Rest for «6/52», then try the stairs.",
    "Antibiotics for «5/7».",
    "Back to clinic in «3/12».",
    "Apply cream «c̄» gloves.",
    "Give «PRN» and withdraw.",
    "give «prn» if upset",
    "«TTOs» not ready, so the taxi waited.",
    "«NBM» from midnight.",
    "«DSH» last week, told her nan.",
    # did not attend
    "«DNA» ×2, letter sent.",
    "«DNA'd» podiatry.",
    "«DNAd» again on the 4th. He works nights.",
    "Three «DNAs» this year, all at 9 am.",
    "She «DNA» her appointment; the letter went to the old flat.",
    "Second «DNA» letter sent.",
    # law and money
    "«DoLS» expires in August.",
    "«DOLS» in place.",
    "«LPA» not yet registered.",
    "«MCA» completed by the ward.",
    "«SGO» allowance stopped in error.",
    "Dad has «PR» and wants to be asked.",
    "«NRPF», and three children who need shoes.",
    "«LHA» does not cover the rent.",
    # housing, prison, drugs
    "«HDC» on the 14th, to his mum's.",
    "«OMU» to answer his application.",
    "«ROTL» went well; he walked the whole sea front.",
    "Moves to «TA» in Newport.",
    "«MAT» appointment at nine is too early for the bus.",
    "«OST» script moved to the chemist by the school.",
    # others
    "«w/c» 9 March: Shola comes instead.",
    "Home visit was a «T/C» in the end.",
    "«s/user» informed.",
    "Letter to «S/U» and family.",
    "The «CRGQ» form was sent twice.",
    "No reply from the «MLCSU».",
    "Waiting for «JCPB» to say yes.",
    "The plan was agreed by «LoRT» on Monday.",
]

LEFT = [
    # everybody knows them
    "Ring the GP before ten.",
    "Two trips to A&E since Easter.",
    "Watched the BBC and a DVD.",
    "Came out of HMP Cardiff in June.",
    "Uses BSL with her husband.",
    "AA on Tuesdays comes first.",
    "Was in the RAF, then the RNLI.",
    "Ex-WAAF, good poker face.",
    "Born in the USA, lives in the UK.",
    "Rang her MP about the bins.",
    "Laptop PC, PIN in her head, SIM in the drawer, ID in her purse.",
    "A DIY man with a CV as long as your arm.",
    "Two GCSEs, an NVQ and a BTEC.",
    "Has ADHD and a motorbike.",
    "Living with HIV since 1994, and with MS since 2010.",
    "Nine days in ICU last winter.",
    "Likes the big ASDA, and B&Q on a Sunday.",
    "DVLA has his licence.",
    "Keeps VE Day bunting in the loft.",
    "Banks with HSBC, used to be TSB.",
    "Swansea City FC, since he was four.",
    "FC United scarf on the door.",
    "Tea at 4 PM, OK?",
    "Henry VIII and World War II are his subjects.",
    "Take the A48, then the M4.",
    "Lives at SA1 2AB.",
    "In Year 6, KS2.",
    "Shoes, 4 EE, jumper XL.",
    "Ask ward C4 for the letter.",
    "Plays CDs and LPs on the MP3 thing and the TV.",
    "NATO, the EU and the UN, she has views on all of them.",
    "Wants his COVID jab and his flu jab.",
    "TB clinic at three.",
    "PE kit on Mondays, RE on Wednesdays.",
    "An MRI in May and a CT in June.",
    "Her IQ is her own business.",
    "CCTV by the back gate is his, and he turns it off when she visits.",
    "ITV at seven; LGBT choir at eight.",
    "VIP at the club.",
    "Wrote a PhD on eels, holds an MBE.",
    "MOT due in May.",
    # DNA that is no missed visit
    "DNA result came back from the clinic.",
    "The DNA test was his idea.",
    "Gave a DNA sample at the police station.",
    # explained where they stand
    "Deprivation of Liberty Safeguards (DoLS) authorisation until August; DoLS are checked by Roy's daughter.",
    "The MDT (the meeting of everybody who helps him) is on Thursday.",
    "OT, the occupational therapist, comes on Friday.",
    "Her CPN (community psychiatric nurse) rings on Mondays.",
    "A community psychiatric nurse, or CPN, rings on Mondays.",
    "Speech and language therapy (SaLT) sent the sheet.",
    "CHC: NHS continuing healthcare.",
    # emphasis
    "Do NOT pull the blanket.",
    "NO milk, EVER.",
    "DO NOT LIFT HIM UNDER THE ARMS",
    "ASK FIRST. Then wait.",
    "She wants it RED.",
    "Ring BEFORE you come, and WAIT at the gate.",
    "ONLY in the blue cup.",
    "ALWAYS knock, NEVER walk in.",
    "Give him TIME.",
    "NO SALT on his chips.",
    "She has two dogs, and BOTH sleep on the bed.",
    "KEEP OUT is on his door, and we do.",
    # people and names
    "JP likes his tea black.",
    "JP's mum rings on Sundays.",
    "Ask D.W. or J.P. for the key.",
    "Mr A and Ms T live next door.",
    "Lunch at the RVS café.",
    "Volunteers at the KWMC centre.",
    "Music by ABBA, AC/DC and UB40.",
    "Go with TJ to the pool.",
    "Drives a VW and wants a BMW.",
    # medicines with their dose
    "Paracetamol 1 g QDS, and lorazepam 0.5 mg PRN.",
    "Amoxicillin 500mg TDS for a week.",
    "Metformin 500 mg bd with food.",
    # dates and fractions
    "Sensor mat in place since 4/2.",
    "Care is there 24/7.",
    "Came on 2/7 and on 3/12.",
    "Ate 3/4 of her dinner.",
    "Fell x2 this week.",
    # addresses
    "Letters c/o the chapel.",
    "Write to him c/o Mrs Evans.",
    "See www.NWBX.org.uk or write to POC@example.org.",
    # quoted
    "Nesta says “they put NFA on it and went home”.",
    "She asked us not to write the word “DNA'd”.",
    # words that are only words
    "Put salt on the path, and a mash with his send-off.",
    "Pip is her dog.",
    "The pa system at the club is his.",
    "The DASH diet helps, and so does a dash of milk.",
    "HB pencils and a sketch pad.",
    "Her cousin is at UCL and watches MMA.",
    "La la la, she sings.",
]


def plan(sentence: str) -> str:
    return f"{SMALL}actions:\n- what: {json.dumps(sentence, ensure_ascii=False)}\n"


@pytest.mark.parametrize("sentence", FOUND)
def test_finds(marked, sentence):
    marked(plan(sentence))


@pytest.mark.parametrize("sentence", LEFT)
def test_leaves(marked, sentence):
    marked(plan(sentence))


def test_says_what_it_stands_for(marked):
    marked(plan("Ask the «AMHP»."), says="“approved mental health professional”")
    marked(plan("Closed, «NFA»."), says="“no further action” or “no fixed abode”")
    marked(plan("Rest for «6/52»."), says="“6 weeks”")
    marked(plan("Wait for the «CRGQ»."), says="aren't explained anywhere in this plan")
    marked(plan("«DNA» ×2."), says="in the place of somebody or of what happened")


def test_finds_it_once_in_a_text(marked):
    marked(plan("«OT» came. OT rings on Friday, and the «CPN» rings OT."))


def test_finds_it_wherever_professionals_write(marked):
    marked(
        """
        people: [{id: sian, name: Sian, kind: paid, contact_for: When the «POC» changes}]
        strengths: [{kind: personal, words: 'Knows the «CMHT» by name'}]
        worries: [{worry: '«DSH» again in the spring', evidence: 'Seen by «CRHT» in May'}]
        contingency: [{when: She stops singing, do_first: 'Ring «EDT»'}]
        """
    )


def test_leaves_what_is_explained_anywhere_in_the_plan(marked):
    marked(
        """
        conversations: [{our_view: The MDT rings on Monday.}, {our_view: MARAC meets in May.}, {our_view: MARACs are monthly}]
        services: [{what: Multi-disciplinary team (MDT) on Thursday}]
        worries: [{worry: 'The meeting of those who are worried, called MARAC (multi-agency risk assessment conference)'}]
        """
    )
    marked(
        """
        people: [{id: sian, name: Sian, kind: paid, relationship: occupational therapist (OT)}]
        actions: [{what: OT brings the rail}, {what: 'The «CPN» (Sian, 01632 960143) rings'}]
        """
    )


def test_leaves_words_that_the_person_uses_or_chose(marked):
    marked(
        """
        about_me: {what_matters: [I like my CPN. She brings the dog.]}
        language_notes: [{phrase: EUPD, person_chose_it: yes}]
        actions: [{what: CPN brings the dog}, {what: Talk about EUPD}, {what: Ring «CMHT»}]
        """
    )
    marked(plan("MDT on Monday"), settings=Settings(content={"words": {"allow": [{"phrase": "MDT", "why": "x"}]}}))


def test_leaves_names_and_initials_of_people_in_the_plan(marked):
    marked(
        """
        person: {name: SW}
        prepared_by: {name: Olwen Thomas}
        people: [{id: pa, name: Pat Adams, kind: friend}, {id: club, name: CPAW, kind: community}]
        actions: [{what: 'OT asks SW, and PA asks CPAW'}]
        """
    )


def test_leaves_how_often_in_a_field_for_medicines(marked):
    marked("carer_emergency: {medication: 'Sinemet QDS, codeine PRN', support: 'Give «PRN» and wait'}\n")


def test_leaves_the_persons_and_the_familys_own_words_and_other_languages(marked):
    marked(
        """
        people: [{id: bron, name: Bron, kind: family, views: [The OT never rang]}]
        about_me: {what_matters: [No more MDTs. I hate them.]}
        conversations: [{our_view: {words: Aeth i'r CMHT, lang: cy}}]
        """
    )
