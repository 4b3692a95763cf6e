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
    {"SkinTonesInWords", figures, "\"skinTones\": true", "\"skinTones\": \"yes\"", figures, "skinTones",
     "“skinTones” is a text; it must be true or false", ProblemCode::Shape},
};

static const Spoiling pictures[] = {
    {"ZoneOfOneLegOnly", picture, "zone.left.calf", "shape", questions, "\"id\": \"calf\"",
     "draws this zone for the other leg only; add “zone.left.calf”", ProblemCode::Figure},
    {"StrayZone", picture, "zone.right.calf.back", "zone.right.claf.back", picture, "claf",
     "“zone.right.claf.back” is no zone of the question “where”; perhaps zone.right.calf is meant",
     ProblemCode::Figure},
    {"IdTwice", picture, "layer.skin", "anchor.knee", picture, "<circle id=\"anchor.knee\"",
     "the element “anchor.knee” is already in illustrations/leg-map.svg, line 2", ProblemCode::DuplicateId},
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
    {"FilterInAnAttribute", picture, "<circle", "<circle filter=\"url(#soft)\"", picture, "url(#soft)",
     "the attribute “filter” is not drawn", ProblemCode::Figure},
    {"LinkToAnotherFile", picture, "</svg>", "<use href=\"other.svg#leg\"/>\n</svg>", picture, "other.svg",
     "“href” leads out of the picture", ProblemCode::Figure},
    {"ColourFromTheNet", picture, "fill=\"none\"", "fill=\"url(https://example.org/a#b)\"", picture,
     "example.org", "“fill” leads out of the picture", ProblemCode::Figure},
    {"NotWellFormed", picture, " </g>", " </b>", picture, "</b>", "not well-formed", ProblemCode::Figure},
};

static const auto nameOf = [](const auto &test) { return std::string(test.param.name); };

INSTANTIATE_TEST_SUITE_P(Entries, BrokenFigure, testing::ValuesIn(entries), nameOf);
INSTANTIATE_TEST_SUITE_P(Pictures, BrokenFigure, testing::ValuesIn(pictures), nameOf);

TEST(Figure, MayHaveSevenLabelsAtMost)
{
    std::string labels = "\"labels\": [";
    for (int i = 0; i < 7; ++i) {
        labels += "{ \"anchor\": \"anchor.knee\", \"side\": \"left\", \"label\": { \"id\": \"figure.label-" +
                  std::to_string(i) + "\", \"text\": \"Knee\" } },\n";
    }

    expectProblem({"TooManyLabels", figures, "\"labels\": [", labels.c_str(), figures, "\"labels\": [",
                   "“labels” has 8 elements; it may have at most 7", ProblemCode::Shape});
}

TEST(Figure, MayPointToItsOwnElements)
{
    PackCopy pack;
    pack.replace(QString::fromUtf8(picture), QStringLiteral("</svg>"),
                 QStringLiteral("<use href=\"#anchor.knee\" fill=\"url( '#layer.skin' )\"/></svg>"));

    EXPECT_TRUE(pack.read());
}

} // namespace legwise
