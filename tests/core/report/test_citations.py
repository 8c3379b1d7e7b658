"""Publications, each once."""

from planar_sits.core.report import citations


def test_methods_of_one_publication_share_a_row():
    methods = [("Walks", "ICPR"), ("LDA", "Fisher"), ("Random pixels", "ICPR"), ("New", "")]
    assert citations.titles_by_source(methods) == [
        ("Walks, Random pixels", "ICPR"),
        ("LDA", "Fisher"),
    ]


def test_publications_have_an_identifier():
    assert "10.1109/ICPR48806.2021.9412892" in citations.ICPR
    assert "10.1109/WACV.2018.00097" in citations.GRADCAM
