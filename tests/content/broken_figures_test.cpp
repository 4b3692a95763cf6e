#include "tests/content/pack_copy.h"

#include <gtest/gtest.h>

#include <string>

namespace legwise {

static constexpr const char *figures = "figures.json";
static constexpr const char *picture = "illustrations/leg-map.svg";
static constexpr const char *questions = "checklist/questions.json";

class BrokenFigure : public testing::TestWithParam<Spoiling>
{};

TEST_P(BrokenFigure, IsRefusedWithItsLine)
{
    expectProblem(GetParam());
}

static const Spoiling entries[] = {
    {"MissingPicture", figures, "\"leg-map.svg\"", "\"leg-mop.svg\"", figures, "leg-mop.svg",
     "the picture illustrations/leg-mop.svg is missing", ProblemCode::Figure},
    {"PictureOutsideTheFolder", figures, "\"leg-map.svg\"", "\"../leg-map.svg\"", figures, "../leg-map.svg",
     "write a file name such as dvt-leg.svg", ProblemCode::Value},
    {"UnknownAnchor", figures, "anchor.knee", "anchor.nee", figures, "anchor.nee",
     "unknown element “anchor.nee” of the figure “leg-map”; the SVG file has “anchor.knee”",
     ProblemCode::Figure},
    {"UnknownSide", figures, "\"side\": \"left\"", "\"side\": \"top\"", figures, "\"top\"",
     "write one of these: left, right", ProblemCode::Value},
    {"UnknownPart", figures, "\"knee.calm\", ", "\"knee.clam\", ", figures, "\"knee.clam\"",
     "unknown element “knee.clam” of the figure “leg-map”; the SVG file has “knee.calm”",
     ProblemCode::Figure},
    {"UnknownLayer", figures, "\"layer.skin\"", "\"layer.skim\"", figures, "\"layer.skim\"",
     "unknown element “layer.skim”", ProblemCode::Figure},
    {"UnknownTerm", figures, "\"term\": \"haematoma\"", "\"term\": \"haematom\"", figures, "\"haematom\"",
     "unknown term “haematom”", ProblemCode::UnknownId},
    {"StepWithoutAGroup", figures, "\"id\": \"hurt\"", "\"id\": \"better\"", figures, "\"steps\"",
     "has no group “step.better”", ProblemCode::Figure, 3},
    {"StepOfAnotherFigure", "topics/knocks.json", "\"step\": \"hurt\"", "\"step\": \"hart\"",
     "topics/knocks.json", "\"step\": \"hart\"",
     "unknown step “hart” of the figure “leg-map”; figures.json has “hurt”", ProblemCode::UnknownId},
    {"PartThatNoPictureOfThePageHas", "conditions/bruise.json", "[\"knee.hurt\"]", "[\"knee.hart\"]",
     "conditions/bruise.json", "knee.hart",
     "no picture of this page has a label for the part “knee.hart”; perhaps “knee.hurt” is meant",
     ProblemCode::Figure},
    {"PartOffAnyPage", "comparison.json", "\"reviewBy\": \"2028-06-01\"",
     "\"reviewBy\": \"2028-06-01\", \"parts\": [\"knee.hurt\"]", "comparison.json", "knee.hurt",
     "no picture of this page has a label for the part “knee.hurt”", ProblemCode::Figure},
    {"SkinTonesInWords", figures, "\"skinTones\": true", "\"skinTones\": \"yes\"", figures, "skinTones",
     "“skinTones” is a text; it must be true or false", ProblemCode::Shape},
};

static const Spoiling pictures[] = {
    {"ZoneOfOneLegOnly", picture, "zone.left.calf", "shape", questions, "\"id\": \"calf\"",
     "draws this zone for the other leg only; add “zone.left.calf”", ProblemCode::Figure},
    {"StrayZone", picture, "zone.right.calf.back", "zone.right.claf.back", picture, "claf",
     "“zone.right.claf.back” is no zone of the question “where”; perhaps zone.right.calf is meant",
     ProblemCode::Figure},
    {"IdTwice", picture, "<circle id", "<g id=\"layer.skin\"/><circle id", picture,
     "<circle id=\"anchor.knee\"", "the element “layer.skin” is already in illustrations/leg-map.svg, line 2",
     ProblemCode::DuplicateId},
    {"Words", picture, "</svg>", "<text>Knee</text>\n</svg>", picture, "<text>", "an SVG may not hold <text>",
     ProblemCode::Figure},
    {"Script", picture, "</svg>", "<script>1</script>\n</svg>", picture, "<script>", "may not hold <script>",
     ProblemCode::Figure},
    {"ScriptInAnAttribute", picture, "<circle", "<circle onclick=\"1\"", picture, "onclick",
     "“onclick” is a script", ProblemCode::Figure},
    {"Photograph", picture, "</svg>", "<image width=\"1\"/>\n</svg>", picture, "<image",
     "may not hold <image>", ProblemCode::Figure},
    {"ClipPath", picture, "</svg>", "<clipPath/>\n</svg>", picture, "<clipPath", "may not hold <clipPath>",
     ProblemCode::Figure},
    {"Mask", picture, "</svg>", "<mask/>\n</svg>", picture, "<mask", "may not hold <mask>",
     ProblemCode::Figure},
    {"Filter", picture, "</svg>", "<filter/>\n</svg>", picture, "<filter", "may not hold <filter>",
     ProblemCode::Figure},
    {"Gradient", picture, "</svg>", "<linearGradient/>\n</svg>", picture, "<linearGradient",
     "may not hold <linearGradient>", ProblemCode::Figure},
    {"SvgWithin", picture, "</svg>", "<svg viewBox=\"0 0 1 1\"/>\n</svg>", picture,
     "<svg viewBox=\"0 0 1 1\"", "within the <svg>", ProblemCode::Figure},
    {"NoViewBox", picture, " viewBox=\"0 0 100 100\"", "", picture, "<svg", "has no “viewBox”",
     ProblemCode::Figure},
    {"ColourByName", picture, "fill=\"#d0a080\"", "fill=\"salmon\"", picture, "salmon",
     "“salmon” is no colour that is sure to be drawn", ProblemCode::Figure},
    {"ColourWithAlpha", picture, "fill=\"#d0a080\"", "fill=\"#d0a08080\"", picture, "#d0a08080",
     "is no colour", ProblemCode::Figure},
    {"StyleOfItsOwn", picture, "fill=\"#d0a080\"", "fill=\"none\" style=\"fill:#d0a080\"", picture,
     "style=", "the attribute “style” is not drawn", ProblemCode::Figure},
    {"OpacityOfAGroup", picture, "fill=\"#d0a080\"", "fill=\"none\" opacity=\".5\"", picture, "opacity",
     "“opacity” on a group is drawn wrongly", ProblemCode::Figure},
    {"GroupOfNoStep", picture, "step.calm", "step.clam", figures, "\"steps\"",
     "the group “step.clam” of the SVG belongs to no step", ProblemCode::Figure, 2},
    {"FilterInAnAttribute", picture, "<circle", "<circle filter=\"url(#soft)\"", picture, "url(#soft)",
     "the attribute “filter” is not drawn", ProblemCode::Figure},
    {"LinkToAnotherFile", picture, "</svg>", "<g href=\"other.svg#leg\"/>\n</svg>", picture, "other.svg",
     "the attribute “href” is not drawn", ProblemCode::Figure},
    {"UseOfAShape", picture, "</svg>", "<use/>\n</svg>", picture, "<use", "may not hold <use>",
     ProblemCode::Figure},
    {"HiddenByItself", picture, "<g id=\"step.calm\"", "<g display=\"none\" id=\"step.calm\"", picture,
     "display", "the attribute “display” is not drawn", ProblemCode::Figure},
    {"BlackShape", picture, "</svg>", "<path d=\"M1 1h2\"/>\n</svg>", picture, "M1 1h2", "has no “fill”",
     ProblemCode::Figure},
    {"StyleSheet", picture, "<svg", "<?xml-stylesheet href=\"a.css\"?><svg", picture, "xml-stylesheet",
     "may not stand in a picture", ProblemCode::Figure},
    {"Entities", picture, "<svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg", picture, "DOCTYPE",
     "may not stand in a picture", ProblemCode::Figure},
    {"NoArea", picture, "0 0 100 100", "0 0 0 100", picture, "0 0 0 100", "has no “viewBox”",
     ProblemCode::Figure},
    {"ColourFromTheNet", picture, "fill=\"none\"", "fill=\"url(https://example.org/a#b)\"", picture,
     "example.org", "is no colour that is sure to be drawn", ProblemCode::Figure},
    {"NotWellFormed", picture, " </g>", " </b>", picture, "</b>", "not well-formed", ProblemCode::Figure},
};

static const auto nameOf = [](const auto &test) { return std::string(test.param.name); };

INSTANTIATE_TEST_SUITE_P(Entries, BrokenFigure, testing::ValuesIn(entries), nameOf);
INSTANTIATE_TEST_SUITE_P(Pictures, BrokenFigure, testing::ValuesIn(pictures), nameOf);

/// Seven more labels for the good pack's figure, which name that part.
static std::string sevenLabels(const std::string &part)
{
    std::string labels = "\"labels\": [";
    for (int i = 0; i < 7; ++i) {
        labels += R"({ "anchor": "anchor.knee", "side": "left", "parts": [")" + part +
                  R"("], "label": { "id": "figure.label-)" + std::to_string(i) +
                  R"(", "text": "Knee" } },)"
                  "\n";
    }
    return labels;
}

TEST(Figure, MayHaveSevenLabelsAtMostInOneStep)
{
    const std::string labels = sevenLabels("knee.hurt");

    expectProblem({"TooManyLabels", figures, "\"labels\": [", labels.c_str(), figures, "\"labels\": [",
                   "“labels” has 8 elements in the step “hurt”; it may have at most 7", ProblemCode::Shape});
}

TEST(Figure, MayHaveMoreLabelsThanSevenOverAllSteps)
{
    PackCopy pack;
    std::string labels = sevenLabels("knee.hurt");
    pack.replace(QString::fromUtf8(figures), QStringLiteral("\"labels\": ["), QString::fromStdString(labels));
    pack.replace(QString::fromUtf8(figures), QStringLiteral("\"knee.calm\", \"knee.hurt\""),
                 QStringLiteral("\"knee.calm\""));

    EXPECT_TRUE(pack.read());
}

TEST(Figure, MayNotBeNestedWithoutEnd)
{
    const QByteArray deep = QByteArray("<g>").repeated(40) + "\n</svg>";

    expectProblem({"TooDeep", picture, "</svg>", deep.constData(), picture, "<g><g>",
                   "nested more than 32 deep", ProblemCode::Figure});
}

} // namespace legwise
