"""Words of the trade that whoever the plan is about can't follow, and the same words in another sense."""

import json

import pytest

FOUND = [
    "«Presents as» tearful.",
    "«Presenting issues» include sleep.",
    "«Mobilises with» a frame.",
    "«Non-weight-bearing» on the left.",
    "«Transfers with assistance».",
    "«Self-caring», «with min assist» at the basin.",
    "«Medically optimised».",
    "«Ceiling of care» is agreed.",
    "«Nursed in bed».",
    "«Obs stable», «nil acute».",
    "«Bowels opened», «skin intact».",
    "Multiple «comorbidities».",
    "Has «dysphagia».",
    "«Poor cognition».",
    "«Suicidal ideation» today.",
    "«Not back to baseline».",
    "He «was de-escalated».",
    "Became «dysregulated» at lunch.",
    "«Attachment difficulties».",
    "A «multi-agency meeting» is planned.",
    "The plan was «co-produced».",
    "On the «frailty pathway».",
    "«RAG rated» last week.",
    "«Triaged by» duty.",
    "«Concerns were escalated».",
    "She «was safeguarded».",
    "«Going to panel» on Tuesday, with a «bespoke package».",
    "Catheter «in situ», «as per plan».",
    "«Commenced on» sertraline, back in «6/52».",
    "His leg is weak; «mobilises with» a frame, «A of 1 for» the toilet.",
    "«Stepped down to community team», «in line of sight at all times».",
    "«Toxic trio» at home, «direct work with» Tia.",
    "Find «a void in» supported living.",
    "«Forensic history», «criminogenic» needs, «protective factors»: mother.",
    "«Cannot access the curriculum», «fine motor skills» weak.",
    "«Relapse indicators» and a «psychological formulation».",
    "Pain, «analgesia given», «poor intake».",
]

LEFT = [
    # explained, or said plainly
    "He has dysphagia (trouble swallowing) and likes his tea thick.",
    "She was hot in the night, and her temperature was 39.",
    "She told us that she has thought of ending her life, and who helps.",
    # presents, presentations and the army
    "Her presents were wrapped by Monday, and she presented the cup.",
    "He gave a presentation to his class about bees.",
    "The neighbours mobilised when the river rose; her mobile is charged.",
    # money, football and school
    "The bank transfers her pension on the 28th.",
    "Wrexham paid a transfer fee of two million.",
    "He wants to transfer to the Welsh-medium school.",
    # nursing and bearing
    "She nursed her husband through his last winter.",
    "He can't tolerate the noise in the hall.",
    # honest accounts stay
    "She was found on the floor, in urine and faeces, and she was cold.",
    "He hit his brother with a bottle on 4 May, and the police came.",
    "Staff held him by the arms for two minutes; he was bruised.",
    # lines, rows, hedges and panels
    "On the court he stays near the baseline and hits hard.",
    "The argument about the hedge escalated.",
    "The email had an attachment.",
    "The control panel is by the door, and she sits on the adoption panel.",
    "Her insurance broker rang.",
    "He made bespoke suits and commissioned a portrait of the dog.",
    "Carcinoma in situ was found in March.",
    # screens and nurses
    "She was screened for breast cancer in May.",
    "The triage nurse at A&E saw him at ten.",
    # what the law says
    "The council decided on 3 June that she has eligible needs.",
    "Deprivation of Liberty Safeguards (DoLS) were granted in March.",
    "Mind the step down into the kitchen, and she stepped down as chair of the choir.",
    "Her chair is turned so that the sea is in her line of sight.",
    "He was a forensic scientist in Cardiff.",
    "A void was left in her days when the club shut; the contract is void.",
    "She accesses her money with a card.",
    "He looks after his own insulin, and likes a long lie on Saturdays.",
    "The computer has a slow processing speed.",
    "The multi-agency safeguarding hub took the call.",
    # quoted, and put right
    "“I'm not dysregulated, I'm angry,” he said.",
    "She asked us not to write “presents as”.",
]


def plan(sentence: str) -> str:
    return f"conversations:\n- our_view: {json.dumps(sentence, ensure_ascii=False)}\n"


@pytest.mark.parametrize("sentence", FOUND)
def test_finds(marked, sentence):
    marked(plan(sentence))


@pytest.mark.parametrize("sentence", LEFT)
def test_leaves(marked, sentence):
    marked(plan(sentence))


def test_leaves_what_the_person_and_the_family_say(marked):
    marked(
        """
        people: [{id: bron, name: Bron, kind: family, views: [Nobody tells me what her baseline is]}]
        about_me: {what_matters: [I get dysregulated and then I need my swing]}
        """
    )
