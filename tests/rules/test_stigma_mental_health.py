"""Verdicts on somebody's mind, and diagnoses, symptoms and everyday words that are none."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "He shares with a «paranoid schizophrenic».",
        "It is «just her EUPD».",
        "She «is a PD and» rings at night.",
        "Two «psychiatric patients» on the landing.",
        "He «has mental health».",
        "The neighbours met a «madman» on the stairs.",
        "Dai has «gone mental again».",
        "«A bit OCD about» the cups.",
        "«No insight» at all into his drinking.",
        "Karen «is in denial».",
        "Wyn is increasingly «paranoid».",
        "«Hysterical» when the taxi was late.",
        "Mrs Rees is «away with the fairies».",
        "He «is not the full shilling».",
        "Jo «splits the team» whenever she is upset.",
        "«This is purely behavioural».",
        "Not psychotic; «pseudo-hallucinations» only.",
        "He «exaggerates his pain» on visits.",
        "She «plays the victim».",
        "The limp is «all in her mind».",
        "«Presented bizarrely» at the desk.",
        "«Flat affect», looked at the floor.",
        "He was «let out of hospital» in May.",
        "«Emotionally incontinent» at the desk.",
        "I consider Ms Rudge «unstable».",
        "«Crying over nothing» at tea.",
        "«Prone to hysterics».",
    ],
)
def test_finds_verdicts_on_a_mind(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "He had a schizophrenic episode in 2019, his notes say.",
        "She has bipolar disorder and knows the signs.",
        "The neighbours' boys called him a nutter and a schizo, and broke his window.",
        "The result is borderline for anaemia, and the PD nurse from Parkinson's UK rang.",
        "He has a diagnosis of EUPD, given in 2018 after one meeting.",
        "Rethink Mental Illness has a helpline.",
        "He hears a voice that tells him to cut his throat, and he is frightened of it.",
        "She was manic in June, slept two hours a night and spent £4,000.",
        "Psycho is her favourite film.",
        "Her psycho-social group meets on Fridays.",
        "He is mad about trains and mad keen on Llanelli.",
        "She is mad at the council, with reason.",
        "They play crazy golf at Barry.",
        "Allergic to nuts and eggs.",
        "The ladder is unstable, and his tenancy is too.",
        "He is unstable on his feet after the new tablets.",
        "Her knee is unstable.",
        "She was disturbed by the drilling next door.",
        "The gate came unhinged in the wind.",
        "The shop is round the bend, past the chapel.",
        "The chair has a screw loose.",
        "She lost the plot when the council sold the allotments.",
        "We had little insight into what her nights were like.",
        "The split staff rota ends in May: splitting staff across two houses did not work.",
        "Her head is splitting and the skin on her heels is splitting.",
        "All behaviour is communication, and so is his.",
        "It is functional neurological disorder, and the clinic is in Cardiff.",
        "It was put down to anxiety for a year, and it was a clot.",
        "He is not really in pain now, and slept till six.",
        "She is not homeless yet: the notice runs to May.",
        "His reflexes were exaggerated on the left.",
        "He puts it on in the morning, the hearing aid, and it whistles.",
        "She makes it up as she goes, and the children love her stories.",
        "His queen bee died, and he wept.",
        "She plays the martyr in the Passion play.",
        "A strange man followed her home on Friday.",
        "An odd number of tablets was left, and a strange smell in the hall.",
        "He went home from hospital, and the report was released from the ward.",
        "The wool will shrink.",
        "Kai hears his dad's voice at night and could hurt himself.",
        "The film was hysterical and she laughed till she cried.",
        "He is potty about pigeons.",
        "It was no joke for him: the ward was not listening, and he had sepsis.",
        "She goes to The Lunatic Fringe on Pier Street for a trim.",
        "He was psychotic in 2019 after the birth of his son, and remembers it.",
        "Psychotic depression was the diagnosis, and lithium has helped.",
        "His treatment-resistant epilepsy means two fits a week.",
        "There is nothing wrong with her hearing.",
        "The train came off the rails at Barry.",
        "The Mental Health Foundation has a choir.",
        "She was upset about nothing being done.",
    ],
)
def test_leaves_alone_diagnoses_symptoms_and_things(said, passage):
    said(passage)


def test_leaves_clinical_words_to_the_strict_profile(said):
    said("Grandiose at breakfast.")
    said("«Grandiose» at breakfast.", profile="strict")
