#include "app/figure/figure_image.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace legwise::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray svg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g class="skin" fill="#F1D3BE">)"
    R"(<path fill="#F1D3BE" d="M0 0"/></g><path class="skin-halo" stroke="#F1D3BE" d="M0 0"/>)"
    R"(<path fill="#F1D3BE" d="M0 0"/><g class="skin-line" stroke="#16242C"/></svg>)";

const QByteArray layered =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">)"
    R"(<g id="layer.vein"><path id="vein" d="M0 0"/></g><g id="layer.vein.small"/><g id="layer.veins"/>)"
    R"(<g id="step.a"><path id="one" d="M0 0"/></g><g id="step.a.over"/><g id="step.ab"><path id="two" d="M0 0"/></g></svg>)";

QByteArray inTheme(const QByteArray &picture, ThemeName theme)
{
    return drawnSvg(picture, {.tone = SkinTone::Light, .theme = theme}).svg;
}

QByteArray inTone(SkinTone tone)
{
    return drawnSvg(svg, {.tone = tone}).svg.toLower();
}

} // namespace

TEST(FigurePalette, ChangesOnlyWhatIsSkin)
{
    EXPECT_EQ(inTone(SkinTone::Brown).count("#b57f5a"), 3);
    EXPECT_EQ(inTone(SkinTone::Brown).count("#f1d3be"), 1);
    EXPECT_TRUE(inTone(SkinTone::Brown).contains("#16242c"));
    EXPECT_EQ(inTone(SkinTone::Dark).count("#5c3a28"), 3);
    EXPECT_FALSE(inTone(SkinTone::Dark).contains("#16242c"));
    EXPECT_TRUE(drawnSvg("<svg><g></svg>", {.tone = SkinTone::Dark}).svg.isEmpty());
}

TEST(FigurePalette, LeavesTheStoredColoursInTheLightTheme)
{
    const QByteArray picture =
        R"(<svg viewBox="0 0 9 9"><path class="contour" stroke="#16242C" stroke-width="2" d="M0 0"/></svg>)";

    EXPECT_TRUE(inTheme(picture, ThemeName::Light).contains("#16242C"));
    EXPECT_FALSE(inTheme(picture, ThemeName::Dark).contains("#16242C"));
    EXPECT_TRUE(inTheme(picture, ThemeName::Contrast).contains("#FFFFFF"));
    EXPECT_TRUE(inTheme(picture, ThemeName::Contrast).contains("stroke-width=\"2.7\""));
}

TEST(FigurePalette, DrawsAFlushStrongerTheDarkerTheSkin)
{
    const QByteArray picture =
        R"(<svg viewBox="0 0 9 9"><path class="flush" fill="#A3202A" fill-opacity=".1" d="M0 0"/></svg>)";
    const auto strength = [&](SkinTone tone) {
        QXmlStreamReader xml(drawnSvg(picture, {.tone = tone}).svg);
        while (xml.readNextStartElement() && xml.name() != "path"_L1) {
        }
        return xml.attributes().value("fill-opacity"_L1).toDouble();
    };

    EXPECT_LT(strength(SkinTone::Light), strength(SkinTone::Brown));
    EXPECT_LT(strength(SkinTone::Brown), strength(SkinTone::Dark));
}

TEST(FigurePalette, DrawsSurfaceVeinsLighterThanBrownSkin)
{
    const QByteArray picture =
        R"(<svg viewBox="0 0 9 9"><path class="vein-surface" fill="#7FA9DC" d="M0 0"/></svg>)";
    const auto lightness = [](const QByteArray &svg) {
        QXmlStreamReader xml(svg);
        while (xml.readNextStartElement() && xml.name() != "path"_L1) {
        }
        return QColor(xml.attributes().value("fill"_L1).toString()).lightnessF();
    };

    const auto vein = lightness(drawnSvg(picture, {.tone = SkinTone::Brown}).svg);

    EXPECT_GT(vein, skinColor(SkinTone::Brown).lightnessF() + 0.25F);
}

TEST(FigurePalette, HidesALayerWithAllThatBelongsToIt)
{
    const DrawnSvg drawn = drawnSvg(layered, {.hiddenLayers = {u"layer.vein"_s}});

    EXPECT_EQ(drawn.svg.count("display=\"none\""), 2);
    EXPECT_TRUE(drawn.hiddenElements.contains(u"vein"_s));
    EXPECT_TRUE(drawn.hiddenElements.contains(u"layer.vein.small"_s));
    EXPECT_FALSE(drawn.hiddenElements.contains(u"layer.veins"_s));
}

TEST(FigurePalette, ShowsOneStepAtATime)
{
    const DrawnSvg drawn = drawnSvg(layered, {.step = u"a"_s});

    EXPECT_FALSE(drawn.hiddenElements.contains(u"one"_s));
    EXPECT_FALSE(drawn.hiddenElements.contains(u"step.a.over"_s));
    EXPECT_TRUE(drawn.hiddenElements.contains(u"two"_s));
    EXPECT_FALSE(drawn.hiddenElements.contains(u"vein"_s));
    EXPECT_TRUE(drawnSvg(layered, {}).hiddenElements.isEmpty());
}
